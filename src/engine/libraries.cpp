#include "delimit/engine/libraries.h"

#include <GeographicLib/Config.h>
#include <gdal.h>
#include <geos_c.h>
#include <nlohmann/json.hpp>
#include <openssl/crypto.h>
#include <proj.h>

namespace delimit {

std::vector<LinkedLibrary> linked_libraries() {
    const std::string json = std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + "." +
                             std::to_string(NLOHMANN_JSON_VERSION_MINOR) + "." +
                             std::to_string(NLOHMANN_JSON_VERSION_PATCH);
    // GEOS reports "3.11.1-CAPI-1.17.1": the first part is its usual version.
    const std::string geos = GEOSversion();
    return {{"GDAL", GDALVersionInfo("RELEASE_NAME"), "MIT"},
            {"GEOS", geos.substr(0, geos.find('-')), "LGPL-2.1-or-later"},
            {"PROJ", proj_info().version, "MIT"},
            {"GeographicLib", GEOGRAPHICLIB_VERSION_STRING, "MIT"},
            {"JSON for Modern C++", json, "MIT"},
            {"OpenSSL", OpenSSL_version(OPENSSL_VERSION_STRING), "Apache-2.0"}};
}

} // namespace delimit
