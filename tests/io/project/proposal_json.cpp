#include "io/project/proposal_json.h"

#include "support/catch.h"
#include "support/parties.h"

using namespace delimit;

namespace {

Project read(const std::string& proposals, std::optional<Error>& mistake) {
    auto text = io::JsonText::parse(R"({"proposals": )" + proposals + "}", "p");
    REQUIRE(text);
    Project project;
    project.parties = test::ukraine_and_russia();
    io::JsonObject root(**text);
    io::read_proposals(root, "proposals", project);
    mistake = (*text)->error();
    return project;
}

} // namespace

TEST_CASE("a project may have no proposals") {
    std::optional<Error> mistake;
    CHECK(read("[]", mistake).proposals.empty());
    CHECK_FALSE(mistake);
    Project none;
    none.parties = test::ukraine_and_russia();
    CHECK(io::write_proposals(none) == nlohmann::ordered_json::array());
}

TEST_CASE("two proposals with one id, and one without a name, are mistakes with their place") {
    std::optional<Error> mistake;
    read(R"([{"id": "a", "name": "A"}, {"id": "a", "name": "B"}])", mistake);
    REQUIRE(mistake);
    CHECK(mistake->location.field.find("proposals/1/id") != std::string::npos);
    read(R"([{"id": "a"}])", mistake);
    REQUIRE(mistake);
    CHECK(mistake->location.field.find("name") != std::string::npos);
}

TEST_CASE("a proposal reads back the same, with what was reported and who is cited") {
    using namespace std::chrono_literals;
    Proposal proposal;
    proposal.id = "us";
    proposal.name = {"US proposal", "Пропозиція США"};
    ReportedArea reported;
    reported.area = square_kilometres(5600);
    reported.approximate = true;
    reported.withdrawal_by = Side::a;
    proposal.reported = reported;
    Citation citation;
    citation.publisher = "Le Monde";
    citation.date = 2025y / 12 / 15;
    proposal.citations = {citation};
    Project project;
    project.parties = test::ukraine_and_russia();
    project.proposals = {proposal};
    std::optional<Error> mistake;
    const Project again = read(io::write_proposals(project).dump(), mistake);
    CHECK_FALSE(mistake);
    CHECK(again.proposals == project.proposals);
}
