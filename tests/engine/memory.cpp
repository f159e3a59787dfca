#include "engine/memory.h"

#include "support/catch.h"

using namespace delimit;

namespace {

std::shared_ptr<const Region> ring_of(std::size_t vertices) {
    Region region;
    region.polygons.push_back({Polyline(vertices, MapPoint::metres(1, 2)), {}});
    return std::make_shared<const Region>(std::move(region));
}

Memory::ControlPtr study_area() {
    return std::make_shared<const Control>();
}

Proposal named(const char* name, double km) {
    Proposal proposal;
    proposal.name = {name, name};
    Provision provision;
    provision.scope = ToDepth{{kilometres(km)}, {}};
    proposal.provisions.push_back(provision);
    return proposal;
}

} // namespace

TEST_CASE("nothing is remembered at first") {
    Memory memory;
    CHECK(memory.zone(study_area(), kilometres(5)) == nullptr);
    CHECK(memory.result(study_area(), named("a", 5)) == nullptr);
    CHECK(memory.size() == 0);
}

TEST_CASE("a zone is known again by its study area and its depth") {
    Memory memory;
    const auto here = study_area(), elsewhere = study_area();
    const auto zone = ring_of(10);
    memory.keep(here, kilometres(5), zone);
    CHECK(memory.zone(here, kilometres(5)) == zone);
    CHECK(memory.zone(here, kilometres(6)) == nullptr);
    CHECK(memory.zone(elsewhere, kilometres(5)) == nullptr);
}

TEST_CASE("a result is known again by its measures and the name in its findings") {
    Memory memory;
    const auto here = study_area();
    const auto result = std::make_shared<const ProposalResult>();
    memory.keep(here, named("a", 5), result);
    Proposal same = named("a", 5);
    same.id = "another-id";
    CHECK(memory.result(here, same) == result);
    CHECK(memory.result(here, named("b", 5)) == nullptr);
    CHECK(memory.result(here, named("a", 6)) == nullptr);
    CHECK(memory.result(study_area(), same) == nullptr);
}

TEST_CASE("what was used least recently goes when there is no room") {
    Memory memory(40'000); // two of 1,000 vertices
    const auto here = study_area();
    memory.keep(here, kilometres(1), ring_of(1000));
    memory.keep(here, kilometres(2), ring_of(1000));
    CHECK(memory.zone(here, kilometres(1)));
    memory.keep(here, kilometres(3), ring_of(1000));
    CHECK(memory.zone(here, kilometres(1)));
    CHECK(memory.zone(here, kilometres(2)) == nullptr);
    CHECK(memory.zone(here, kilometres(3)));
    CHECK(memory.size() <= 40'000);
    // An entry larger than the whole budget is not kept.
    memory.keep(here, kilometres(4), ring_of(10'000));
    CHECK(memory.zone(here, kilometres(4)) == nullptr);
    CHECK(memory.size() <= 40'000);
}

TEST_CASE("a study area that nobody holds any more takes its zones along") {
    Memory memory;
    auto gone = study_area();
    memory.keep(gone, kilometres(5), ring_of(1000));
    gone.reset();
    const auto here = study_area();
    memory.keep(here, kilometres(5), ring_of(10));
    CHECK(memory.size() < 1000);
}

TEST_CASE("the results of a study area are given together, with their provisions") {
    Memory memory;
    const auto here = study_area(), elsewhere = study_area();
    CHECK(memory.results(here).empty());
    const auto first = std::make_shared<const ProposalResult>();
    const auto second = std::make_shared<const ProposalResult>();
    memory.keep(here, named("a", 5), first);
    memory.keep(here, named("a", 6), second);
    memory.keep(elsewhere, named("a", 5), first);
    memory.keep(here, kilometres(5), ring_of(10));
    const auto known = memory.results(here);
    REQUIRE(known.size() == 2);
    CHECK(known[0].result == second);
    CHECK(known[0].provisions == named("b", 6).provisions);
    CHECK(known[1].result == first);
}
