// A corpus of malformed projects: each error names the position in the file and the problem.
#include "delimit/io/project/project_file.h"
#include "support/contains.h"
#include "support/projects.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace delimit;
using namespace delimit::test;
using nlohmann::json;

namespace {

/// Spoils the full project by putting `value` (JSON; "-" removes) at `at`.
struct Bad {
    const char* at;
    const char* value;
    const char* location; ///< in the error
    const char* words;    ///< in the error's message or advice
};

const char* const full = R"({
  "format": "delimit-project", "version": 2, "title": {"en": "T", "uk": "Т"},
  "parties": [
    {"id": "ukraine", "name": {"en": "Ukraine", "uk": "Україна"}, "colour": "#2b6ca3"},
    {"id": "russia", "name": "Russia", "adjective": {"en": "Russian"}, "colour": "#b5452c"}],
  "layers": {"oblasts": {"path": "builtin:oblasts.geojson"},
             "front": {"path": "front.geojson", "date": "2025-12-15", "uncertainty_m": 500,
                       "schematic": true, "classes": {"x": "a"},
                       "seeds": [{"at": [37, 48], "holder": "ukraine"}],
                       "packed": [{"name": "front.geojson", "text": "{}"}]}},
  "undetermined_counts_to": "ukraine", "noise_limit_km2": 0.1,
  "proposals": [
    {"id": "p", "name": "P", "measures": [
      {"party": "ukraine", "extent": "to-depth", "tiers_km": [5, 10], "regime": "frozen",
       "reference_line": [[37, 48], [38, 49]]},
      {"party": "russia", "extent": "drawn-area", "regime": "transferred",
       "area": [[[[37, 48], [38, 48], [38, 49], [37, 48]]]],
       "excluded": [[[[[37.1, 48], [37.5, 48], [37.5, 48.2], [37.1, 48]]]]]}],
     "reported": {"area_km2": 5600, "vacated_by": "ukraine", "explanation": "why"},
     "citations": [{"publisher": "A paper", "date": "2025-12-15"}]}],
  "view": {"panes": ["p"], "maps": [{"centre": [37, 48], "height_km": 500}], "window": ""},
  "looks": {"order": ["rivers"], "layers": {"rivers": {"opacity": 0.5}}}})";

