// All stages from layers to a snapshot.
#include "delimit/engine/compute.h"

#include "delimit/geo/geodesic.h"
#include "support/study_area.h"

#include <thread>

using namespace delimit;
using namespace delimit::test;

namespace {

std::shared_ptr<Project> project(std::vector<Proposal> proposals) {
    auto out = std::make_shared<Project>();
    out->proposals = std::move(proposals);
    return out;
}

Proposal proposal(const std::string& id, std::vector<Provision> provisions) {
    Proposal out;
    out.id = id;
    out.name.en = id;
    out.provisions = std::move(provisions);
    return out;
}

std::shared_ptr<Layers> small(ControlMap control_map = contact(line({{31, 47}, {31, 50}}))) {
    auto layers = std::make_shared<Layers>();
    layers->oblasts = {oblast("S", box(30, 48, 32, 48.5)), oblast("N", box(30, 48.5, 32, 49))};
    layers->control_map = std::move(control_map);
    return layers;
}

const std::vector<Proposal> several{
    proposal("mutual", {to_depth(Side::a, {5, 10}), to_depth(Side::b, {5, 10})}),
    proposal("one-sided", {all_it_holds(Side::a, {"S"})}),
    proposal("freeze", {{Side::a, StaysOnTheLine{}, {}, {}, Regime::frozen}})};

} // namespace

TEST_CASE("without oblasts there is nothing to compute in") {
    const auto out = compute(project({}), std::make_shared<Layers>());
    REQUIRE_FALSE(out);
    CHECK(out.error().code == ErrorCode::no_match);
    CHECK_FALSE(out.error().advice.empty());
}

TEST_CASE("a front elsewhere is an error, not an empty map") {
    for (const ControlMap& control_map :
         {contact(line({{10, 10}, {10, 12}})), controlled_by_b({box(0, 0, 1, 1)})}) {
        const auto out = compute(project(several), small(control_map));
        REQUIRE_FALSE(out);
        CHECK(out.error().code == ErrorCode::no_match);
    }
    // The error names the file, which the division does not know.
    Project named;
    named.layers[LayerKind::control_map].data = DataFile{"front.geojson"};
    const auto out =
        compute(std::make_shared<Project>(named), small(controlled_by_b({box(0, 0, 1, 1)})));
    REQUIRE_FALSE(out);
    CHECK(out.error().location.file == "front.geojson");
}

TEST_CASE("a snapshot holds every proposal of its project, in its order") {
    const auto layers = small();
    const auto of = project(several);
    const auto out = compute(of, layers);
    REQUIRE(out);
    const Snapshot& snapshot = **out;
    CHECK(snapshot.project == of);
    CHECK(snapshot.layers == layers);
    CHECK(snapshot.projection.centre == GeoPoint::degrees(31, 48.5));
    REQUIRE(snapshot.proposals.size() == 3);
    CHECK(snapshot.proposals[0]->zones.size() == 8);
    CHECK(*snapshot.proposals[0]->totals.withdrawal_ratio == Approx(1).epsilon(1e-4));
    CHECK(snapshot.find("one-sided")->totals.withdrawal[0].count() ==
          Approx(snapshot.control->oblasts[0].area_of_control[0].count()).epsilon(1e-9));
    CHECK(snapshot.find("freeze")->zones.empty());
    CHECK(snapshot.control->line.parts.size() == 1);
}

TEST_CASE("no proposals are a map without zones") {
    const auto out = compute(project({}), small());
    REQUIRE(out);
    CHECK((*out)->proposals.empty());
    CHECK((*out)->control->oblasts.size() == 2);
}

