#include "cli/command_line.h"

#include "support/contains.h"

using namespace delimit;
using namespace delimit::cli;
using Catch::Matchers::ContainsSubstring;

namespace {

Request parsed(const std::vector<std::string>& arguments) {
    auto request = parse_command_line(arguments);
    INFO((request ? std::string() : request.error().text()));
    REQUIRE(request);
    return *std::move(request);
}

std::string refused(const std::vector<std::string>& arguments) {
    const auto request = parse_command_line(arguments);
    REQUIRE_FALSE(request);
    return request.error().text();
}

} // namespace

TEST_CASE("no argument at all asks for the window on the built-in project") {
    const Request request = parsed({});
    CHECK(request.command.empty());
    CHECK(request.operands.empty());
}

TEST_CASE("a lone file asks for the window on it") {
    const Request request = parsed({"talks.delimit"});
    CHECK(request.command.empty());
    CHECK(request.operands == std::vector<std::string>{"talks.delimit"});
}

TEST_CASE("a window speaks the language it is asked to, else the one of its settings") {
    CHECK_FALSE(parsed({}).language_asked);
    const Request request = parsed({"--language", "uk"});
    CHECK(request.language_asked);
    CHECK(request.language == Language::ukrainian);
}

TEST_CASE("options stand before or after the project, with a blank or an equals sign") {
    const Request request = parsed({"stats", "--format", "csv", "talks.delimit", "--depth=5,10"});
    CHECK(request.command == "stats");
    CHECK(request.format == StatisticsFormat::csv);
    CHECK(request.operands == std::vector<std::string>{"talks.delimit"});
    CHECK(request.overrides.depths == std::vector{Metres(5000), Metres(10000)});
}

TEST_CASE("what follows two dashes is a file, whatever it looks like") {
    CHECK(parsed({"check", "--", "--help", "-"}).operands ==
          std::vector<std::string>{"--help", "-"});
}

TEST_CASE("the front's options fill its override") {
    const Request request =
        parsed({"stats", "--front", "f.gpkg", "--front-date", "2025-12-15", "--front-source", "Me",
                "--front-uncertainty", "0.5", "--front-class", "occ=russia", "--front-class",
                "grey=undetermined", "--front-seed", "36,50=ukraine", "--oblasts", "o.shp"});
    const LayerOverride& control_map = request.overrides.control_map;
    CHECK(control_map.file == "f.gpkg");
    CHECK(control_map.date == parse_date("2025-12-15"));
    CHECK(control_map.source == "Me");
    CHECK(control_map.uncertainty == Metres(500));
    CHECK(control_map.classes.at("occ") == "russia");
    CHECK(control_map.classes.at("grey") == "undetermined");
    CHECK(control_map.seeds.size() == 1);
    CHECK(request.overrides.oblasts.file == "o.shp");
}

TEST_CASE("an export has an output whose ending is a picture's") {
    const Request request = parsed({"export", "-o", "a.pdf", "--page", "A4-landscape"});
    CHECK(request.output == "a.pdf");
    CHECK(request.picture.format == SheetFormat::pdf);
    CHECK(request.picture.size == SheetSize(PageSize::a4_landscape));
    CHECK_THAT(refused({"export"}), ContainsSubstring("--output"));
    CHECK_THAT(refused({"export", "-o", "a.gif"}), ContainsSubstring("a.gif"));
    CHECK_THAT(refused({"zones", "-o", "a.shp"}), ContainsSubstring(".geojson, .gpkg or .kml"));
    CHECK_THAT(refused({"export", "-o", "a.png", "--size", "9x9"}), ContainsSubstring("--size"));
    CHECK_THAT(refused({"export", "-o", "a.png", "--size", "900x900", "--page", "A4"}),
               ContainsSubstring("exclude each other"));
}

TEST_CASE("wrong usage is named, with where to read on") {
    CHECK_THAT(refused({"--nonsense"}),
               ContainsSubstring("--nonsense") && ContainsSubstring("delimit --help"));
    CHECK_THAT(refused({"stats", "--size", "1x1"}),
               ContainsSubstring("--size") && ContainsSubstring("stats --help"));
    CHECK_THAT(refused({"stats", "--format"}), ContainsSubstring("--format needs a value"));
    CHECK_THAT(refused({"stats", "--format", "xml"}),
               ContainsSubstring("xml") && ContainsSubstring("json"));
    CHECK_THAT(refused({"stats", "--front="}), ContainsSubstring("--front"));
    CHECK_THAT(refused({"stats", "--verbose=yes"}), ContainsSubstring("takes no value"));
    CHECK_THAT(refused({"stats", "a", "b"}), ContainsSubstring("b"));
    CHECK_THAT(refused({"stats", "-x"}), ContainsSubstring("-x"));
    CHECK_THAT(refused({"stats", "--front-date", "2025-02-30"}), ContainsSubstring("2025-02-30"));
    CHECK_THAT(refused({"stats", "--front-class", "a=russia", "--front-class", "a=ukraine"}),
               ContainsSubstring("a=ukraine"));
    CHECK_THAT(refused({"check"}), ContainsSubstring("missing"));
    CHECK_THAT(refused({"a", "b"}), ContainsSubstring("b"));
}

TEST_CASE("help and versions are given even where something else is missing") {
    CHECK(parsed({"export", "--help"}).help);
    CHECK(parsed({"check", "-h"}).help);
    CHECK(parsed({"--version"}).version);
}

TEST_CASE("an option that is given twice is refused, unless it may be repeated") {
    for (const char* option : {"--depth", "--water", "--front", "--oblasts", "--proposal"})
        CHECK_THAT(refused({"stats", option, "5", option, "10"}), ContainsSubstring("given twice"));
    CHECK_THAT(refused({"export", "-o", "a.png", "--output", "b.png"}),
               ContainsSubstring("given twice"));
    CHECK(parsed({"stats", "--front-class", "1=russia", "--front-class", "2=ukraine"})
              .overrides.control_map.classes.size() == 2);
    parsed({"stats", "-v", "-v"});
}
