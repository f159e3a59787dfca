#include "io/geojson_events.h"

#include "io/plain_text.h"

#include <array>
#include <utility>

namespace delimit::io {
namespace {

struct Shape {
    std::string_view type;
    int depth; ///< of the arrays its numbers stand in
};
constexpr std::array<Shape, 6> shapes{{{"Point", 1},
                                       {"MultiPoint", 2},
                                       {"LineString", 2},
                                       {"MultiLineString", 3},
                                       {"Polygon", 3},
                                       {"MultiPolygon", 4}}};
constexpr std::string_view collection = "GeometryCollection";

int depth_of(std::string_view type) {
    for (const Shape& shape : shapes)
        if (shape.type == type)
            return shape.depth;
    return 0;
}

} // namespace

GeoJsonEvents::GeoJsonEvents(std::string file, std::stop_token stop)
    : file_(std::move(file)), stop_(std::move(stop)) {}

std::optional<long long> GeoJsonEvents::feature_at_hand() const {
    for (const Level& level : levels_)
        if (level.within == Within::feature)
            return feature_.feature.id;
    return std::nullopt;
}

bool GeoJsonEvents::fail(ErrorCode code, std::string message, std::string advice) {
    error_ =
        Error{code, std::move(message), std::move(advice), Place{file_, {}, feature_at_hand(), {}}};
    return false;
}

bool GeoJsonEvents::not_a_number() {
    return fail(ErrorCode::bad_geometry, "a coordinate is not a number",
                "mend or remove this feature in the file");
}

bool GeoJsonEvents::in_coordinates() const {
    return !geometries_.empty() && geometries_.back().depth > 0;
}

// --- Structure ------------------------------------------------------------------------------

bool GeoJsonEvents::start_object(std::size_t) {
    if (ignored_ > 0) {
        ++ignored_;
        return true;
    }
    if (levels_.empty()) {
        push(Within::root);
        return true;
    }
    if (in_coordinates())
        return not_a_number();
    const std::string& key = key_at_hand();
    switch (within()) {
    case Within::features:
        feature_ = {};
        feature_.feature.id = static_cast<long long>(features_.size());
        push(Within::feature);
        return true;
    case Within::geometries:
        geometries_.emplace_back();
        push(Within::geometry);
        return true;
    case Within::root:
    case Within::feature:
        if (key == "geometry") {
            geometries_.emplace_back();
            push(Within::geometry);
            return true;
        }
        if (key == "properties") {
            push(Within::properties);
            return true;
        }
        if (key == "crs" && within() == Within::root) {
            crs_.kind = GeoJsonCrs::Kind::other;
            push(Within::crs);
            return true;
        }
        break;
    case Within::crs:
        if (key == "properties") {
            push(Within::crs_properties);
            return true;
        }
        break;
    case Within::properties:
    case Within::geometry:
    case Within::crs_properties:
        break;
    }
    ignored_ = 1;
    return true;
}

bool GeoJsonEvents::key(string_t& value) {
    if (ignored_ == 0)
        levels_.back().key = std::move(value);
    return true;
}

bool GeoJsonEvents::end_object() {
    if (ignored_ > 0) {
        --ignored_;
        return true;
    }
    const Within ended = within();
    if (ended == Within::geometry && !finish_geometry())
        return false;
    levels_.pop_back();
    if (ended == Within::feature) {
        if (stop_.stop_requested())
            return fail(ErrorCode::cancelled, "loading was stopped", {});
        features_.push_back(std::move(feature_));
    }
    return true;
}

bool GeoJsonEvents::start_array(std::size_t) {
    if (ignored_ > 0) {
        ++ignored_;
        return true;
    }
    if (in_coordinates()) {
        ++geometries_.back().depth;
        return true;
    }
    if (levels_.empty())
        return fail(ErrorCode::bad_format, "this is JSON, but not GeoJSON",
                    "GeoJSON begins with an object of type FeatureCollection");
    const std::string& key = key_at_hand();
    const bool geometry_here = within() == Within::geometry || within() == Within::root;
    if (within() == Within::root && key == "features") {
        has_features_ = true;
        push(Within::features);
    } else if (geometry_here && (key == "coordinates" || key == "geometries")) {
        if (geometries_.empty())
            geometries_.emplace_back(); // a lone geometry, which is the root itself
        if (key == "coordinates")
            geometries_.back().depth = 1;
        else
            push(Within::geometries);
    } else {
        ignored_ = 1;
    }
    return true;
}

bool GeoJsonEvents::end_array() {
    if (ignored_ > 0)
        --ignored_;
    else if (in_coordinates())
        return close_coordinates();
    else
        levels_.pop_back();
    return true;
}

// --- Geometry -------------------------------------------------------------------------------

bool GeoJsonEvents::coordinate(double value) {
    Geometry& g = geometries_.back();
    if (g.leaf_depth == 0)
        g.leaf_depth = g.depth;
    g.broken = g.broken || g.leaf_depth != g.depth;
    if (g.axis == 0)
        g.point.x = value;
    else if (g.axis == 1)
        g.point.y = value;
    ++g.axis; // heights and measures are passed over
    return true;
}

bool GeoJsonEvents::close_coordinates() {
    Geometry& g = geometries_.back();
    const int above_leaf = g.leaf_depth - g.depth;
    --g.depth;
    if (g.leaf_depth == 0)
        return true; // so far only empty arrays
    if (above_leaf == 0) {
        if (g.axis < 2)
            return fail(ErrorCode::bad_geometry, "a position has fewer than two numbers",
                        "mend or remove this feature in the file");
        g.axis = 0;
        g.ring.push_back(g.point);
        if (++vertices_ > most_vertices)
            return fail(ErrorCode::too_large,
                        "holds more than " + std::to_string(most_vertices / 1'000'000) +
                            " million vertices",
                        "simplify it or cut out the part you need");
        if (vertices_ % 65536 == 0 && stop_.stop_requested())
            return fail(ErrorCode::cancelled, "loading was stopped", {});
    } else if (above_leaf == 1 && !g.ring.empty()) {
        g.rings.push_back(std::exchange(g.ring, {}));
    } else if (above_leaf == 2 && g.leaf_depth == 4 && !g.rings.empty()) {
        g.parts.push_back({RawPart::Kind::polygon, std::exchange(g.rings, {})});
    }
    return true;
}

bool GeoJsonEvents::finish_geometry() {
    Geometry g = std::move(geometries_.back());
    geometries_.pop_back();
    const int depth = depth_of(g.type);
    if (depth == 0 && g.type != collection)
        return fail(ErrorCode::bad_format,
                    g.type.empty() ? "a geometry has no type"
                                   : "'" + g.type.substr(0, 40) + "' is no geometry of GeoJSON",
                    "export the file again as GeoJSON (RFC 7946)");
    if (g.broken || (g.leaf_depth != 0 && g.leaf_depth != depth))
        return fail(ErrorCode::bad_geometry,
                    "the coordinates of a " + g.type + " are not nested as its type wants",
                    "mend or remove this feature in the file");
    using Kind = RawPart::Kind;
    if (g.type == "Point" && !g.ring.empty())
        g.parts.push_back({Kind::point, {std::move(g.ring)}});
    else if (g.type == "MultiPoint" && !g.rings.empty())
        g.parts.push_back({Kind::point, std::move(g.rings)});
    else if (g.type == "Polygon" && !g.rings.empty())
        g.parts.push_back({Kind::polygon, std::move(g.rings)});
    else if (g.type == "LineString" || g.type == "MultiLineString")
        for (RawRing& line : g.rings)
            g.parts.push_back({Kind::line, {std::move(line)}});
    auto& into = geometries_.empty() ? feature_.parts : geometries_.back().parts;
    std::move(g.parts.begin(), g.parts.end(), std::back_inserter(into));
    return true;
}

// --- Values ---------------------------------------------------------------------------------

bool GeoJsonEvents::value(std::string text, bool number) {
    if (ignored_ > 0)
        return true;
    if (in_coordinates())
        return not_a_number();
    if (levels_.empty())
        return fail(ErrorCode::bad_format, "this is JSON, but not GeoJSON",
                    "GeoJSON begins with an object of type FeatureCollection");
    const std::string& key = key_at_hand();
    switch (within()) {
    case Within::root:
        if (key == "type")
            root_type_ = std::move(text);
        else if (key == "name")
            name_ = std::move(text);
        else if (!text.empty())
            members_.push_back({key, std::move(text), number});
        break;
    case Within::feature:
        if (double id = 0; key == "id" && parse_number(text, id) && id > -9e15 && id < 9e15)
            feature_.feature.id = static_cast<long long>(id);
        break;
    case Within::properties:
        if (!text.empty())
            feature_.feature.fields.push_back({key, std::move(text), number});
        break;
    case Within::geometry:
        if (key == "type")
            geometries_.back().type = std::move(text);
        break;
    case Within::crs:
        if (key == "type")
            crs_type_ = std::move(text);
        break;
    case Within::crs_properties:
        if (key == "name")
            crs_ = {GeoJsonCrs::Kind::named, std::move(text)};
        break;
    case Within::features:
    case Within::geometries:
        return fail(ErrorCode::bad_format, "a list of features holds something that is none",
                    "export the file again as GeoJSON (RFC 7946)");
    }
    return true;
}

bool GeoJsonEvents::null() {
    if (ignored_ > 0)
        return true;
    if (in_coordinates())
        return not_a_number();
    if (!levels_.empty() && within() == Within::root && key_at_hand() == "crs")
        crs_.kind = GeoJsonCrs::Kind::null;
    return value({}, false);
}

bool GeoJsonEvents::boolean(bool b) {
    return value(b ? "true" : "false", false);
}
bool GeoJsonEvents::number_integer(number_integer_t n) {
    return ignored_ == 0 && in_coordinates() ? coordinate(static_cast<double>(n))
                                             : value(std::to_string(n), true);
}
bool GeoJsonEvents::number_unsigned(number_unsigned_t n) {
    return ignored_ == 0 && in_coordinates() ? coordinate(static_cast<double>(n))
                                             : value(std::to_string(n), true);
}
bool GeoJsonEvents::number_float(number_float_t n, const string_t& text) {
    return ignored_ == 0 && in_coordinates() ? coordinate(n) : value(text, true);
}
bool GeoJsonEvents::string(string_t& text) {
    return value(std::move(text), false);
}

bool GeoJsonEvents::parse_error(std::size_t position, const std::string& last_token,
                                const nlohmann::detail::exception&) {
    constexpr std::size_t enough = 40; // a string that never ends may be the whole file
    syntax_error_ = {
        position, last_token.substr(last_token.size() > enough ? last_token.size() - enough : 0)};
    return false;
}

std::optional<Error> GeoJsonEvents::finish() {
    const bool geometry = depth_of(root_type_) != 0 || root_type_ == collection;
    if (root_type_ == "FeatureCollection" || (root_type_.empty() && has_features_))
        return std::nullopt;
    if (geometry || root_type_ == "Feature") {
        if (geometry) {
            if (geometries_.empty())
                geometries_.emplace_back();
            geometries_.back().type = root_type_;
            if (!finish_geometry())
                return error_;
        }
        features_.push_back(std::move(feature_));
        return std::nullopt;
    }
    fail(ErrorCode::bad_format,
         root_type_ == "Topology" ? "this is TopoJSON, not GeoJSON"
                                  : "this is JSON, but not GeoJSON: it has no type "
                                    "FeatureCollection, Feature or a geometry's",
         "export the data as GeoJSON (RFC 7946)");
    return error_;
}

} // namespace delimit::io
