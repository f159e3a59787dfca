// Output of the commands, run as the program itself, on files whose figures are computed by hand.
#include "cli/jobs.h"

#include "support/contains.h"
#include "support/json_schema.h"
#include "support/program.h"
#include "support/small_study_area.h"

#include <cmath>

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;
using nlohmann::json;

namespace {

Outcome good(const std::vector<std::string>& arguments) {
    const Outcome outcome = delimit_program(arguments);
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    return outcome;
}

json statistics(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"stats", "--format", "json"});
    return json::parse(good(arguments).out);
}

const json& by_id(const json& document, const std::string& id) {
    for (const json& proposal : document.at("proposals"))
        if (proposal.at("id") == id)
            return proposal;
    FAIL("there is no proposal " << id);
    return document;
}

/// Withdrawal area between two depths, km².
double band(const json& proposal, const std::string& party, double inner, double outer) {
    double sum = 0;
    for (const json& zone : proposal.at("zones"))
        if (zone.at("party") == party && zone.at("inner_km") == inner &&
            zone.at("outer_km") == outer)
            sum += zone.at("area_km2").get<double>();
    return sum;
}

} // namespace

TEST_CASE("statistics of the built-in project follow the documented shape") {
    const json schema =
        json::parse(text_of_file(test_folder().parent_path() / "resources/schema/statistics.json"));
    const json document = statistics({});
    for (const std::string& problem : SchemaCheck(schema).problems_in(document))
        FAIL_CHECK(problem);
    for (const char* id :
         {"us-proposal", "mutual-withdrawal", "freeze", "russian-position", "28-point-draft"})
        by_id(document, id);
    CHECK(document["line"]["date"] == "2025-12-15");
    CHECK(document["line"]["schematic"] == true);
    CHECK(by_id(document, "us-proposal")["reported_km2"] == 5600);
    CHECK(by_id(document, "us-proposal")["reciprocity"] == 0);
    CHECK(by_id(document, "freeze")["zones"].empty());
}

TEST_CASE("rows of the built-in project sum to its totals") {
    for (const json& proposal : statistics({})["proposals"]) {
        std::map<std::string, double> sums = {{"ukraine", 0}, {"russia", 0}};
        double demilitarized = 0;
        for (const json& zone : proposal["zones"]) {
            sums[zone["party"]] += zone["area_km2"].get<double>();
            if (zone["regime"] == "demilitarized")
                demilitarized += zone["area_km2"].get<double>();
        }
        INFO(proposal["id"]);
        for (const auto& [party, sum] : sums)
            CHECK(proposal["totals"]["area_km2"][party].get<double>() ==
                  Approx(sum).epsilon(1e-6).margin(1e-6));
        CHECK(proposal["totals"]["demilitarized_km2"].get<double>() ==
              Approx(demilitarized).epsilon(1e-6).margin(1e-6));
    }
}

TEST_CASE("a front of one's own gives figures that can be computed by hand") {
    const SmallStudyArea small;
    const std::vector<std::vector<std::string>> control_maps = {
        {"--front", small.polygons}, {"--front", small.line, "--front-seed", "10.5,10.5=ukraine"}};
    for (const auto& control_map : control_maps) {
        std::vector<std::string> arguments = {"--oblasts",         small.oblasts, "--proposal",
                                              "mutual-withdrawal", "--depth",     "10,20"};
        arguments.insert(arguments.end(), control_map.begin(), control_map.end());
        const json document = statistics(arguments);
        INFO(document.dump(1));
        CHECK(document["line"]["length_km"].get<double>() ==
              Approx(degree_of_latitude_km).epsilon(1e-4));
        const json mutual = by_id(document, "mutual-withdrawal");
        for (const char* party : {"ukraine", "russia"})
            for (double inner : {0.0, 10.0})
                CHECK(band(mutual, party, inner, inner + 10) ==
                      Approx(10 * degree_of_latitude_km).epsilon(1e-3));
        CHECK(mutual["reciprocity"].get<double>() == Approx(1).epsilon(1e-3));
        CHECK(mutual["reported_km2"].is_null());
        CHECK_THAT(mutual["name"].get<std::string>(), ContainsSubstring("here 10 and 20"));
    }
}

