#include "cli/preparation.h"

#include "support/catch.h"
#include "support/files.h"
#include "support/small_study_area.h"

#include <algorithm>

using namespace delimit;
using namespace delimit::cli;

TEST_CASE("without a project the built-in one is opened, and its data found") {
    Diagnostics found;
    const auto project = open_project({}, found);
    REQUIRE(project);
    CHECK(project->proposals.size() == 5);
    CHECK(places_of({}).project == places_of({}).builtin);
}

TEST_CASE("a project's files are looked for beside it") {
    const test::TempFolder folder;
    Request request;
    request.operands = {folder.file("talks.delimit", test::text_of_file(builtin_project()))};
    Diagnostics found;
    CHECK(open_project(request, found));
    CHECK(places_of(request).project == folder.path());
    CHECK(places_of(request).builtin == builtin_data_folder());
}

TEST_CASE("a project that is not there is an error that names it") {
    Request request;
    request.operands = {"/nowhere/talks.delimit"};
    const auto computed = compute_request(request, LayersFor::map);
    REQUIRE_FALSE(computed);
    CHECK(computed.error().code == ErrorCode::not_found);
    CHECK(computed.error().text().find("talks.delimit") != std::string::npos);
}

TEST_CASE("parties the other way round than on the project's own control map are warned of") {
    const test::SmallStudyArea small;
    Request request;
    request.operands = {small.project("occupied_20251215.geojson")};
    const auto warned = [&] {
        const auto computed = compute_request(request, LayersFor::figures);
        REQUIRE(computed);
        return std::count_if(computed->found.begin(), computed->found.end(),
                             [](const Diagnostic& found) { return found.code == "sides-flip"; });
    };
    CHECK(warned() == 0);
    const auto front = [&](double west, double east) {
        return small.folder.file(
            "front.geojson", test::feature_collection(
                                 test::rectangle(west, east, 10, 11, R"({"status":"occupied"})")));
    };
    request.overrides.control_map.file = front(11.4, 12);
    CHECK(warned() == 0);
    request.overrides.control_map.file = front(10, 11.5);
    CHECK(warned() == 1);
}
