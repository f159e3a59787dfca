#include "cli/jobs.h"

#include "support/contains.h"
#include "support/program.h"
#include "support/small_study_area.h"

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("check tells what is in good files and ends with 0") {
    const SmallStudyArea small;
    const Outcome outcome = delimit_program({"check", small.oblasts, small.polygons});
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.empty());
    CHECK_THAT(outcome.out, ContainsSubstring(small.oblasts) && ContainsSubstring("GeoJSON"));
    CHECK_THAT(outcome.out,
               ContainsSubstring("recognised as: control map") && ContainsSubstring("2025-12-15"));
}

TEST_CASE("check lists a repair") {
    const SmallStudyArea small;
    const std::string bow = small.folder.file(
        "bow.geojson",
        feature_collection(R"({"type":"Feature","properties":{"status":"occupied"},"geometry":)"
                           R"({"type":"Polygon","coordinates":)"
                           R"([[[11.5,10],[12,11],[12,10],[11.5,11],[11.5,10]]]}})"));
    const Outcome outcome = delimit_program({"check", bow});
    INFO(outcome.out << outcome.err);
    CHECK(outcome.exit_code == 0);
    CHECK_THAT(outcome.out, ContainsSubstring("repair: ") && ContainsSubstring("km²"));
}

TEST_CASE("check goes on after a bad file, and ends with 1") {
    const SmallStudyArea small;
    const std::string bad = small.folder.file("bad.geojson", "{\"type\": 1");
    const Outcome outcome =
        delimit_program({"check", bad, "/nowhere/missing.geojson", small.polygons});
    CHECK(outcome.exit_code == 1);
    CHECK_THAT(outcome.err,
               ContainsSubstring("bad.geojson") && ContainsSubstring("/nowhere/missing.geojson"));
    CHECK_THAT(outcome.out,
               ContainsSubstring("cannot be used") && ContainsSubstring("can be used"));
}

TEST_CASE("check knows a project") {
    const auto project = test_folder().parent_path() / "data/berlin-2025-12.delimit";
    const Outcome outcome = delimit_program({"check", project.string()});
    CHECK(outcome.exit_code == 0);
    CHECK_THAT(outcome.out, ContainsSubstring("project") && ContainsSubstring("28-point-draft"));
}

TEST_CASE("check computes a project: one that gives no figures cannot be used") {
    const SmallStudyArea small;
    small.folder.file("one-hand.geojson",
                      feature_collection(rectangle(9, 13, 9, 12, R"({"status":"occupied"})")));
    const Outcome good = delimit_program({"check", small.project("occupied_20251215.geojson")});
    INFO(good.out << good.err);
    CHECK(good.exit_code == 0);
    CHECK_THAT(good.out, ContainsSubstring("  can be used"));
    const Outcome bad = delimit_program({"check", small.project("one-hand.geojson")});
    INFO(bad.out << bad.err);
    CHECK(bad.exit_code == 1);
    CHECK_THAT(bad.out, ContainsSubstring("cannot be used"));
    CHECK_THAT(bad.err, ContainsSubstring("Russia controls the whole study area"));
}
