#include "io/vector/table_points.h"

#include "delimit/base/message.h"
#include "delimit/geo/coordinates/coordinates.h"
#include "io/files/plain_text.h"
#include "io/vector/intake.h"
#include "io/vector/vector_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace delimit::io {
namespace {

// The most specific first, normalized by plain().
constexpr std::array x_names{"longitude", "lon",     "long",   "lng",     "x",
                             "easting",   "point x", "xcoord", "x coord", "довгота"};
constexpr std::array y_names{"latitude", "lat",    "y",       "northing",
                             "point y",  "ycoord", "y coord", "широта"};
constexpr std::array shape_names{
    "wkt",       "geom",         "geometry", "the geom",     "geom wkt",     "wkt geom", "ewkt",
    "wkb",       "wkb geometry", "ewkb",     "geometry wkt", "geometry wkb", "geom wkb", "geojson",
    "st astext", "st asewkt",    "shape",    "polygon",      "геометрія"};
constexpr std::array place_names{
    "mgrs",     "coordinates", "coordinate", "coords",    "position",
    "utm",      "dms",         "lat lon",    "latlon",    "latitude longitude",
    "location", "координати",  "положення",  "координаты"};

template <std::size_t N>
bool is_named(const Field& field, const std::array<const char*, N>& names) {
    return std::find(names.begin(), names.end(), plain(field.name)) != names.end();
}

template <std::size_t N>
std::string_view value_of(const Feature& row, const std::array<const char*, N>& names) {
    for (const char* name : names)
        for (const Field& field : row.fields)
            if (plain(field.name) == name)
                return field.value;
    return {};
}

/// A number, with a comma for its point if need be.
std::optional<double> number_of(std::string_view text) {
    std::string digits(text);
    std::erase(digits, ' ');
    if (digits.find('.') == digits.npos && std::count(digits.begin(), digits.end(), ',') == 1)
        std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0;
    return parse_number(digits, value) && std::isfinite(value) ? std::optional(value)
                                                               : std::nullopt;
}

/// A position, and whether it is in degrees in any case, whatever system the table is in.
struct Found {
    std::vector<RawPart> parts;
    bool degrees = false;
    int srid = 0;       ///< EPSG code of its system, where it states one
    bool shape = false; ///< from a column of shapes
};

Found point(double x, double y, bool degrees) {
    return {{{RawPart::Kind::point, {{{x, y}}}}}, degrees, 0, false};
}

std::optional<Found> written_place(std::string_view text) {
    const auto at = parse_coordinates(text);
    return at ? std::optional(point(at->longitude(), at->latitude(), true)) : std::nullopt;
}

std::optional<Found> place_of(const Feature& row, const std::string& column) {
    const std::string_view x = value_of(row, x_names), y = value_of(row, y_names);
    if (!x.empty() && !y.empty()) {
        const auto east = number_of(x), north = number_of(y);
        if (east && north)
            return point(*east, *north, false);
        // Together they must not mean another position than each column by itself.
        const auto at = parse_coordinates(std::string(y) + " " + std::string(x));
        if (at && (!east || std::abs(at->longitude() - *east) < 1e-9) &&
            (!north || std::abs(at->latitude() - *north) < 1e-9))
            return point(at->longitude(), at->latitude(), true);
    }
    for (const Field& field : row.fields)
        if (is_named(field, shape_names)) {
            auto written = written_shape(field.value);
            if (!written.parts.empty())
                return Found{std::move(written.parts), written.srid == 4326, written.srid, true};
        }
    if (const std::string_view place = value_of(row, place_names); !place.empty())
        if (auto found = written_place(place))
            return found;
    return column.empty() ? std::nullopt : written_place(row.value(column));
}

/// A column without a usual name in which all positions are written with letters or degree signs.
std::string column_of_positions(const FeatureTable& table) {
    for (const Feature& first : table.features)
        for (const Field& candidate : first.fields) {
            std::size_t filled_in = 0;
            const bool all =
                std::all_of(table.features.begin(), table.features.end(), [&](const Feature& row) {
                    const std::string_view value = row.value(candidate.name);
                    if (value.empty())
                        return true;
                    ++filled_in;
                    return !number_of(value) &&
                           value.find_first_of("NSEWABCDFGHJKLMPQRTUVXYZ\xC2") != value.npos &&
                           written_place(value).has_value();
                });
            if (all && filled_in > 0)
                return candidate.name;
        }
    return {};
}

Error no_coordinates(const DataLocation& place) {
    return {ErrorCode::bad_geometry,
            {"the table has no columns of coordinates with numbers in them",
             "у таблиці немає стовпців координат із числами"},
            {"call the columns lon and lat, or x and y with a coordinate reference system, or one "
             "column mgrs or coordinates; the first row holds the columns' names",
             "назвіть стовпці lon і lat, або x і y, вказавши систему координат, або один стовпець "
             "mgrs чи coordinates; у першому рядку мають бути назви стовпців"},
            place};
}

} // namespace

