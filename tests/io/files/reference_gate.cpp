#include "io/files/reference_gate.h"

#include "support/catch.h"
#include "support/files.h"

#include <ogr_spatialref.h>
#include <sys/stat.h>

using namespace delimit;
using namespace delimit::test;

namespace {

std::string wkt_with(const std::string& extension) {
    return R"(PROJCS["x",GEOGCS["y",DATUM["z",SPHEROID["WGS 84",6378137,298.257223563]],)"
           R"(PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],)"
           R"(PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],)"
           R"(PARAMETER["central_meridian",39],PARAMETER["scale_factor",0.9996],)"
           R"(PARAMETER["false_easting",500000],PARAMETER["false_northing",0],)"
           R"(UNIT["metre",1])" +
           extension + "]";
}

std::string proj4(const std::string& grids) {
    return R"(,EXTENSION["PROJ4","+proj=tmerc +lon_0=39 +k=0.9996 +x_0=500000 +ellps=WGS84 )" +
           grids + R"( +units=m +no_defs"])";
}

} // namespace

TEST_CASE("systems by a code, by WKT and by parameters are taken") {
    for (const std::string& text :
         {std::string("EPSG:32637"), std::string("EPSG:3857"), std::string("EPSG:28405"),
          std::string("+proj=utm +zone=37 +datum=WGS84"), std::string("+init=epsg:32637"),
          wkt_with(""), wkt_with(proj4("+nadgrids=@null"))}) {
        INFO(text);
        CHECK(io::reference_of_text(text, {}));
    }
    const auto unknown = io::reference_of_text("nonsense", {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::bad_reference);
}

TEST_CASE("a system that names a file is refused, and the file is not opened") {
    // Whoever opens it waits for ever.
    const TempFolder folder;
    const auto pipe = folder.path() / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    const std::string at = pipe.string();
    for (const std::string& text :
         {wkt_with(proj4("+nadgrids=" + at)), wkt_with(proj4("+geoidgrids=" + at)),
          wkt_with(proj4("+nadgrids=@" + at)), wkt_with(proj4("+nadgrids=@null," + at)),
          wkt_with(proj4("+NADGRIDS=" + at)), "+init=" + at + ":1", "+proj=longlat +nadgrids=" + at,
          R"(VERT_CS["v",VERT_DATUM["d",2005,EXTENSION["PROJ4_GRIDS",")" + at +
              R"("]],UNIT["metre",1],AXIS["Up",UP]])",
          R"(BOUNDCRS[SOURCECRS[GEOGCRS["s",DATUM["d",ELLIPSOID["e",6378137,298.25]],)"
          R"(CS[ellipsoidal,2],AXIS["lat",north],AXIS["lon",east],ANGLEUNIT["degree",0.017]]],)"
          R"(TARGETCRS[GEOGCRS["WGS 84",DATUM["w",ELLIPSOID["WGS 84",6378137,298.257223563]],)"
          R"(CS[ellipsoidal,2],AXIS["lat",north],AXIS["lon",east],ANGLEUNIT["degree",0.017]]],)"
          R"(ABRIDGEDTRANSFORMATION["g",METHOD["NTv2",ID["EPSG",9615]],)"
          R"(PARAMETERFILE["Latitude and longitude difference file",")" +
              at + R"(",ID["EPSG",8656]]]])",
          "+proj=pipeline +step +proj=hgridshift +grids=" + at}) {
        INFO(text);
        const auto refused = io::reference_of_text(text, {});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::bad_reference);
    }
    // As a reader of files gives it.
    OGRSpatialReference system;
    const std::string wkt = wkt_with(proj4("+nadgrids=" + at));
    REQUIRE(system.importFromWkt(wkt.c_str()) == OGRERR_NONE);
    CHECK_FALSE(io::check_reference(system, {}));
}
