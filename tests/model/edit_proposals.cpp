#include "delimit/model/edit_proposals.h"

#include "support/catch.h"

using namespace delimit;

namespace {

Project of(const std::vector<std::string>& ids) {
    Project project;
    for (const std::string& id : ids) {
        project.proposals.emplace_back();
        project.proposals.back().id = id;
    }
    return project;
}

std::string ids(const Project& project) {
    std::string all;
    for (const Proposal& proposal : project.proposals)
        all += proposal.id + " ";
    return all;
}

} // namespace

TEST_CASE("edits of a proposal that is not there change nothing") {
    Project project = of({"a", "b"});
    const Project before = project;
    CHECK(duplicate_proposal(project, "x", {}).empty());
    remove_proposal(project, "x");
    move_proposal(project, "x", 0);
    CHECK(project == before);
    Project none;
    remove_proposal(none, "a");
    CHECK(none == Project{});
}

TEST_CASE("a new proposal has an id of its own") {
    Project project;
    CHECK(add_proposal(project, {"New", "Нова"}) == "proposal");
    CHECK(add_proposal(project, {"New", "Нова"}) == "proposal-2");
    CHECK(add_proposal(project, {"New", "Нова"}) == "proposal-3");
    CHECK(project.proposals[2].name == Text{"New", "Нова"});
    CHECK(project.proposals[2].provisions.empty());
}

TEST_CASE("a copy stands after its original and has all but the name and the id") {
    Project project = of({"a", "b"});
    project.proposals[0].provisions.resize(2);
    CHECK(duplicate_proposal(project, "a", {"Copy", ""}) == "a-2");
    CHECK(ids(project) == "a a-2 b ");
    CHECK(project.proposals[1].provisions == project.proposals[0].provisions);
    CHECK(project.proposals[1].name.en == "Copy");
}

TEST_CASE("a copy has no source of its original, which it names as its origin") {
    Project project = of({"a"});
    Proposal& original = project.proposals[0];
    original.name = "Original";
    original.reported = ReportedArea{square_kilometres(5600), true, Side::a, {}};
    original.citations = {{"", "A paper", {}, ""}};
    duplicate_proposal(project, "a", {"Copy", ""});
    const Proposal copy = project.proposals[1];
    CHECK(copy.citations.empty());
    CHECK_FALSE(copy.reported);
    REQUIRE(copy.origin);
    CHECK(copy.origin->name.en == "Original");
    CHECK(copy.origin->citations.size() == 1);
    // A copy of the copy derives from the same; renaming does not part them.
    duplicate_proposal(project, "a-2", {"Copy of it", ""});
    CHECK(project.proposals[2].origin == copy.origin);
    Proposal renamed = copy;
    renamed.name = "Renamed";
    keep_origin(copy, renamed);
    CHECK(renamed.origin == copy.origin);
}

TEST_CASE("a pane that showed what is gone shows something else, if there is anything") {
    Project project = of({"a", "b", "c"});
    project.map_frames = {"a", "b"};
    remove_proposal(project, "a");
    CHECK(project.map_frames == std::vector<std::string>{"c", "b"});
    remove_proposal(project, "c");
    CHECK(project.map_frames == std::vector<std::string>{"b", "b"});
    remove_proposal(project, "b");
    CHECK(project.map_frames == std::vector<std::string>{"", ""});
}

TEST_CASE("a proposal moves to where another stands") {
    Project project = of({"a", "b", "c", "d"});
    move_proposal(project, "a", 2);
    CHECK(ids(project) == "b c a d ");
    move_proposal(project, "d", 0);
    CHECK(ids(project) == "d b c a ");
    move_proposal(project, "d", 99);
    CHECK(ids(project) == "b c a d ");
    move_proposal(project, "c", 1);
    CHECK(ids(project) == "b c a d ");
}

TEST_CASE("panes beyond those of the project show what none shows yet") {
    CHECK(map_frame_ids(Project{}, 2) == std::vector<std::string>{"", ""});
    Project project = of({"a", "b", "c"});
    project.map_frames = {"b"};
    CHECK(map_frame_ids(project, 1) == std::vector<std::string>{"b"});
    CHECK(map_frame_ids(project, 4) == std::vector<std::string>{"b", "a", "c", "a"});
    project.map_frames = {"b", "a"};
    CHECK(map_frame_ids(project, 1) == std::vector<std::string>{"b"});
}
