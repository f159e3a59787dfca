#include "delimit/geo/projection_wkt.h"

#include <array>
#include <cstdio>

namespace delimit {

std::string projection_wkt(const Projection& projection) {
    const auto number = [](double value) {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "%.10g", value);
        return std::string(text.data());
    };
    return "PROJCS[\"" + projection.text() +
           "\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563]],"
           "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
           "PROJECTION[\"Oblique_Stereographic\"],PARAMETER[\"latitude_of_origin\"," +
           number(projection.centre.latitude()) + "],PARAMETER[\"central_meridian\"," +
           number(projection.centre.longitude()) +
           "],PARAMETER[\"scale_factor\",1],PARAMETER[\"false_easting\",0],"
           "PARAMETER[\"false_northing\",0],UNIT[\"metre\",1]]";
}

} // namespace delimit
