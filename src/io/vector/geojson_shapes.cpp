#include "io/vector/geojson_shapes.h"

#include <utility>

namespace delimit::io {

void GeoJsonShapeBuilder::begin_geometry() {
    if (std::exchange(in_geometry_, true))
        give_up(); // a collection
    if (!usual_)
        return;
    leaf_depth_ = 0;
    positions_.clear();
    rings_.clear();
    polygons_.clear();
}

void GeoJsonShapeBuilder::open_array() {
    if (depth_++ == 0 && (!in_geometry_ || leaf_depth_ > 0))
        give_up(); // a lone geometry, or coordinates twice
    if (!usual_)
        return;
    just_opened_ = true;
}

void GeoJsonShapeBuilder::number(double value) {
    if (!usual_)
        return;
    leaf_depth_ = depth_;
    just_opened_ = false;
    if (axis_ == 0)
        position_.x = value;
    else if (axis_ == 1)
        position_.y = value;
    ++axis_;
}

void GeoJsonShapeBuilder::close_array() {
    if (std::exchange(just_opened_, false))
        give_up();
    if (!usual_)
        return;
    switch (leaf_depth_ - depth_--) {
    case 0:
        axis_ = 0;
        positions_.push_back(position_);
        break;
    case 1:
        rings_.push_back(std::exchange(positions_, {}));
        break;
    case 2:
        polygons_.push_back(std::exchange(rings_, {}));
        break;
    default:
        break;
    }
}

void GeoJsonShapeBuilder::end_geometry(std::string_view type) {
    in_geometry_ = false;
    if (leaf_depth_ == 0)
        give_up();
    if (!usual_)
        return;
    std::vector<RawPart>& parts = shapes_.emplace_back();
    if (type == "Point") {
        parts.push_back({RawPart::Kind::point, {std::move(positions_)}});
    } else if (type == "MultiPoint") {
        for (const RawPoint& point : rings_.front())
            parts.push_back({RawPart::Kind::point, {{point}}});
    } else if (type == "LineString") {
        parts.push_back({RawPart::Kind::line, std::move(rings_)});
    } else if (type == "MultiLineString") {
        for (RawRing& line : polygons_.front())
            parts.push_back({RawPart::Kind::line, {std::move(line)}});
    } else if (type == "Polygon" || type == "MultiPolygon") {
        for (std::vector<RawRing>& rings : polygons_)
            parts.push_back({RawPart::Kind::polygon, std::move(rings)});
    } else {
        give_up();
    }
}

void GeoJsonShapeBuilder::end_feature() {
    ++features_;
    if (shapes_.size() > features_)
        give_up(); // two geometries, or one that is no feature's
    shapes_.resize(features_);
}

std::optional<GeoJsonShapes> GeoJsonShapeBuilder::finish() {
    if (!usual_)
        return std::nullopt;
    return std::move(shapes_);
}

} // namespace delimit::io