TEST_CASE("date and source of a front come from the command line, else from the file") {
    const SmallStudyArea small;
    const std::vector<std::string> base = {"--oblasts",    small.oblasts, "--front",
                                           small.polygons, "--proposal",  "mutual-withdrawal"};
    json line = statistics(base)["line"];
    CHECK(line["date"] == "2025-12-15"); // from the file's name
    CHECK(line["schematic"] == false);
    auto named = base;
    named.insert(named.end(), {"--front-date", "2025-11-01", "--front-source", "My map",
                               "--front-uncertainty", "0.2"});
    line = statistics(named)["line"];
    CHECK(line["date"] == "2025-11-01");
    CHECK(line["source"] == "My map");
    CHECK(line["uncertainty_km"] == 0.2);
}

TEST_CASE("machines get the English name of the source in any language, people their own") {
    const auto stats = [](const char* format) {
        return good({"stats", "--language", "uk", "--format", format}).out;
    };
    CHECK(json::parse(stats("json"))["line"]["source"].get<std::string>().find("drawn from") !=
          std::string::npos);
    CHECK(stats("csv").find("drawn from") != std::string::npos);
    CHECK(stats("md").find("drawn from") == std::string::npos);
    CHECK(stats("md").find("накреслено за") != std::string::npos);
}

TEST_CASE("every format of the statistics says when and by whom the line is") {
    for (const char* format : {"table", "csv", "json", "md"}) {
        const std::string text = good({"stats", "--format", format}).out;
        CHECK_THAT(text, ContainsSubstring("2025") && ContainsSubstring("GeoNames"));
        CHECK(text.back() == '\n');
    }
    CHECK_THAT(good({"stats", "--format", "md"}).out, StartsWith("# "));
    CHECK_THAT(good({"stats", "--language", "uk"}).out, ContainsSubstring("Донецька"));
}

TEST_CASE("zones are geodata that others read, with their figures") {
    const SmallStudyArea small;
    const std::string file = small.path("zones.geojson");
    const std::vector<std::string> what = {"--oblasts",    small.oblasts, "--front",
                                           small.polygons, "--proposal",  "mutual-withdrawal",
                                           "--depth",      "10"};
    auto arguments = what;
    arguments.insert(arguments.begin(), {"zones", "-o", file});
    CHECK(good(arguments).out.empty());
    const json zones = json::parse(text_of_file(file));
    CHECK(zones["type"] == "FeatureCollection");
    double area = 0;
    for (const json& zone : zones["features"]) {
        // The line of contact is written beside its zones, so that the file can be read as a
        // control map.
        if (zone["geometry"]["type"].get<std::string>().ends_with("LineString"))
            continue;
        CHECK(
            (zone["geometry"]["type"] == "MultiPolygon" || zone["geometry"]["type"] == "Polygon"));
        CHECK(zone["properties"]["proposal"] == "mutual-withdrawal");
        area += zone["properties"]["area_km2"].get<double>();
    }
    const json document = statistics(what);
    CHECK(area ==
          Approx(by_id(document, "mutual-withdrawal")["totals"]["demilitarized_km2"].get<double>())
              .epsilon(1e-6));
    for (const char* name : {"zones.gpkg", "zones.kml"}) {
        arguments[2] = small.path(name);
        good(arguments);
        CHECK(std::filesystem::file_size(arguments[2]) > 500);
    }
}

