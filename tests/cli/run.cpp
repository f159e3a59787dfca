// The program as a process: help, versions, wrong usage, and its behaviour without a display.
#include "cli/run.h"

#include "support/contains.h"
#include "support/program.h"

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

TEST_CASE("help goes to standard output and is a success") {
    for (const char* command : {"stats", "export", "zones", "check"}) {
        const Outcome outcome = delimit_program({command, "--help"});
        CHECK(outcome.exit_code == 0);
        CHECK_THAT(outcome.out, StartsWith(std::string("Usage: delimit ") + command));
        CHECK(outcome.err.empty());
    }
    CHECK_THAT(delimit_program({"--help"}).out, ContainsSubstring("Commands"));
}

TEST_CASE("the version names the program and the libraries behind its figures") {
    const Outcome outcome = delimit_program({"--version"});
    CHECK(outcome.exit_code == 0);
    CHECK_THAT(outcome.out, StartsWith("delimit 0."));
    for (const char* library :
         {"Qt 6.", "GDAL 3.", "GEOS 3.", "PROJ ", "OpenSSL 3.", "qpdf ", "zlib 1."})
        CHECK_THAT(outcome.out, ContainsSubstring(library));
}

TEST_CASE("wrong usage ends with 2, a message, and nothing on standard output") {
    const std::vector<std::vector<std::string>> wrong = {{"--nonsense"},
                                                         {"stats", "--format", "xml"},
                                                         {"stats", "--depth", "-5"},
                                                         {"stats", "one", "two"},
                                                         {"export"},
                                                         {"export", "-o", "picture.gif"},
                                                         {"zones", "-o", "zones.shp"},
                                                         {"check"},
                                                         {"statistics"}};
    for (const auto& arguments : wrong) {
        const Outcome outcome = delimit_program(arguments);
        INFO(arguments[0] << ": " << outcome.err);
        CHECK(outcome.exit_code == 2);
        CHECK(outcome.out.empty());
        CHECK_THAT(outcome.err, StartsWith("delimit: ") && ContainsSubstring("--help"));
    }
}

TEST_CASE("a failed job ends with 1, the file named, and nothing on standard output") {
    const std::vector<std::vector<std::string>> failing = {
        {"stats", "/nowhere/missing.delimit"},
        {"stats", "--front", "/nowhere/missing.delimit"},
        {"stats", "--oblasts", "/nowhere/missing.delimit"},
        {"export", "/nowhere/missing.delimit", "-o", "/nowhere/a.png"},
        {"zones", "--front", "/nowhere/missing.delimit", "-o", "/nowhere/a.geojson"}};
    for (const auto& arguments : failing) {
        const Outcome outcome = delimit_program(arguments);
        INFO(arguments[0] << ": " << outcome.err);
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.empty());
        CHECK_THAT(outcome.err,
                   StartsWith("delimit: ") && ContainsSubstring("/nowhere/missing.delimit"));
    }
}

TEST_CASE("without a display the window fails with what to do instead") {
    for (const char* display : {"", ":64999"}) {
        const Outcome outcome = delimit_program({}, {{"DISPLAY", display}});
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.empty());
        CHECK_THAT(outcome.err,
                   ContainsSubstring("no display") && ContainsSubstring("delimit stats"));
    }
}
