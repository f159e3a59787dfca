#include "io/vector/csv.h"

#include "delimit/base/message.h"
#include "io/files/check_data_file.h"
#include "io/vector/vector_file.h"

#include <algorithm>
#include <array>

namespace delimit::io {
namespace {

constexpr std::array<const char*, 2> drivers{"CSV", nullptr};
// The most telling first; case does not matter.
constexpr std::array<const char*, 6> options{
    "X_POSSIBLE_NAMES=longitude,lon,long,lng,x,easting,point_x,xcoord,x_coord,довгота,Довгота",
    "Y_POSSIBLE_NAMES=latitude,lat,y,northing,point_y,ycoord,y_coord,широта,Широта",
    "GEOM_POSSIBLE_NAMES=wkt,geom,geometry,the_geom,geom_wkt",
    "AUTODETECT_TYPE=YES",
    "EMPTY_STRING_AS_NULL=YES",
    nullptr};

Error no_coordinates(const Place& place) {
    return {ErrorCode::bad_geometry,
            {"the table has no columns of coordinates with numbers in them",
             "у таблиці немає стовпців координат із числами"},
            {"call the columns lon and lat, or x and y with a reference system; the first row "
             "holds the columns' names",
             "назвіть стовпці lon і lat, або x і y, вказавши систему координат; у першому рядку "
             "мають бути назви стовпців"},
            place};
}

} // namespace

bool names_csv(const std::string& file) {
    return lower_ending(file) == ".csv";
}

Result<FeatureTable> read_csv(const LayerSource& source, const std::string& name,
                              Diagnostics& diagnostics, std::stop_token stop) {
    auto table = read_by_gdal(source, {{name.c_str()}, drivers.data(), options.data()}, diagnostics,
                              std::move(stop));
    if (!table)
        return table;
    const Place place{path_text(source), {}, {}, {}};
    // With rows but none of coordinates GDAL shows a layer that is nowhere, which is passed over.
    if (table->without_geometry == table->features.size())
        return no_coordinates(place);
    if (table->without_geometry > 0)
        diagnostics.push_back(
            {Severity::warning, "rows-without-place",
             filled({"left out, having no coordinates: {0}", "пропущено, бо немає координат: {0}"},
                    {counted(std::ptrdiff_t(table->without_geometry), {"row", "rows"},
                             {"рядок", "рядки", "рядків"})}),
             place, std::nullopt});
    return table;
}

} // namespace delimit::io
