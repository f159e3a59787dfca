// Two spaces, two types. GeoPoint: WGS 84 longitude and latitude in degrees. MapPoint: metres in
// the study area's projection, x east, y north. Only a Projector leads from one to the other.
#pragma once

#include <optional>

namespace delimit {

class GeoPoint {
  public:
    /// Longitude within ±180 and latitude within ±90 degrees; nothing for NaN or beyond.
    static std::optional<GeoPoint> from_degrees(double longitude, double latitude);
    /// For values known to be good, such as constants; asserts the conditions of from_degrees.
    static GeoPoint degrees(double longitude, double latitude);

    [[nodiscard]] double longitude() const { return x_; }
    [[nodiscard]] double latitude() const { return y_; }
    /// The same two numbers under the names that planar algorithms use.
    [[nodiscard]] double x() const { return x_; }
    [[nodiscard]] double y() const { return y_; }
    /// For planar algorithms that are the same in either space: no range check.
    static GeoPoint from_plane(double x, double y) { return {x, y}; }

    GeoPoint() = default;
    friend bool operator==(GeoPoint, GeoPoint) = default;

  private:
    GeoPoint(double x, double y) : x_(x), y_(y) {}
    double x_ = 0;
    double y_ = 0;
};

class MapPoint {
  public:
    /// Finite coordinates in metres; asserts that they are.
    static MapPoint metres(double x, double y);

    [[nodiscard]] double x() const { return x_; }
    [[nodiscard]] double y() const { return y_; }
    static MapPoint from_plane(double x, double y) { return {x, y}; }

    MapPoint() = default;
    friend bool operator==(MapPoint, MapPoint) = default;
    friend MapPoint operator+(MapPoint a, MapPoint b) { return {a.x_ + b.x_, a.y_ + b.y_}; }
    friend MapPoint operator-(MapPoint a, MapPoint b) { return {a.x_ - b.x_, a.y_ - b.y_}; }
    friend MapPoint operator*(MapPoint a, double f) { return {a.x_ * f, a.y_ * f}; }

  private:
    MapPoint(double x, double y) : x_(x), y_(y) {}
    double x_ = 0;
    double y_ = 0;
};

} // namespace delimit
