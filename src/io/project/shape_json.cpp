#include "io/project/shape_json.h"

#include "delimit/base/message.h"
#include "delimit/geo/longitudes.h"
#include "delimit/geo/make_shapes.h"

namespace delimit::io {
namespace {

/// Calls `read` with each item of a list; anything else than a list is the mistake.
template <class Read>
void each(JsonText& text, const nlohmann::json& list, const std::string& pointer, const Text& what,
          Read read) {
    if (!list.is_array())
        return text.fail(pointer, what);
    for (std::size_t i = 0; i < list.size() && !text.error(); ++i)
        read(list[i], pointer + "/" + std::to_string(i));
}

std::vector<GeoPoint> parse_points(JsonText& text, const nlohmann::json& value,
                                   const std::string& pointer) {
    std::vector<GeoPoint> out;
    each(text, value, pointer, {"must be a list of points", "має бути списком точок"},
         [&](const auto& item, const std::string& at) {
             const auto point = parse_point(text, item, at);
             if (point && (out.empty() || out.back() != *point))
                 out.push_back(*point);
         });
    return out;
}

} // namespace

std::optional<GeoPoint> parse_point(JsonText& text, const nlohmann::json& value,
                                    const std::string& pointer) {
    if (value.is_array() && value.size() == 2 && value[0].is_number() && value[1].is_number())
        if (const auto point = point_on_circle(value[0].get<double>(), value[1].get<double>()))
            return point;
    text.fail(pointer, {"must be [longitude, latitude] in degrees, within ±360 and ±90",
                        "має бути [довгота, широта] у градусах, у межах ±360 і ±90"});
    return std::nullopt;
}

GeoPolyline parse_line(JsonText& text, const nlohmann::json& value, const std::string& pointer) {
    auto line = polyline_of(parse_points(text, value, pointer));
    if (!line)
        text.fail(pointer, {"a line needs at least two different points",
                            "лінія потребує принаймні двох різних точок"});
    return line.value_or(GeoPolyline());
}

GeoRegion parse_region(JsonText& text, const nlohmann::json& value, const std::string& pointer) {
    GeoRegion region;
    each(text, value, pointer, {"must be a list of polygons", "має бути списком полігонів"},
         [&](const auto& polygon, const std::string& at) {
             GeoPolygon made;
             each(text, polygon, at, {"must be a list of rings", "має бути списком контурів"},
                  [&](const auto& points, const std::string& ring_at) {
                      auto ring = parse_points(text, points, ring_at);
                      if (ring.size() < 4 || ring.front() != ring.back())
                          text.fail(ring_at,
                                    {"a ring needs three different points or more and ends where "
                                     "it begins",
                                     "контур потребує трьох різних точок або більше й закінчується "
                                     "там, де починається"});
                      (made.outer.empty() ? made.outer : made.holes.emplace_back()) =
                          std::move(ring);
                  });
             if (made.outer.empty())
                 text.fail(at, {"a polygon needs a ring", "полігон потребує контуру"});
             region.polygons.push_back(std::move(made));
         });
    if (text.error() || region.empty())
        return region;
    Workbench bench;
    auto valid = valid_region(bench, region);
    if (valid)
        return *std::move(valid);
    const Error& error = valid.error();
    const bool explained = error.code == ErrorCode::bad_geometry;
    text.fail(pointer,
              filled({"the rings cross or overlap{0}", "контури перетинаються або накладаються{0}"},
                     {explained ? filled({" ({0})", " ({0})"}, {error.message}) : Text()}));
    return region;
}

nlohmann::ordered_json json_of(GeoPoint point) {
    return nlohmann::ordered_json::array({point.longitude(), point.latitude()});
}

nlohmann::ordered_json json_of(const GeoPolyline& line) {
    auto out = nlohmann::ordered_json::array();
    for (const GeoPoint point : line)
        out.push_back(json_of(point));
    return out;
}

nlohmann::ordered_json json_of(const GeoRegion& region) {
    auto out = nlohmann::ordered_json::array();
    for (const GeoPolygon& polygon : region.polygons) {
        auto rings = nlohmann::ordered_json::array({json_of(polygon.outer)});
        for (const auto& hole : polygon.holes)
            rings.push_back(json_of(hole));
        out.push_back(std::move(rings));
    }
    return out;
}

} // namespace delimit::io
