#include "gui/tools/drawing_controller.h"

#include "delimit/geo/geodesic.h"
#include "gui/data/change_summary.h"
#include "gui/tools/drawing_panel.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/problem_label.h"
#include "support/drawing.h"
#include "support/files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

#include <cstdio>

using namespace delimit;
using namespace delimit::test;

namespace {

std::string feature(const std::vector<GeoPoint>& line, const std::string& left) {
    std::string text = R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":)"
                       R"({"left":")" +
                       left + R"("},"geometry":{"type":"LineString","coordinates":[)";
    for (GeoPoint p : line) {
        char pair[80];
        std::snprintf(pair, sizeof pair, "[%.17g,%.17g],", p.longitude(), p.latitude());
        text += pair;
    }
    text.back() = ']';
    return text + "}}]}";
}

} // namespace

TEST_CASE("a line of contact drawn by mouse gives the same zones as the same line from a file") {
    need_application();
    Drawing open;
    QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(open.tools.active() == &open.shape);
    CHECK(open.panel.isVisible());
    // From beyond the border in the north to the sea in the south.
    const std::pair<double, double> places[] = {{37.9, 50.9}, {37.2, 49.8}, {37.6, 48.9},
                                                {37.2, 48.1}, {36.0, 47.5}, {36.0, 46.2}};
    for (const auto& [longitude, latitude] : places)
        open.click(longitude, latitude);
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    REQUIRE(open.put_down());
    open.settle();
    const Project drawn = *open.window.document().project();
    const LayerSource& source = drawn.layers.at(LayerKind::control_map);
    REQUIRE(std::holds_alternative<DrawnLines>(source.data));
    const std::vector<ContactPath>& paths = std::get<DrawnLines>(source.data).paths;
    REQUIRE(paths.size() == 1);
    CHECK(paths[0].path.size() == std::size(places));
    const SnapshotPtr by_hand = open.window.document().prepared()->snapshot;
    // Drawn southwards, the line has the western party on its right.
    CHECK(paths[0].left == Side::b);

    TempFolder folder;
    const std::string file =
        folder.file("line.geojson", feature(paths[0].path, drawn.parties[*paths[0].left].id));
    open.window.document().edit("Open the file", [&](Project& project) {
        project.layers[LayerKind::control_map] = file_source(file);
    });
    open.settle();
    const SnapshotPtr from_file = open.window.document().prepared()->snapshot;
    REQUIRE(from_file != by_hand);
    CHECK(from_file->control->line.length == by_hand->control->line.length);
    for (std::size_t i = 0; i < by_hand->proposals.size(); ++i) {
        const auto& a = by_hand->proposals[i]->zones;
        const auto& b = from_file->proposals[i]->zones;
        REQUIRE(a.size() == b.size());
        for (std::size_t z = 0; z < a.size(); ++z) {
            CHECK(a[z].ground == b[z].ground);
            CHECK(a[z].area == b[z].area);
        }
    }
    // Undo restores the drawing, and then the control map before it.
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    CHECK(open.window.document().project()->layers.at(LayerKind::control_map) == source);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    CHECK_FALSE(std::holds_alternative<DrawnLines>(
        open.window.document().project()->layers.at(LayerKind::control_map).data));
}

TEST_CASE(
    "whose areas a drawn line makes is seen while it is drawn, and flipped sides are confirmed") {
    need_application();
    Drawing open;
    QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
    CHECK(open.shape.tint().empty());
    for (const auto& [longitude, latitude] : {std::pair{37.9, 50.9}, std::pair{37.2, 49.0},
                                              std::pair{36.0, 47.5}, std::pair{36.0, 46.2}})
        open.click(longitude, latitude);
    REQUIRE(eventually([&] { return !open.shape.tint().empty(); }));
    ChangeSummary& summary = open.panel.summary();
    CHECK(summary.isVisible());
    CHECK_FALSE(summary.needs_confirmation());
    // The parties exchanged, by hand.
    open.panel.left().setCurrentIndex(0);
    emit open.panel.left().activated(0);
    QTest::keyClick(&open.map(0), Qt::Key_Return); // before it is judged
    REQUIRE(eventually([&] { return !open.panel.problem().text().isEmpty(); }));
    CHECK(summary.needs_confirmation());
    CHECK(open.tools.active() == &open.shape);
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    CHECK(open.tools.active() == &open.shape);
    CHECK_FALSE(command(open.window, "edit.undo")->text().contains("line of contact"));
    summary.findChild<QCheckBox*>()->click();
    CHECK(open.panel.problem().text().isEmpty());
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    REQUIRE(open.put_down());
    open.settle();
    const auto& drawn = std::get<DrawnLines>(
        open.window.document().project()->layers.at(LayerKind::control_map).data);
    CHECK(drawn.paths[0].left == Side::a);
}

TEST_CASE("a line that does not cut the study area is refused, and what was drawn stays") {
    need_application();
    Drawing open;
    const auto before = open.window.document().project();
    QTest::keyClick(&open.window, Qt::Key_L, Qt::ControlModifier);
    open.click(36.0, 49.0);
    open.click(35.0, 48.0);
    QTest::keyClick(&open.map(0), Qt::Key_Return);
    const QString shown_before = child<MessageBar>(open.window).text();
    REQUIRE(eventually([&] { return !open.panel.problem().text().isEmpty(); }));
    // Shown once, above the maps, and not in the message bar as well.
    QTest::qWait(20);
    CHECK(child<MessageBar>(open.window).text() == shown_before);
    CHECK(open.tools.active() == &open.shape);
    REQUIRE(open.shape.editor().paths().size() == 1);
    CHECK(open.shape.editor().paths()[0].size() == 2);
    CHECK(open.window.document().project() == before);
    // The panel closes when the tool ends.
    open.tools.choose(nullptr);
    CHECK_FALSE(open.panel.isVisible());
}
