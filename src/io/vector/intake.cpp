#include "io/vector/intake.h"

#include "delimit/base/message.h"
#include "delimit/geo/make_shapes.h"
#include "io/files/limits.h"
#include "io/files/option_names.h"
#include "io/vector/likely_systems.h"

#include <cmath>
#include <cstdio>
#include <utility>

namespace delimit::io {
namespace {

// A coordinate may exceed its range by the rounding of a conversion.
constexpr double rounding = 1e-6;

std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.9g", value);
    return text;
}

Error bad_coordinate(double x, double y, bool transformed, const DataLocation& location) {
    Error error{ErrorCode::bad_geometry, {}, {}, location};
    if (!std::isfinite(x) || !std::isfinite(y)) {
        error.message = {"a coordinate is not a number", "координата не є числом"};
        error.advice = {"repair or remove this feature in the file",
                        "виправте або вилучіть цей об’єкт у файлі"};
    } else if (transformed) {
        error.code = ErrorCode::bad_reference;
        error.message = filled({"the point {0}, {1} cannot be converted to WGS 84 from there",
                                "точку {0}, {1} звідти не можна перевести у WGS 84"},
                               {number(x), number(y)});
        error.advice = filled({"check that the file's coordinate reference system is the one it "
                               "claims, or name the right one in {0}",
                               "перевірте, чи система координат файлу справді та, яку він називає, "
                               "або назвіть правильну {0}"},
                              {crs_option});
    } else if (std::abs(x) <= 90 && std::abs(y) <= 180) {
        error.message =
            filled({"latitude {0} is beyond ±90°", "широта {0} поза ±90°"}, {number(y)});
        error.advice = filled({"longitude and latitude look swapped: longitude comes first; {0} "
                               "reads them the other way round",
                               "довготу й широту, схоже, переставлено: спершу йде довгота; їх "
                               "можна прочитати навпаки {0}"},
                              {axes_option});
        error.location.field = "swap_axes";
    } else {
        error.message =
            filled({"the point {0}, {1} is out of range for longitude and latitude (±180°, ±90°)",
                    "точка {0}, {1} поза межами довготи й широти (±180°, ±90°)"},
                   {number(x), number(y)});
        const Text likely = likely_systems(x, y);
        error.advice =
            likely.empty()
                ? filled({"if the file is in a projected coordinate reference system, name it in "
                          "{0}, for example EPSG:32637",
                          "якщо файл у прямокутній системі координат, назвіть її {0}, наприклад "
                          "EPSG:32637"},
                         {crs_option})
                : filled({"it looks projected; name its coordinate reference system in {0}. It may "
                          "be {1}",
                          "схоже, система координат прямокутна; назвіть її {0}. Це може бути {1}"},
                         {crs_option, likely});
        error.location.field = "crs";
    }
    return error;
}

bool close(std::vector<GeoPoint>& ring) {
    if (ring.size() < 2 || ring.front() == ring.back())
        return false;
    ring.push_back(ring.front());
    return true;
}

} // namespace

Result<std::vector<GeoPoint>> Intake::points(const RawRing& raw, const ReferenceSystem& from,
                                             const DataLocation& location) const {
    std::vector<GeoPoint> out;
    out.reserve(raw.size() + 1);
    for (const RawPoint& as_read : raw) {
        const RawPoint p = swap_axes_ ? RawPoint{as_read.y, as_read.x} : as_read;
        double x = p.x, y = p.y;
        if (!std::isfinite(x) || !std::isfinite(y) || !from.to_wgs84(x, y))
            return bad_coordinate(p.x, p.y, !from.is_wgs84(), location);
        if (std::abs(x) > 180 && std::abs(x) <= 180 + rounding)
            x = std::copysign(180.0, x);
        if (std::abs(y) > 90 && std::abs(y) <= 90 + rounding)
            y = std::copysign(90.0, y);
        const auto point = GeoPoint::from_degrees(x, y);
        if (!point)
            return bad_coordinate(p.x, p.y, !from.is_wgs84(), location);
        if (out.empty() || out.back() != *point)
            out.push_back(*point);
    }
    return out;
}

Status Intake::take_polygon(Feature& feature, const std::vector<RawRing>& rings,
                            const ReferenceSystem& from, const DataLocation& location) {
    GeoPolygon polygon;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        auto ring = points(rings[i], from, location);
        if (!ring)
            return std::move(ring.error());
        if (close(*ring))
            findings_.add(
                {Severity::repair,
                 "ring-closed",
                 {"a ring whose last point is not its first was closed with a straight "
                  "edge",
                  "контур, остання точка якого не збігається з першою, замкнуто прямим відрізком"},
                 location,
                 std::nullopt});
        if (ring->size() < 4) {
            findings_.add({Severity::repair, "ring-without-area",
                           i == 0 ? Text{"an area of fewer than three different points was skipped",
                                         "ділянку, де менше трьох різних точок, пропущено"}
                                  : Text{"a hole of fewer than three different points was skipped",
                                         "отвір, де менше трьох різних точок, пропущено"},
                           location, SquareMetres(0)});
            if (i == 0)
                return ok();
            continue;
        }
        if (i == 0)
            polygon.outer = *std::move(ring);
        else
            polygon.holes.push_back(*std::move(ring));
    }
    if (!polygon.outer.empty())
        feature.ground.polygons.push_back(std::move(polygon));
    return ok();
}

Status Intake::take(Feature feature, const std::vector<RawPart>& parts,
                    const ReferenceSystem& from) {
    const DataLocation location = table_.location(feature);
    if (stop_.stop_requested())
        return Error{ErrorCode::cancelled,
                     {"loading was stopped", "завантаження зупинено"},
                     {},
                     DataLocation{table_.file, {}, {}, {}}};
    table_.attribute_values += feature.fields.size();
    if (table_.features.size() >= limits::features)
        return beyond_limit(table_.file, limits::features, {"features", "об’єктів"});
    if (table_.attribute_values > limits::attribute_values)
        return beyond_limit(table_.file, limits::attribute_values,
                            {"values of attributes", "значень атрибутів"});
    for (const RawPart& part : parts)
        for (const RawRing& ring : part.rings)
            table_.vertices += ring.size();
    if (table_.vertices > limits::vertices)
        return too_many_vertices(table_.file);
    for (const RawPart& part : parts) {
        if (part.kind == RawPart::Kind::polygon) {
            if (auto taken = take_polygon(feature, part.rings, from, location); !taken)
                return taken;
            continue;
        }
        for (const RawRing& ring : part.rings) {
            auto taken = points(ring, from, location);
            if (!taken)
                return std::move(taken.error());
            if (part.kind == RawPart::Kind::point)
                feature.points.insert(feature.points.end(), taken->begin(), taken->end());
            else if (auto line = polyline_of(*std::move(taken)))
                feature.lines.push_back(*std::move(line));
            else
                findings_.add({Severity::repair,
                               "line-without-length",
                               {"a line of fewer than two different points was skipped",
                                "лінію, де менше двох різних точок, пропущено"},
                               location,
                               std::nullopt});
        }
    }
    if (parts.empty())
        ++table_.without_geometry;
    table_.features.push_back(std::move(feature));
    return ok();
}

} // namespace delimit::io