const Bad corpus[] = {
    {"/format", "-", "/format", "not a Delimit project"},
    {"/format", R"("geojson")", "/format", "not a Delimit project"},
    {"/format", "3", "/format", "not a Delimit project"},
    {"/version", "-", "/version", "missing"},
    {"/version", R"("2")", "/version", "number"},
    {"/version", "0", "/version", "no such version"},
    {"/version", "1.5", "/version", "no such version"},
    {"/version", "3", "/version", "newer version"},
    {"/version", "1e300", "/version", "newer version"},
    {"/title", "5", "/title", "object"},
    {"/title/en", "[]", "/title/en", "text"},
    {"/title/uk", "7", "/title/uk", "text"},
    {"/parties", "-", "/parties", "two parties"},
    {"/parties", "{}", "/parties", "list"},
    {"/parties", "[]", "/parties", "two parties"},
    {"/parties/1", "-", "/parties", "two parties"},
    {"/parties/0", "3", "/parties/0", "object"},
    {"/parties/0/id", "-", "/parties/0/id", "missing"},
    {"/parties/0/id", R"("Ukraine")", "/parties/0/id", "lower-case"},
    {"/parties/0/id", R"("russia")", "/parties", "different ids"},
    {"/parties/0/name", R"("")", "/parties/0/name", "empty"},
    {"/parties/0/name/en", "-", "/parties/0/name/en", "missing"},
    {"/parties/1/colour", R"("red")", "/parties/1/colour", "#2b6ca3"},
    {"/parties/1/colour", "null", "/parties/1/colour", "missing"},
    {"/layers", "[]", "/layers", "object"},
    {"/layers/front", R"("front.geojson")", "/layers/front", "object"},
    {"/layers/front/path", "-", "/layers/front/path", "missing"},
    {"/layers/front/path", R"("/etc/passwd")", "/layers/front/path", "outside"},
    {"/layers/front/path", R"("../x.geojson")", "/layers/front/path", "outside"},
    {"/layers/front/path", R"("a\u001b.geojson")", "/layers/front/path", "name of a file"},
    {"/sheet", R"({"logo": "../secret.png"})", "/sheet/logo", "outside"},
    {"/sheet", R"({"logo": "/etc/logo.png"})", "/sheet/logo", "outside"},
    {"/layers/front/path", R"("https://x.org/y")", "/layers/front/path", "network"},
    {"/layers/front/path", R"("builtin:../x")", "/layers/front/path", "bare name"},
    {"/layers/front/date", R"("15.12.2025")", "/layers/front/date", "2025-12-15"},
    {"/layers/front/date", R"("2025-02-30")", "/layers/front/date", "not a date"},
    {"/layers/front/uncertainty_m", "-1", "/layers/front/uncertainty_m", "range"},
    {"/layers/front/source", R"({"uk": "Карта"})", "/layers/front/source/en", "missing"},
    {"/layers/front/licence", "5", "/layers/front/licence", "object"},
    {"/layers/front/schematic", R"("yes")", "/layers/front/schematic", "true or false"},
    {"/layers/front/classes", "[]", "/layers/front/classes", "object"},
    {"/layers/front/classes/x", "1", "/layers/front/classes/x", "text"},
    {"/layers/front/classes/x", R"("purple")", "/layers/front/classes/x", "not a class"},
    {"/layers/front/left", R"("nobody")", "/layers/front/left", "not a party"},
    {"/layers/front/seeds", "{}", "/layers/front/seeds", "list"},
    {"/layers/front/seeds/0/at", "-", "/layers/front/seeds/0/at", "missing"},
    {"/layers/front/seeds/0/at", "[37]", "/layers/front/seeds/0/at", "longitude"},
    {"/layers/front/seeds/0/at", "[37, 91]", "/layers/front/seeds/0/at", "±90"},
    {"/layers/front/seeds/0/holder", R"("x")", "/layers/front/seeds/0/holder", "not a party"},
    {"/layers/front/sha256", R"("123")", "/layers/front/sha256", "64"},
    {"/layers/front/packed/0/name", R"("../front")", "/layers/front/packed/0/name", "bare name"},
    {"/layers/front/packed/0/text", "-", "/layers/front/packed/0/text", "either"},
    {"/layers/front/packed/0/base64", R"("AA==")", "/layers/front/packed/0/text", "either"},
    {"/layers/front/packed/0", R"({"name": "a", "base64": "AAA"})", "/layers/front/packed/0/base64",
     "base64"},
    {"/undetermined_counts_to", R"("x")", "/undetermined_counts_to", "not a party"},
    {"/noise_limit_km2", R"("0.1")", "/noise_limit_km2", "number"},
    {"/noise_limit_km2", "-0.1", "/noise_limit_km2", "range"},
    {"/proposals", R"("p")", "/proposals", "list"},
    {"/proposals/0", "null", "/proposals/0", "object"},
    {"/proposals/0/id", R"("")", "/proposals/0/id", "empty"},
    {"/proposals/0/id", R"("a b")", "/proposals/0/id", "lower-case"},
    {"/proposals/0/name", "-", "/proposals/0/name", "missing"},
    {"/proposals/0/measures", "{}", "/proposals/0/measures", "list"},
    {"/proposals/0/measures/0/party", R"("france")", "/proposals/0/measures/0/party",
     "not a party"},
    {"/proposals/0/measures/0/extent", R"("x")", "/proposals/0/measures/0/extent", "to-depth"},
    {"/proposals/0/measures/0/extent", "-", "/proposals/0/measures/0/extent", "missing"},
    {"/proposals/0/measures/0/tiers_km", "[10, 5]", "/proposals/0/measures/0/tiers_km", "ascend"},
    {"/proposals/0/measures/0/tiers_km", "[0]", "/proposals/0/measures/0/tiers_km", ""},
    {"/proposals/0/measures/0/tiers_km/1", R"("10")", "/proposals/0/measures/0/tiers_km/1",
     "number"},
    {"/proposals/0/measures/0/tiers_km", "[501]", "/proposals/0/measures/0/tiers_km", ""},
    {"/proposals/0/measures/0/regime", R"("x")", "/proposals/0/measures/0/regime", "frozen"},
    {"/proposals/0/measures/0/reference_line", "[[37, 48]]",
     "/proposals/0/measures/0/reference_line", "two different points"},
    {"/proposals/0/measures/0/reference_line/1", R"(["a", 1])",
     "/proposals/0/measures/0/reference_line/1", "longitude"},
    {"/proposals/0/measures/0/oblasts", "[5]", "/proposals/0/measures/0/oblasts/0", "text"},
    {"/proposals/0/measures/1/area", "-", "/proposals/0/measures/1/area", ""},
    {"/proposals/0/measures/1/area", "[[[[37, 48], [38, 48], [37, 48]]]]",
     "/proposals/0/measures/1/area/0/0", "three different points"},
    {"/proposals/0/measures/1/area", "[[[[37, 48], [38, 49], [38, 48], [37, 49], [37, 48]]]]",
     "/proposals/0/measures/1/area", "cross"},
    {"/proposals/0/measures/1/area/0", "[]", "/proposals/0/measures/1/area/0", "ring"},
    {"/proposals/0/measures/1/excluded/0", "3", "/proposals/0/measures/1/excluded/0", "list"},
    {"/proposals/0/reported/area_km2", "-", "/proposals/0/reported/area_km2", "missing"},
    {"/proposals/0/reported/area_km2", "1e12", "/proposals/0/reported/area_km2", "range"},
    {"/proposals/0/reported/vacated_by", "-", "/proposals/0/reported/vacated_by", "missing"},
    {"/proposals/0/citations/0/publisher", R"("")", "/proposals/0/citations/0/publisher", "empty"},
    {"/proposals/0/citations/0/date", R"("today")", "/proposals/0/citations/0/date", "not a date"},
    {"/proposals/1", R"({"id": "p", "name": "Q"})", "/proposals/1/id", "this id"},
    {"/view", "[]", "/view", "object"},
    {"/view/panes/0", R"("q")", "/view/panes/0", "no proposal"},
    {"/view/maps", "3", "/view/maps", "list"},
    {"/view/maps/0/centre", "-", "/view/maps/0/centre", "missing"},
    {"/view/maps/0/centre", "[400, 0]", "/view/maps/0/centre", "±360"},
    {"/view/maps/0/height_km", "0", "/view/maps/0/height_km", "range"},
    {"/view/linked", "1", "/view/linked", "true or false"},
    {"/view/window", R"("!")", "/view/window", "base64"},
    {"/looks/order/0", R"("streams")", "/looks/order/0", "no layer"},
    {"/looks/layers/rivers/opacity", "2", "/looks/layers/rivers/opacity", "range"},
    {"/looks/layers/streams", "{}", "/looks/layers/streams", "no layer"},
};

} // namespace