TEST_CASE("what the project decides about grey zone and noise is heeded") {
    const ControlPolygons polygons{
        {{ControlClass::undetermined, box(30.9, 47, 31, 50)},
         {ControlClass::controlled_by_b, box(31, 47, 33, 50)},
         {ControlClass::controlled_by_b, box(30.4, 48.2, 30.402, 48.202)}},
        std::nullopt};
    auto exact = std::make_shared<Project>();
    exact->undetermined = UndeterminedCounts::to_b;
    exact->minimum_area = SquareMetres(0);
    const auto one = compute(exact, small(control_map(polygons)));
    REQUIRE(one);
    CHECK((*one)->control->oblasts[1].undetermined_area > square_kilometres(100));
    CHECK((*one)->control->line.parts.size() == 2); // the speck is a part of its own
    const auto two = compute(std::make_shared<Project>(), small(control_map(polygons)));
    REQUIRE(two);
    CHECK((*two)->control->line.parts.size() == 1);
    CHECK((*two)->control->oblasts[1].area_of_control[0] -
              (*one)->control->oblasts[1].area_of_control[0] >
          square_kilometres(100));
}

TEST_CASE("a stopped computation gives no snapshot, whenever it is stopped") {
    std::stop_source before;
    before.request_stop();
    const auto none = compute(project(several), small(), before.get_token());
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::cancelled);
    // At any moment: either whole or cancelled.
    for (int microseconds : {50, 500, 2000, 5000, 20000}) {
        std::stop_source stop;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
            stop.request_stop();
        });
        const auto out = compute(project(several), small(), stop.get_token());
        if (out)
            CHECK((*out)->proposals.size() == 3);
        else
            CHECK(out.error().code == ErrorCode::cancelled);
    }
}

TEST_CASE("what an edit leaves as it was is shared with the result before it") {
    const auto layers = small();
    const auto first = compute(project(several), layers);
    REQUIRE(first);
    auto edited = several;
    edited[0].provisions[0] = to_depth(Side::a, {7});
    const auto second = compute(project(edited), layers, {}, *first);
    REQUIRE(second);
    CHECK((*second)->control == (*first)->control);
    CHECK((*second)->proposals[0] != (*first)->proposals[0]);
    CHECK((*second)->proposals[1] == (*first)->proposals[1]);
    // Equal to a computation from scratch.
    const auto alone = compute(project(edited), layers);
    REQUIRE(alone);
    CHECK((*second)->proposals[0]->totals.withdrawal == (*alone)->proposals[0]->totals.withdrawal);

    // So it is where a depth band stays.
    edited[0].provisions = {to_depth(Side::a, {5, 12}), to_depth(Side::b, {5, 10, 15})};
    const auto deeper = compute(project(edited), layers, {}, *first);
    const auto deeper_alone = compute(project(edited), layers);
    REQUIRE(deeper);
    REQUIRE(deeper_alone);
    const auto& zones = (*deeper)->proposals[0]->zones;
    const auto& zones_alone = (*deeper_alone)->proposals[0]->zones;
    REQUIRE(zones.size() == zones_alone.size());
    for (std::size_t i = 0; i < zones.size(); ++i) {
        CHECK(zones[i].ground == zones_alone[i].ground);
        CHECK(zones[i].area.count() == Approx(zones_alone[i].area.count()).epsilon(1e-12));
    }

    const std::vector<Proposal> turned{several[2], several[0]};
    const auto third = compute(project(turned), layers, {}, *first);
    REQUIRE(third);
    CHECK((*third)->proposals[0] == (*first)->proposals[2]);
    CHECK((*third)->proposals[1] == (*first)->proposals[0]);
    // Diagnostics contain a proposal's name.
    auto renamed = several;
    renamed[0].name.en = "another name";
    CHECK((*compute(project(renamed), layers, {}, *first))->proposals[0] != (*first)->proposals[0]);
}

TEST_CASE("nothing is shared where the ground is divided in another way") {
    const auto first = compute(project(several), small());
    REQUIRE(first);
    const auto elsewhere = compute(project(several), small(), {}, *first);
    REQUIRE(elsewhere);
    CHECK((*elsewhere)->control != (*first)->control);
    auto coarse = project(several);
    coarse->minimum_area = square_kilometres(3);
    const auto other = compute(coarse, (*first)->layers, {}, *first);
    REQUIRE(other);
    CHECK((*other)->control != (*first)->control);
    CHECK((*other)->proposals[0] != (*first)->proposals[0]);
}
