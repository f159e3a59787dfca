#include "delimit/model/project.h"

#include "support/catch.h"

#include <set>

using namespace delimit;

TEST_CASE("a proposal is found by its id, and nothing by another") {
    Project project;
    CHECK_FALSE(project.find("freeze"));
    project.proposals.resize(2);
    project.proposals[1].id = "freeze";
    CHECK(project.find("freeze") == &project.proposals[1]);
    CHECK_FALSE(project.find("other"));
}

TEST_CASE("every kind of layer has an id of its own") {
    std::set<std::string_view> ids;
    for (LayerKind kind : {LayerKind::oblasts, LayerKind::control_map, LayerKind::settlements,
                           LayerKind::rivers, LayerKind::land})
        ids.insert(id(kind));
    CHECK(ids.size() == 5);
    CHECK_FALSE(ids.contains(""));
}