TEST_CASE("zones beside grey ground and an island without a line read back with the same figures") {
    const SmallStudyArea small;
    const std::string oblasts = small.folder.file(
        "with-island.geojson",
        feature_collection(rectangle(10, 11, 10, 11, R"({"iso":"ZZ-01","name":"Left"})") + "," +
                           rectangle(11, 12, 10, 11, R"({"iso":"ZZ-02","name":"Right"})") + "," +
                           rectangle(12.3, 12.5, 10, 10.2, R"({"iso":"ZZ-03","name":"Island"})")));
    const std::string front = small.folder.file(
        "grey.geojson",
        feature_collection(rectangle(11.5, 12.5, 10, 11, R"({"held_by":"russia"})") + "," +
                           rectangle(11.3, 11.5, 10, 11, R"({"held_by":"undetermined"})")));
    const auto figures = [&](const std::string& file) {
        const Outcome outcome =
            delimit_program({"stats", "--oblasts", oblasts, "--front", file, "--depth", "10",
                             "--proposal", "mutual-withdrawal", "--format", "json"});
        INFO(outcome.err);
        REQUIRE(outcome.exit_code == 0);
        std::map<std::string, double> areas;
        const json document = json::parse(outcome.out);
        for (const json& row : document["held"])
            for (const char* area : {"area_km2", "undetermined_km2"})
                areas[row["oblast"].get<std::string>() + row["party"].get<std::string>() + area] =
                    row.value(area, 0.0);
        for (const json& zone : document["proposals"][0]["zones"])
            areas[zone["oblast"].get<std::string>() + zone["party"].get<std::string>()] =
                zone["area_km2"];
        areas["line"] = document["line"]["length_km"];
        return areas;
    };
    const auto as_given = figures(front);
    for (const char* name : {"back.geojson", "back.gpkg", "back.kml"}) {
        const std::string file = small.path(name);
        const Outcome written =
            delimit_program({"zones", "--oblasts", oblasts, "--front", front, "--depth", "10",
                             "--proposal", "mutual-withdrawal", "-o", file});
        INFO(name << ": " << written.err);
        REQUIRE(written.exit_code == 0);
        const auto back = figures(file);
        REQUIRE(back.size() == as_given.size());
        for (const auto& [what, value] : as_given) {
            INFO(what);
            CHECK(back.at(what) == Approx(value).margin(0.1));
        }
    }
}

TEST_CASE("pictures come in every format, without a display") {
    const TempFolder folder;
    const std::map<std::string, std::string> starts = {{"a.png", "\x89PNG"},
                                                       {"a.svg", "<?xml"},
                                                       {"a.pdf", "%PDF"},
                                                       {"a.jpg", "\xff\xd8"},
                                                       {"a.tif", std::string("II*")}};
    for (const auto& [name, start] : starts) {
        const std::string file = (folder.path() / name).string();
        CHECK(good({"export", "-o", file, "--size", "800x450"}).out.empty());
        CHECK_THAT(text_of_file(file), StartsWith(start));
    }
}

TEST_CASE("a dossier is one PDF or numbered pictures, and what is to be seen to is told") {
    const TempFolder folder;
    const std::string pdf = (folder.path() / "a.pdf").string();
    const Outcome outcome =
        delimit_program({"export", "-o", pdf, "--template", "dossier", "--page", "A4"});
    CHECK(outcome.exit_code == 0);
    CHECK_THAT(outcome.err, ContainsSubstring("schematic") && ContainsSubstring("days old"));
    CHECK_THAT(text_of_file(pdf), StartsWith("%PDF"));
    const std::string png = (folder.path() / "b.png").string();
    good({"export", "-o", png, "--template", "dossier", "--size", "640x400"});
    CHECK_FALSE(std::filesystem::exists(png));
    CHECK(std::filesystem::exists(folder.path() / "b-1.png"));
    CHECK(std::filesystem::exists(folder.path() / "b-9.png"));
}

