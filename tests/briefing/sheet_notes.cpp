#include "briefing/sheet_notes.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

#include <algorithm>

using namespace delimit;

namespace {

std::string notes(bool schematic, const std::vector<std::size_t>& proposals = {}) {
    std::string all;
    for (const std::string& note :
         sheet_notes(*sample::snapshot(schematic), proposals, Language::english))
        all += note + "\n";
    return all;
}

} // namespace

TEST_CASE("a sheet without proposals still tells its projection and how depths are measured") {
    const std::string all = notes(false);
    CHECK(all.find("Projection: ") != std::string::npos);
    CHECK(all.find("WGS 84") != std::string::npos);
}

TEST_CASE("a schematic line is said to be that") {
    CHECK(notes(true).find("schematic") != std::string::npos);
    CHECK(notes(false).find("schematic") == std::string::npos);
}

TEST_CASE("sources stand on one line, and each note ends with one full stop") {
    const auto snapshot = sample::snapshot();
    const std::string line = source_line(*snapshot, Language::english);
    CHECK(line.find('\n') == std::string::npos);
    CHECK(notes(false).find(line.substr(0, line.size() - 1)) != std::string::npos);
    for (const std::string& note : sheet_notes(*snapshot, {0, 1, 2}, Language::ukrainian)) {
        INFO(note);
        CHECK(note.ends_with("."));
        CHECK_FALSE(note.ends_with(".."));
    }
}

TEST_CASE("what a briefing map must carry and does not is listed") {
    auto bare = std::make_shared<Snapshot>(*sample::snapshot());
    auto project = std::make_shared<Project>(*bare->project);
    project->title = {};
    project->disclaimer = {};
    bare->project = project;
    const auto missing = missing_parts(*bare, Language::english);
    CHECK(std::ranges::count(missing, "title") == 1);
    CHECK(std::ranges::count(missing, "disclaimer") == 1);
    const auto before = missing_parts(*sample::snapshot(), Language::english);
    CHECK(std::ranges::count(before, "title") == 0);
}
