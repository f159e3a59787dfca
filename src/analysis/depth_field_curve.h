// Area as a function of depth.
#pragma once

#include <cstddef>
#include <vector>

namespace delimit {

/// Collects squares with their depths; then gives the area within any depth.
class AreaCurve {
  public:
    /// `bin`: width of the classes of depth, m. Area deeper than `bins` of them is left out.
    AreaCurve(double bin, std::size_t bins) : bin_(bin), bins_(bins) {}

    /// A small square whose middle is `depth` deep. Depth grows by `wide` across it along one of
    /// its edges and by `narrow` along the other: a trapezoid of depths, which for a straight line
    /// is the exact answer in any direction.
    void add(double depth, double wide, double narrow, double area);
    void add(const AreaCurve& other);
    void subtract(const AreaCurve& other);

    /// Ends collection; `at` may be called afterwards.
    void sum_up();
    [[nodiscard]] double at(double depth) const;
    [[nodiscard]] std::size_t memory() const { return area_.capacity() * sizeof(double); }

  private:
    double bin_;
    std::size_t bins_;
    std::vector<double> area_; ///< empty for none; by bin, then within the bin's upper end
};

} // namespace delimit
