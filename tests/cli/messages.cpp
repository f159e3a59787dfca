#include "cli/messages.h"

#include "support/catch.h"

#include <iostream>
#include <sstream>

using namespace delimit;

namespace {

/// Text written to standard error by `work`.
template <class Work>
std::string on_stderr(Work&& work) {
    std::ostringstream caught;
    auto* before = std::cerr.rdbuf(caught.rdbuf());
    work();
    std::cerr.rdbuf(before);
    return caught.str();
}

const Diagnostics found = {
    {Severity::note, "n", "a note", {}, {}},
    {Severity::repair, "r", "a repair", {"f.geojson", {}, 7, {}}, square_kilometres(12.4)},
    {Severity::warning, "w", "a warning", {}, {}},
};

} // namespace

TEST_CASE("an error is told with its place and advice") {
    const Error error{
        ErrorCode::not_found, "no such file", "check the name", {"a.shp", {}, {}, {}}};
    CHECK(on_stderr([&] { cli::report(error); }) ==
          "delimit: a.shp: no such file; check the name\n");
}

TEST_CASE("nothing found is nothing said") {
    CHECK(on_stderr([] { cli::report(Diagnostics{}, false); }).empty());
    CHECK(on_stderr([] { cli::report(Diagnostics{}, true); }).empty());
}

TEST_CASE("warnings are told, repairs and notes counted") {
    CHECK(on_stderr([] { cli::report(found, false); }) ==
          "delimit: warning: a warning\n"
          "delimit: 1\u00a0repair that reassigned 12 km², and 1\u00a0note; --verbose lists them\n");
}

TEST_CASE("verbose tells every one, with its place and area") {
    CHECK(on_stderr([] { cli::report(found, true); }) ==
          "delimit: note: a note\n"
          "delimit: repair: f.geojson, feature 7: a repair (12 km²)\n"
          "delimit: warning: a warning\n");
}

TEST_CASE("messages come in the language asked for") {
    const Error error{ErrorCode::not_found, {"no such file", "такого файлу немає"}, {}, {}};
    CHECK(on_stderr([&] { cli::report(error, Language::ukrainian); }) ==
          "delimit: такого файлу немає\n");
    CHECK(on_stderr([] { cli::report(found, false, Language::ukrainian); }) ==
          "delimit: попередження: a warning\n"
          "delimit: 1\u00a0виправлення з перерозподілом площі 12 км² та 1\u00a0примітка; "
          "--verbose покаже їх\n");
}
