#include "io/vector/kml.h"

#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

std::string placemark(const std::string& coordinates) {
    return "<Placemark><name>One</name><LineString><coordinates>" + coordinates +
           "</coordinates></LineString></Placemark>";
}

} // namespace

TEST_CASE("KML without placemarks or with coordinates that are no numbers is told of") {
    Diagnostics found;
    const auto wrong =
        io::read_kml("<kml><Document>" + placemark("37,x 38,48") + "</Document></kml>",
                     file_source("a.kml"), found, {});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().location.file == "a.kml");
    CHECK_FALSE(wrong.error().advice.empty());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped =
        io::read_kml("<kml><Document>" + placemark("37,48 38,48") + "</Document></kml>",
                     file_source("a.kml"), found, stop.get_token());
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
}

TEST_CASE("folders with placemarks are layers, and links to other files are counted") {
    Diagnostics found;
    const auto table =
        io::read_kml("<kml><Document><Folder><name>A</name>" + placemark("37,48 38,48") +
                         "</Folder><Folder><name>B</name>" + placemark("37,49,7 38,49,7") +
                         "</Folder><NetworkLink><Link><href>http://x/</href></Link></NetworkLink>"
                         "</Document></kml>",
                     file_source("a.kml"), found, {});
    REQUIRE(table);
    CHECK(table->layers == std::vector<std::string>{"A", "B"});
    REQUIRE(table->features.size() == 2);
    CHECK(table->features[1].layer == 1);
    CHECK(table->features[1].value("name") == "One");
    CHECK(table->features[1].lines[0].back() == GeoPoint::degrees(38, 49));
    CHECK_FALSE(found.empty());
}
