#include "gui/tools/identify_tool.h"

#include "delimit/briefing/figures.h"
#include "gui/base/translation.h"
#include "gui/map/map_tools.h"
#include "gui/tools/identify_panel.h"
#include "support/geodesic_check.h"
#include "support/window.h"

#include <QDockWidget>
#include <QScrollBar>

#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Asking : OpenWindow {
    IdentifyTool& tool = child<IdentifyTool>(window);

    Asking() {
        map(0).setFocus();
        QTest::keyClick(&map(0), Qt::Key_I);
        REQUIRE(child<MapTools>(window).active() == &tool);
    }
    QPoint on_map(double longitude, double latitude) {
        const Projector projector(window.document().prepared()->snapshot->projection);
        const ScreenPoint at =
            map(0).viewport().to_screen(projector.forward(GeoPoint::degrees(longitude, latitude)));
        return {int(at.x), int(at.y)};
    }
    void click(QPoint at) {
        const auto before = tool.found();
        QTest::mouseClick(&map(0), Qt::LeftButton, {}, at);
        REQUIRE(eventually(
            [&] { return tool.found() && (!before || tool.found()->at != before->at); }));
    }
};

} // namespace

TEST_CASE("a click tells oblast, holder, distance to the line and every proposal") {
    need_application();
    Asking open;
    open.click(open.on_map(37.58, 48.74)); // Kramatorsk
    const QString text = child<IdentifyPanel>(open.window).text();
    INFO(text.toStdString());
    CHECK(child<IdentifyPanel>(open.window).isVisible());
    CHECK(text.contains("Donetsk"));
    CHECK(text.contains("Ukraine"));
    CHECK(text.contains("Line of contact"));
    const Project& project = *open.window.document().project();
    for (const Proposal& proposal : project.proposals)
        CHECK(text.contains(QString::fromStdString(proposal.name.en)));
    CHECK(text.contains("in the zone"));
    // The same facts, from the identifier itself.
    Identifier identifier(open.window.document().prepared()->snapshot);
    const Identified again = identifier.identify(open.tool.found()->at);
    CHECK(again.line->distance == open.tool.found()->line->distance);

    open.click(open.on_map(30.5, 50.45)); // Kyiv
    CHECK(child<IdentifyPanel>(open.window).text().contains("in no zone"));
}

TEST_CASE(
    "what is told of a click is within a metre of PROJ's geodesics, and shown as the line allows") {
    need_application();
    Asking open;
    const SnapshotPtr snapshot = open.window.document().prepared()->snapshot;
    const Projector projector(snapshot->projection);
    constexpr double far = 400'000;
    const DistanceFromLines from_line(projector, snapshot->control->line.parts, far);
    // Proposals with one zone only, whose edge is that of the zone's polygons.
    std::map<std::size_t, DistanceFromLines> from_edge;
    for (std::size_t i = 0; i < snapshot->proposals.size(); ++i) {
        const auto& zones = snapshot->proposals[i]->zones;
        if (zones.size() != 1)
            continue;
        std::vector<Polyline> edges;
        for (const Polygon& polygon : zones[0].ground.polygons) {
            edges.push_back(polygon.outer);
            edges.insert(edges.end(), polygon.holes.begin(), polygon.holes.end());
        }
        from_edge.emplace(i, DistanceFromLines(projector, edges, far));
    }
    REQUIRE_FALSE(from_edge.empty());
    int inside = 0;
    for (const auto& [longitude, latitude] : {std::pair{37.58, 48.74},
                                              {37.3, 48.6},
                                              {36.2, 48.9},
                                              {35.0, 48.45},
                                              {38.9, 48.6},
                                              {37.8, 48.0}}) {
        INFO(longitude << ", " << latitude);
        open.click(open.on_map(longitude, latitude));
        const Identified& found = *open.tool.found();
        const auto to_line = from_line(found.ground);
        REQUIRE(to_line);
        CHECK(found.line->distance.count() == Approx(*to_line).margin(1));
        const QString text = child<IdentifyPanel>(open.window).text();
        for (const auto& [i, distance] : from_edge) {
            const InProposal& in = found.proposals[i];
            const auto to_edge = distance(found.ground);
            REQUIRE(to_edge);
            CHECK(in.edge->distance.count() == Approx(*to_edge).margin(1));
            inside += in.inside;
            const QString name =
                QString::fromStdString(snapshot->project->proposals[i].name.en) + '\t';
            const QString told = text.mid(text.indexOf(name)).section('\n', 0, 0);
            CHECK(told.contains(in.inside ? "in the zone" : "in no zone"));
            CHECK(told.contains(QString::fromStdString(with_uncertainty(
                in.edge->distance, snapshot->layers->control_map.provenance, Language::english))));
        }
    }
    CHECK(inside >= 2);
}

TEST_CASE("what was identified follows an edit, and Esc puts it away") {
    need_application();
    Asking open;
    open.click(open.on_map(37.58, 48.74));
    const auto inside = [&] {
        return open.tool.found() ? std::count_if(open.tool.found()->proposals.begin(),
                                                 open.tool.found()->proposals.end(),
                                                 [](const InProposal& in) { return in.inside; })
                                 : 0;
    };
    const auto before = inside();
    REQUIRE(before > 0);
    open.window.document().edit("No provisions", [](Project& project) {
        for (Proposal& proposal : project.proposals)
            proposal.provisions.clear();
    });
    open.settle();
    CHECK(eventually([&] { return inside() == 0; }));
    QTest::keyClick(&open.map(0), Qt::Key_Escape);
    CHECK(eventually([&] { return !open.tool.found(); }));
    CHECK(child<MapTools>(open.window).active() == nullptr);
}