Result<FeatureTable> with_places(FeatureTable table, const LayerSource& source,
                                 Diagnostics& diagnostics, std::stop_token stop) {
    const DataLocation place{path_text(source), {}, {}, {}};
    std::vector<Feature> rows = std::exchange(table.features, {});
    table.without_geometry = 0;
    std::vector<std::optional<Found>> found;
    const auto find_all = [&](const std::string& column) {
        found.clear();
        for (const Feature& row : rows)
            found.push_back(place_of(row, column));
        return std::any_of(found.begin(), found.end(),
                           [](const auto& one) { return one.has_value(); });
    };
    if (!find_all({})) {
        table.features = std::move(rows);
        const std::string column = column_of_positions(table);
        rows = std::exchange(table.features, {});
        if (column.empty() || !find_all(column))
            return no_coordinates(place);
    }
    const ReferenceSystem degrees;
    ReferenceSystem from = ReferenceSystem::assumed();
    if (!source.crs.empty()) {
        auto named =
            ReferenceSystem::from_text(source.crs, DataLocation{path_text(source), {}, {}, "crs"});
        if (!named)
            return named.error();
        from = *std::move(named);
    }
    std::map<int, ReferenceSystem> stated;
    for (const auto& one : found)
        if (one && one->srid != 0 && !one->degrees && source.crs.empty() &&
            !stated.contains(one->srid)) {
            auto named = ReferenceSystem::from_text("EPSG:" + std::to_string(one->srid),
                                                    DataLocation{path_text(source), {}, {}, {}});
            if (!named)
                return named.error();
            stated.emplace(one->srid, *std::move(named));
        }
    const bool all_degrees = std::all_of(found.begin(), found.end(),
                                         [](const auto& one) { return !one || one->degrees; });
    const bool all_stated = std::all_of(found.begin(), found.end(), [&](const auto& one) {
        return !one || one->degrees || stated.contains(one->srid);
    });
    table.crs = all_degrees                     ? degrees.name()
                : all_stated && !stated.empty() ? stated.begin()->second.name()
                                                : from.name();
    Intake intake(table, diagnostics, source.swap_axes && !all_degrees, std::move(stop));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Found none;
        const Found& here = found[i] ? *found[i] : none;
        const auto own = stated.find(here.srid);
        const ReferenceSystem& system = own != stated.end() ? own->second
                                        : here.degrees      ? degrees
                                                            : from;
        if (here.shape) // read already, and as an attribute too long
            std::erase_if(rows[i].fields,
                          [](const Field& field) { return is_named(field, shape_names); });
        if (auto taken = intake.take(std::move(rows[i]), here.parts, system); !taken)
            return system.is_assumed() ? no_reference(taken.error()) : taken.error();
    }
    if (table.without_geometry > 0)
        diagnostics.push_back(
            {Severity::warning, "rows-without-place",
             filled({"skipped, having no coordinates: {0}", "пропущено, бо немає координат: {0}"},
                    {counted(std::ptrdiff_t(table.without_geometry), {"row", "rows"},
                             {"рядок", "рядки", "рядків"})}),
             place, std::nullopt});
    return table;
}

} // namespace delimit::io