TEST_CASE(
    "each of the malformed projects gives an error that names its place and says what is wrong") {
    REQUIRE(std::size(corpus) >= 60);
    {
        const auto good = parse_project(full, "p");
        if (!good)
            FAIL(good.error().text());
    }
    // The seeds of tests/fuzz, if requested.
    const char* seeds = std::getenv("DELIMIT_CORPUS");
    int written = 0;
    for (const Bad& bad : corpus) {
        INFO(bad.at << " = " << bad.value);
        json project = json::parse(full);
        const json::json_pointer at(bad.at);
        if (bad.value == std::string("-")) {
            json& parent = project[at.parent_pointer()];
            parent.is_array() ? parent.erase(std::stoul(at.back())) : void(parent.erase(at.back()));
        } else {
            project[at] = json::parse(bad.value);
        }
        if (seeds)
            std::ofstream(std::filesystem::path(seeds) / (std::to_string(++written) + ".delimit"))
                << project.dump();
        const auto parsed = parse_project(project.dump(), "p.delimit");
        CHECK_FALSE(parsed);
        if (parsed)
            continue;
        CHECK(parsed.error().location.file == "p.delimit");
        CHECK(parsed.error().location.field == bad.location);
        CHECK_THAT(parsed.error().message.en + "; " + parsed.error().advice.en,
                   Catch::Matchers::ContainsSubstring(bad.words));
    }
}

TEST_CASE("text that is no JSON is refused with line and column") {
    for (const char* text : {"{", "{\"format\": \"delimit-project\",\n \"version\" 2}", "[1,",
                             "{\"a\": 01}", "{\"a\":\"\xff\"}", "{} {}"}) {
        INFO(text);
        const auto parsed = parse_project(text, "p");
        REQUIRE_FALSE(parsed);
        CHECK_THAT(parsed.error().message.en, Catch::Matchers::ContainsSubstring("line") &&
                                                  Catch::Matchers::ContainsSubstring("column"));
    }
}
