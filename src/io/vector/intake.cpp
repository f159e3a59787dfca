#include "io/vector/intake.h"

#include "delimit/base/message.h"
#include "delimit/geo/longitudes.h"
#include "delimit/geo/make_shapes.h"
#include "io/files/limits.h"
#include "io/files/option_names.h"
#include "io/vector/likely_systems.h"
#include "io/vector/repair.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iterator>
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
    } else if (std::abs(x) <= 1000 && std::abs(y) <= 90) {
        error.message =
            filled({"longitude {0} is beyond ±360°", "довгота {0} поза ±360°"}, {number(x)});
        error.advice = filled({"repair it in the file, or name its coordinate reference system in "
                               "{0} if these are no degrees",
                               "виправте її у файлі або, якщо це не градуси, назвіть систему "
                               "координат {0}"},
                              {crs_option});
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
        // Longitude is a circle: whoever draws across 180° may go on to 181, or to -181.
        if (!(std::abs(x) <= 360 && std::abs(y) <= 90))
            return bad_coordinate(p.x, p.y, !from.is_wgs84(), location);
        if (const auto point = GeoPoint::from_plane(x, y); out.empty() || out.back() != point)
            out.push_back(point);
    }
    return out;
}

Status Intake::turn(GeoRegion& ground, const GeoPolygon& polygon, const DataLocation& location) {
    auto flat = unrolled(polygon);
    if (!flat) {
        flat.error().location = location;
        return std::move(flat.error());
    }
    note_turn(polygon.outer, flat->across && !flat->over_pole, location);
    if (flat->over_pole)
        findings_.add({Severity::warning,
                       "closed-over-pole",
                       {"a ring that goes round a pole was closed over it",
                        "контур, що обходить полюс, замкнуто через нього"},
                       location,
                       std::nullopt});
    Workbench bench;
    GeoRegion region{{std::move(flat->shape)}};
    // Broken rings cannot be cut.
    if (auto repaired = repair(bench, region, location, findings_); !repaired)
        return repaired;
    auto cut = cut_at_180(bench, region);
    if (!cut) {
        cut.error().location = location;
        return std::move(cut.error());
    }
    std::move(cut->polygons.begin(), cut->polygons.end(), std::back_inserter(ground.polygons));
    return ok();
}

void Intake::note_turn(const std::vector<GeoPoint>& path, bool across,
                       const DataLocation& location) {
    if (std::any_of(path.begin(), path.end(), [](GeoPoint p) { return std::abs(p.x()) > 180; }))
        beyond_.add(location);
    if (across)
        across_.add(location);
}

Intake::~Intake() {
    if (beyond_.count > 0)
        findings_.add({Severity::note, "longitudes-beyond-180",
                       filled({"longitudes beyond ±180° were taken for those a full turn away "
                               "({0} shapes)",
                               "довготи поза ±180° прийнято за ті, що на повний оберт далі "
                               "(об’єктів: {0})"},
                              {beyond_.count}),
                       beyond_.first, std::nullopt});
    if (across_.count > 0)
        findings_.add(
            {Severity::warning, "edges-across-180",
             filled({"edges of more than 180° of longitude were taken the short way round, across "
                     "180° ({0} shapes); one that goes the long way needs points in between",
                     "ребра, довші за 180° довготи, прочитано коротшим шляхом, через 180° "
                     "(об’єктів: {0}); якщо ребро йде довшим шляхом, додайте проміжні точки"},
                    {across_.count}),
             across_.first, std::nullopt});
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
    if (polygon.outer.empty())
        return ok();
    if (leaves_180(polygon.outer) ||
        std::any_of(polygon.holes.begin(), polygon.holes.end(), leaves_180))
        return turn(feature.ground, polygon, location);
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
            if (part.kind == RawPart::Kind::point) {
                for (const GeoPoint p : *taken)
                    feature.points.push_back(point_on_circle(p.x(), p.y()).value_or(p));
                note_turn(*taken, false, location);
            } else if (auto line = polyline_of(*std::move(taken)); line && leaves_180(*line)) {
                const auto flat = unrolled(*line);
                note_turn(*line, flat.across, location);
                for (GeoPolyline& piece : cut_at_180(flat.shape))
                    feature.lines.push_back(std::move(piece));
            } else if (line)
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