TEST_CASE("without a font for the language no sheet of boxes is written") {
    const TempFolder folder;
    const std::string fonts = folder.file(
        "fonts.conf", "<?xml version=\"1.0\"?><fontconfig><dir>" + folder.path().string() +
                          "</dir><cachedir>" + folder.path().string() + "</cachedir></fontconfig>");
    const std::string file = (folder.path() / "a.png").string();
    const Outcome outcome =
        delimit_program({"export", "-o", file, "--language", "uk"}, {{"FONTCONFIG_FILE", fonts}});
    CHECK(outcome.exit_code == 1);
    // In the language requested, broken into lines for the terminal.
    CHECK_THAT(outcome.err, ContainsSubstring("немає шрифту з українськими"));
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("an output that cannot be written fails and leaves nothing behind") {
    for (const char* command : {"export", "zones"}) {
        const std::string file =
            std::string("/nowhere/out") + (*command == 'e' ? ".png" : ".geojson");
        const Outcome outcome = delimit_program({command, "-o", file});
        CHECK(outcome.exit_code == 1);
        CHECK_THAT(outcome.err, ContainsSubstring("/nowhere"));
    }
}

TEST_CASE("an export replaces the file of its name once the new one is whole, else leaves it") {
    const TempFolder folder;
    for (const char* name : {"a.png", "a.pdf", "a.tif"}) {
        const std::string file = folder.file(name, "old");
        const Outcome failed =
            delimit_program({"export", "-o", file, "--proposal", "no-such-proposal"});
        CHECK(failed.exit_code != 0);
        CHECK(text_of_file(file) == "old");
        good({"export", "-o", file, "--size", "640x400"});
        CHECK(std::filesystem::file_size(file) > 1'000);
        CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
        std::filesystem::remove(file);
    }
}

TEST_CASE("bad input fails with the file named") {
    const SmallStudyArea small;
    const std::map<std::string, std::string> bad = {
        {"not-geojson.geojson", "hello"},
        {"truncated.geojson", R"({"type":"FeatureCollection","features":[{"type":"Fea)"},
        {"empty.geojson", R"({"type":"FeatureCollection","features":[]})"},
        {"points.geojson", feature_collection(R"({"type":"Feature","properties":{},"geometry":)"
                                              R"({"type":"Point","coordinates":[11.5,10.5]}})")},
        {"far.geojson", feature_collection(rectangle(100, 101, 10, 11, "{}"))},
        {"no-range.geojson", feature_collection(rectangle(400, 401, 10, 11, "{}"))},
        {"swapped.geojson", feature_collection(rectangle(10, 11, 11.5, 12, "{}"))},
        {"no-number.geojson", feature_collection(R"({"type":"Feature","properties":{},"geometry":)"
                                                 R"({"type":"LineString","coordinates":)"
                                                 R"([[11.5,9.9],[11.5,NaN]]}})")},
        {"sideless.geojson", feature_collection(R"({"type":"Feature","properties":{},"geometry":)"
                                                R"({"type":"LineString","coordinates":)"
                                                R"([[11.5,9.9],[11.5,11.1]]}})")},
        {"cuts-nothing.geojson",
         feature_collection(R"({"type":"Feature","properties":{"left":"ukraine"},"geometry":)"
                            R"({"type":"LineString","coordinates":[[11.5,9.9],[11.5,10.5]]}})")}};
    for (const auto& [name, text] : bad) {
        const std::string file = small.folder.file(name, text);
        const Outcome outcome =
            delimit_program({"stats", "--oblasts", small.oblasts, "--front", file});
        INFO(name << ": " << outcome.err);
        CHECK(outcome.exit_code == 1);
        CHECK(outcome.out.empty());
        CHECK_THAT(outcome.err, ContainsSubstring(name));
        CHECK_THAT(outcome.err, ContainsSubstring("; ")); // before the advice
    }
    const Outcome cuts_nothing = delimit_program(
        {"stats", "--oblasts", small.oblasts, "--front", small.path("cuts-nothing.geojson")});
    CHECK_THAT(cuts_nothing.err, ContainsSubstring("11.50000° E, 10.50000° N")); // where it ends
    const Outcome missing = delimit_program({"stats", "--front", small.path("nowhere.geojson")});
    CHECK(missing.exit_code == 1);
    CHECK_THAT(missing.err, ContainsSubstring("nowhere.geojson"));
    const Outcome folder = delimit_program({"stats", "--front", small.folder.path().string()});
    CHECK(folder.exit_code == 1);
    CHECK_THAT(folder.err, ContainsSubstring(small.folder.path().string()));
}

TEST_CASE("pack writes a project that gives the same figures without its data") {
    const TempFolder folder;
    const std::string whole = (folder.path() / "whole.delimit").string();
    std::filesystem::create_directory(folder.path() / "data");
    const auto line = folder.path() / "data" / "line.geojson";
    std::filesystem::copy(test_folder().parent_path() / "data/line-of-contact-2025-12-15.geojson",
                          line);
    const std::vector<std::string> stats{"stats", "--format", "csv"};
    const auto with = [](std::vector<std::string> words, const std::vector<std::string>& more) {
        words.insert(words.end(), more.begin(), more.end());
        return delimit_program(words);
    };
    const Outcome before = with(stats, {"--front", line.string()});
    REQUIRE(before.exit_code == 0);
    REQUIRE(with({"pack", "-o", whole}, {"--front", line.string()}).exit_code == 0);
    std::filesystem::remove(line);
    const Outcome after = with(stats, {whole});
    CHECK(after.err == before.err);
    CHECK(after.out == before.out);
    CHECK(with({"pack", "-o", "whole.txt"}, {}).exit_code == 2);
    CHECK(with({"pack", "-o", "/no/such/folder/x.delimit"}, {}).exit_code == 1);
}
