// Lengths and areas as types: a metre is never mistaken for a kilometre or a degree.
#pragma once

#include <compare>

namespace delimit {

/// A quantity in one unit, with the arithmetic that stays in that unit.
template <class Unit>
class Quantity {
  public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double value) : value_(value) {}

    /// The bare number in the unit of the type.
    [[nodiscard]] constexpr double count() const { return value_; }

    constexpr Quantity& operator+=(Quantity other) { return value_ += other.value_, *this; }
    constexpr Quantity& operator-=(Quantity other) { return value_ -= other.value_, *this; }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
    friend constexpr Quantity operator-(Quantity a) { return Quantity(-a.value_); }
    friend constexpr Quantity operator*(Quantity a, double f) { return Quantity(a.value_ * f); }
    friend constexpr Quantity operator*(double f, Quantity a) { return a * f; }
    friend constexpr Quantity operator/(Quantity a, double f) { return Quantity(a.value_ / f); }
    /// The ratio of two like quantities has no unit.
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value_ / b.value_; }
    friend constexpr auto operator<=>(Quantity, Quantity) = default;

  private:
    double value_ = 0;
};

using Metres = Quantity<struct MetreUnit>;
using SquareMetres = Quantity<struct SquareMetreUnit>;

constexpr Metres kilometres(double km) {
    return Metres(km * 1e3);
}
constexpr double in_km(Metres length) {
    return length.count() / 1e3;
}
constexpr SquareMetres square_kilometres(double km2) {
    return SquareMetres(km2 * 1e6);
}
constexpr double in_km2(SquareMetres area) {
    return area.count() / 1e6;
}

} // namespace delimit
