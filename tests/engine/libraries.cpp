#include "delimit/engine/libraries.h"

#include "support/catch.h"

#include <geos_c.h>
#include <set>

using namespace delimit;

TEST_CASE("each library of the core is named once, with its version and licence") {
    std::set<std::string> names;
    for (const LinkedLibrary& library : linked_libraries()) {
        INFO(library.name);
        CHECK(names.insert(library.name).second);
        CHECK(library.version.find_first_of("0123456789") != std::string::npos);
        CHECK(library.version.find("CAPI") == std::string::npos);
        CHECK_FALSE(library.licence.empty());
        if (library.name == "GEOS")
            CHECK(std::string(GEOSversion()).starts_with(library.version));
    }
    CHECK(names.contains("GDAL"));
    CHECK(names.contains("PROJ"));
    CHECK(names.contains("OpenSSL"));
}
