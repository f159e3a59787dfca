#include "delimit/io/project/inspect.h"
#include "support/loading.h"

using namespace delimit;
using namespace delimit::test;

namespace {

FileReport report_on(const std::string& text, const LayerSource& options = {}) {
    const TempFolder folder;
    return inspect(folder.file("file.geojson", text), places(), ukraine_and_russia(), options);
}

} // namespace

TEST_CASE("a file of oblasts is recognised with its units named") {
    const auto report =
        report_on(collection(feature("Polygon", square(37, 48), R"({"name":"Donets'k"})")));
    REQUIRE_FALSE(report.problem);
    CHECK(report.recognised == Recognised::oblasts);
    REQUIRE(report.classes.size() == 1);
    CHECK(report.classes[0].first == Text{"Donetsk (UA-14)", "Донецька (UA-14)"});
}

TEST_CASE("areas that say who holds them are no oblasts, even if they are most of some") {
    // Roughly Luhansk and Donetsk oblasts.
    const std::string luhansk = square(38.2, 48.1, 1.8), donetsk = square(36.9, 47.1, 1.9);
    const auto areas = [&](const char* first, const char* second) {
        return report_on(collection(feature("Polygon", luhansk, first) + "," +
                                    feature("Polygon", donetsk, second)));
    };
    CHECK(areas("{}", "{}").recognised == Recognised::oblasts);
    CHECK(areas(R"({"kind":"area_ru"})", R"({"kind":"area_ua"})").recognised ==
          Recognised::control_map);
    // A few words among units do not make a control map.
    CHECK(areas(R"({"name":"Luhansk","note":"occupied"})", R"({"name":"Donetsk"})").recognised ==
          Recognised::oblasts);
}

TEST_CASE("points are settlements, and lines without sides are told what they lack") {
    CHECK(report_on(collection(feature("Point", "[37,48]"))).recognised == Recognised::settlements);
    const auto lines = report_on(collection(feature("LineString", "[[37,48],[38,48]]")));
    REQUIRE(lines.problem);
    CHECK(lines.problem->advice.en.find("seed") != std::string::npos);
    CHECK(lines.lines == 1);
}
