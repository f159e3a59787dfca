#include "cli/preparation.h"

#include "support/catch.h"
#include "support/files.h"

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
