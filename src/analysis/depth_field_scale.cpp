#include "analysis/depth_field_scale.h"

#include <algorithm>
#include <cmath>

namespace delimit {

ScaleGrid::ScaleGrid(const Projector& projector, const MapBox& box)
    : origin_(MapPoint::metres(box.min_x, box.min_y)),
      columns_(static_cast<std::size_t>(box.width() / step) + 2),
      rows_(static_cast<std::size_t>(box.height() / step) + 2) {
    scale_.reserve(columns_ * rows_);
    for (std::size_t row = 0; row < rows_; ++row)
        for (std::size_t column = 0; column < columns_; ++column)
            scale_.push_back(projector.scale(
                origin_ + MapPoint::metres(double(column) * step, double(row) * step)));
}

double ScaleGrid::operator()(MapPoint p) const {
    const double x = std::clamp((p.x() - origin_.x()) / step, 0.0, double(columns_ - 1));
    const double y = std::clamp((p.y() - origin_.y()) / step, 0.0, double(rows_ - 1));
    const std::size_t column = std::min(static_cast<std::size_t>(x), columns_ - 2);
    const std::size_t row = std::min(static_cast<std::size_t>(y), rows_ - 2);
    const double* low = &scale_[row * columns_ + column];
    const double* high = low + columns_;
    const double tx = x - double(column), ty = y - double(row);
    return (low[0] * (1 - tx) + low[1] * tx) * (1 - ty) + (high[0] * (1 - tx) + high[1] * tx) * ty;
}

double ScaleGrid::greatest() const {
    return *std::max_element(scale_.begin(), scale_.end());
}

} // namespace delimit
