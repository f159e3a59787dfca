#include "delimit/model/snapshot.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a snapshot lists what loading, control and proposals found, in that order") {
    const auto finding = [](const char* code) {
        Diagnostic found;
        found.code = code;
        return found;
    };
    auto layers = std::make_shared<Layers>();
    layers->diagnostics = {finding("loading")};
    auto project = std::make_shared<Project>();
    project->proposals.resize(2);
    project->proposals[0].id = "first";
    project->proposals[1].id = "second";
    Snapshot snapshot;
    snapshot.layers = layers;
    snapshot.project = project;
    Control control;
    control.diagnostics = {finding("control")};
    snapshot.control = std::make_shared<const Control>(control);
    ProposalResult second;
    second.diagnostics = {finding("zones")};
    snapshot.proposals = {std::make_shared<const ProposalResult>(),
                          std::make_shared<const ProposalResult>(second)};

    const Diagnostics all = snapshot.diagnostics();
    REQUIRE(all.size() == 3);
    CHECK(all[0].code == "loading");
    CHECK(all[1].code == "control");
    CHECK(all[2].code == "zones");
    CHECK(snapshot.find("second") == snapshot.proposals[1].get());
    CHECK_FALSE(snapshot.find("third"));
}
