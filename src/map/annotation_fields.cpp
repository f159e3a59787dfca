#include "delimit/base/number_text.h"
#include "delimit/geo/geodesic.h"
#include "delimit/map/annotations.h"
#include "delimit/map/terms.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace delimit {
namespace {

constexpr double metres_a_mile = 1609.344;
constexpr int most_decimals = 3;
/// A polygon with this number of vertices has the area of a circle to 5e-7.
constexpr int corners_of_a_circle = 3600;

/// The points of a path, if all of them are anchored to the map.
std::optional<GeoPolyline> on_ground(const std::vector<Anchor>& anchors, bool closed) {
    GeoPolyline points;
    for (const Anchor& anchor : anchors) {
        const auto* point = std::get_if<GeoPoint>(&anchor);
        if (!point)
            return std::nullopt;
        points.push_back(*point);
    }
    if (closed && !points.empty())
        points.push_back(points.front());
    return points;
}

class Fields {
  public:
    explicit Fields(Locale language) : language_(language) {}

    /// Three digits, but no decimals from 100 on, as precise as a clicked point.
    void add(const std::string& name, double value, const Text& unit) {
        const double size = std::abs(value);
        const auto put_with = [&](const std::string& field, int decimals) {
            Text written = unit;
            if (const auto miles = unit.uk.rfind("миль"); miles != std::string::npos)
                written.uk.replace(miles, std::string::npos,
                                   miles_unit(value, decimals, Language::ukrainian));
            put(field, value, decimals, written);
        };
        put_with(name, size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
        for (int decimals = 0; decimals <= most_decimals; ++decimals)
            put_with(name + ":" + std::to_string(decimals), decimals);
    }
    void add_length(const std::string& name, Metres length) {
        add(name, in_km(length), {"km", "км"});
        add(name + "-mi", length.count() / metres_a_mile, {"mi", "миль"});
    }
    void add_area(SquareMetres area) {
        add("area", in_km2(area), {"km²", "км²"});
        add("area-mi", area.count() / (metres_a_mile * metres_a_mile), {"sq mi", "кв. миль"});
    }
    void add_position(const Anchor& anchor) {
        const auto* at = std::get_if<GeoPoint>(&anchor);
        if (!at)
            return;
        const auto degrees = [&](double value, const Text& plus, const Text& minus) {
            return number_text(std::abs(value), 3, language_) + "°\u00a0" +
                   (value < 0 ? minus : plus).in(language_);
        };
        values["position"] = degrees(at->latitude(), {"N", "пн. ш."}, {"S", "пд. ш."}) + ", " +
                             degrees(at->longitude(), {"E", "сх. д."}, {"W", "зх. д."});
    }

    void operator()(const Note& note) { add_position(note.at); }
    void operator()(const Callout& callout) { add_position(callout.target); }
    void operator()(const Highlight& highlight) { add_position(highlight.at); }
    void operator()(const NumberMarker& marker) {
        add_position(marker.at);
        values["number"] = std::to_string(marker.number);
    }
    void operator()(const DrawnLine& line) {
        if (const auto points = on_ground(line.points, false))
            add_length("length", geodesic_length(*points));
    }
    void operator()(const DrawnPolygon& polygon) {
        const auto ring = on_ground(polygon.points, true);
        if (!ring)
            return;
        add_length("length", geodesic_length(*ring));
        add_area(geodesic_area(GeoRegion{{{*ring, {}}}}));
    }
    void operator()(const DrawnCircle& circle) {
        BasicRing<GeoPoint> ring =
            geodesic_circle(circle.centre, circle.radius, corners_of_a_circle);
        ring.push_back(ring.front());
        add_position(circle.centre);
        add_length("radius", circle.radius);
        add_length("length", geodesic_length(ring));
        add_area(geodesic_area(GeoRegion{{{ring, {}}}}));
    }

    FieldValues values;

  private:
    void put(const std::string& name, double value, int decimals, const Text& unit) {
        values[name] = number_text(value, decimals, language_) + "\u00a0" + unit.in(language_);
    }

    Locale language_;
};

} // namespace

FieldValues fields_of(const AnnotationShape& shape, Locale language) {
    Fields fields(language);
    std::visit(fields, shape);
    return std::move(fields.values);
}

std::string filled_in(const std::string& text, const FieldValues& fields) {
    std::string result;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t open = std::min(text.find('{', from), text.size());
        result.append(text, from, open - from);
        const std::size_t close = text.find('}', open);
        if (close == text.npos)
            return result.append(text, open);
        const auto found = fields.find(std::string_view(text).substr(open + 1, close - open - 1));
        if (found == fields.end()) {
            result += '{';
            from = open + 1;
        } else {
            result += found->second;
            from = close + 1;
        }
    }
    return result;
}

} // namespace delimit
