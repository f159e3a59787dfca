#include "analysis/depth_field_curve.h"

#include "delimit/base/trapezoid.h"

#include <algorithm>
#include <cmath>

namespace delimit {

void AreaCurve::add(double depth, double wide, double narrow, double area) {
    if (wide < narrow)
        std::swap(wide, narrow);
    const double half = (wide + narrow) / 2, least = depth - half, most = depth + half;
    std::size_t bin = least > 0 ? static_cast<std::size_t>(least / bin_) : 0;
    if (bin >= bins_)
        return;
    if (area_.empty())
        area_.assign(bins_, 0);
    // Squares that the line runs through reach less than a bin to either side: the part below 0
    // counts to the first bin in any case.
    double before = 0;
    for (; bin < bins_; ++bin) {
        const double x = double(bin + 1) * bin_;
        if (x >= most) {
            area_[bin] += area * (1 - before);
            return;
        }
        const double now = trapezoid_below(x - depth, wide, narrow);
        area_[bin] += area * (now - before);
        before = now;
    }
}

void AreaCurve::add(const AreaCurve& other) {
    if (area_.empty())
        area_ = other.area_;
    else
        for (std::size_t i = 0; i < other.area_.size(); ++i)
            area_[i] += other.area_[i];
}

void AreaCurve::subtract(const AreaCurve& other) {
    for (std::size_t i = 0; i < other.area_.size(); ++i) // the subtracted area is never larger
        area_[i] = std::max(0.0, area_[i] - other.area_[i]);
}

void AreaCurve::sum_up() {
    double sum = 0;
    for (double& area : area_)
        area = sum += area;
}

double AreaCurve::at(double depth) const {
    if (area_.empty() || depth <= 0)
        return 0;
    const double x = depth / bin_;
    const auto bin = static_cast<std::size_t>(x);
    if (bin >= area_.size())
        return area_.back();
    const double low = bin == 0 ? 0 : area_[bin - 1];
    return low + (x - double(bin)) * (area_[bin] - low);
}

} // namespace delimit
