// Projects, files and disks that mean harm, given to the program itself.
#include "delimit/io/layers/load.h"
#include "support/as_child.h"
#include "support/contains.h"
#include "support/program.h"
#include "support/small_study_area.h"

#include <nlohmann/json.hpp>

using namespace delimit::test;
using Catch::Matchers::ContainsSubstring;
using nlohmann::json;

namespace {

json built_in() {
    return json::parse(text_of_file(delimit::builtin_data_folder() / "berlin-2025-12.delimit"));
}

bool has_escape(const Outcome& outcome) {
    return (outcome.out + outcome.err).find('\x1B') != std::string::npos;
}

} // namespace

TEST_CASE("no text of a project, a file or a name reaches the terminal as a command") {
    const TempFolder folder;
    json project = built_in();
    project["title"] = "red\x1B[31m \xE2\x80\xAEx";
    project["proposals"][0]["name"] = "\x1B]0;pwn\x07";
    project["parties"][0]["name"] = "U\x1B[2J";
    project["later\x1B[1m"] = 1;
    const std::string file = folder.file("p\x1B[31m.delimit", project.dump());
    for (const auto& arguments :
         std::vector<std::vector<std::string>>{{"stats", file, "-v"},
                                               {"stats", file, "--format", "markdown"},
                                               {"stats", file, "--format", "csv"},
                                               {"stats", file, "--format", "json"},
                                               {"check", file},
                                               {"check", folder.path() / "none\x1B[31m"},
                                               {"stats", file, "--proposal", "\x1B[31m"}}) {
        const Outcome outcome = delimit_program(arguments);
        INFO(arguments[0] << ' ' << arguments.back());
        CHECK_FALSE(has_escape(outcome));
        CHECK((outcome.out + outcome.err).find("\xE2\x80\xAE") == std::string::npos);
    }
}

TEST_CASE("a name or a source that is a formula is a text in a spreadsheet") {
    const TempFolder folder;
    json project = built_in();
    project["layers"]["front"]["source"] = "=HYPERLINK(\"http://example.org\",\"x\")";
    const Outcome csv =
        delimit_program({"stats", folder.file("p.delimit", project.dump()), "--format", "csv"});
    CHECK(csv.exit_code == 0);
    CHECK_THAT(csv.out, ContainsSubstring(",\"'=HYPERLINK("));
    CHECK_THAT(csv.out, !ContainsSubstring(",\"=") && !ContainsSubstring(",="));
}

TEST_CASE("a member that is deep in itself is told, and a logo elsewhere is refused") {
    const TempFolder folder;
    json project = built_in();
    std::string text = project.dump();
    text.insert(1, "\"deep\":" + std::string(200'000, '[') + std::string(200'000, ']') + ",");
    const Outcome deep = delimit_program({"stats", folder.file("deep.delimit", text)});
    CHECK(deep.exit_code == 1);
    CHECK_THAT(deep.err, ContainsSubstring("deep within each other"));
    for (const char* logo : {"../secret.png", "/etc/secret.png", "logo.svg"}) {
        folder.file("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                "height=\"9\"><image href=\"/etc/hostname\"/></svg>");
        project["sheet"]["logo"] = logo;
        const Outcome refused_logo =
            delimit_program({"export", folder.file("p.delimit", project.dump()), "-o",
                             (folder.path() / "a.png").string()});
        CHECK(refused_logo.exit_code == 1);
        CHECK_FALSE(std::filesystem::exists(folder.path() / "a.png"));
    }
}

TEST_CASE("no output replaces what it is made from, or a device, or has another name") {
    const TempFolder folder;
    const SmallStudyArea small;
    const std::string project = folder.file("p.delimit", built_in().dump());
    const std::string front = text_of_file(small.line);
    CHECK(delimit_program(
              {"zones", "--oblasts", small.oblasts, "--front", small.line, "-o", small.line})
              .exit_code == 1);
    CHECK(text_of_file(small.line) == front);
    const std::string before = text_of_file(project);
    CHECK(delimit_program({"pack", project, "-o", project}).exit_code == 1);
    CHECK(text_of_file(project) == before);
    std::filesystem::create_symlink("/dev/null", folder.path() / "null.geojson");
    for (const std::string name : {"null.geojson", "caf\xE9.geojson"})
        CHECK(delimit_program({"zones", "-o", (folder.path() / name).string()}).exit_code == 1);
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("a missing database of reference systems is called that") {
    const SmallStudyArea small;
    const Outcome outcome =
        delimit_program({"stats", "--oblasts", small.oblasts, "--oblasts-crs", "EPSG:32637"},
                        {{"PROJ_DATA", "/nowhere"}, {"PROJ_LIB", "/nowhere"}});
    CHECK(outcome.exit_code == 1);
    CHECK_THAT(outcome.err, ContainsSubstring("proj.db"));
}

TEST_CASE("a full disk is a failure of every command that writes, and is told") {
    const TempFolder folder;
    const std::string project = folder.file("p.delimit", built_in().dump());
    for (const std::vector<std::string>& to_output : std::vector<std::vector<std::string>>{
             {"stats"}, {"check", project}, {"--version"}, {"stats", "--help"}}) {
        std::vector<std::string> words{"sh", "-c", "\"$@\" > /dev/full", "sh",
                                       program_file().string()};
        words.insert(words.end(), to_output.begin(), to_output.end());
        const Outcome outcome = run_command(words);
        INFO(to_output[0]);
        CHECK(outcome.exit_code == 1);
        CHECK_THAT(outcome.err, ContainsSubstring("standard output"));
    }
    for (const std::string name : {"z.geojson", "z.gpkg", "z.kml", "a.png", "a.svg", "a.pdf",
                                   "a.jpg", "a.tif", "q.delimit"}) {
        const std::string file = folder.file(name, "old");
        const std::string command = name[0] == 'z' ? "zones" : name[0] == 'a' ? "export" : "pack";
        std::vector<std::string> words{
            "sh", "-c", "ulimit -f 4; \"$@\"", "sh", program_file().string(), command};
        if (command == "pack")
            words.push_back(project);
        words.insert(words.end(), {"-o", file});
        const Outcome outcome = run_command(words, {{"DISPLAY", ""}});
        INFO(name << ": " << outcome.err);
        CHECK(outcome.exit_code == 1);
        CHECK_THAT(outcome.err, ContainsSubstring("cannot be written"));
        CHECK(text_of_file(file) == "old");
    }
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 10);
}

TEST_CASE("a file that the user names may lie anywhere, also through a link") {
    const TempFolder folder;
    const SmallStudyArea small;
    std::filesystem::create_symlink(small.oblasts, folder.path() / "link.geojson");
    std::filesystem::create_directory(folder.path() / "inside");
    for (const char* name : {"../link.geojson", "../inside/../link.geojson"})
        CHECK(delimit_program({"check", name}, {}, folder.path() / "inside").exit_code == 0);
}
