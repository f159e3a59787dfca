#include "io/files/gdal_session.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("drivers that are not named are not there, whatever the file says it is") {
    const TempFolder folder;
    for (const auto& [name, text] :
         {std::pair{"a.vrt", "<OGRVRTDataSource><OGRVRTLayer name=\"x\"><SrcDataSource>/etc/passwd"
                             "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"},
          std::pair{"a.gml", "<?xml version=\"1.0\"?><FeatureCollection/>"}}) {
        INFO(name);
        Diagnostics found;
        const auto control_map = control_map_of_file(folder.file(name, text), found);
        REQUIRE_FALSE(control_map);
        CHECK(control_map.error().code == ErrorCode::bad_format);
    }
}
