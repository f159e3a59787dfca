// Drawing step by step, with mouse and keys in the real window: each step can be undone, and
// vertices snap to near features.
#include "gui/tools/shape_tool.h"

#include "delimit/geo/coordinates/coordinates.h"
#include "gui/tools/drawing_panel.h"
#include "gui/widgets/problem_label.h"
#include "support/drawing.h"
#include "support/geodesic_check.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

namespace {

using Paths = std::vector<VertexEditor::Path>;

void key(Drawing& open, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&open.map(0), key, modifiers);
}
void drag(Drawing& open, QPoint from, QPoint to) {
    QTest::mousePress(&open.map(0), Qt::LeftButton, Qt::ControlModifier, from);
    QTest::mouseMove(&open.map(0), (from + to) / 2);
    QTest::mouseMove(&open.map(0), to);
    QTest::mouseRelease(&open.map(0), Qt::LeftButton, Qt::ControlModifier, to);
}

/// Area of an outline whose edges are straight in longitude and latitude, m².
double area_by_proj(const std::vector<GeoPoint>& corners) {
    std::vector<double> latitudes, longitudes;
    constexpr int bits = 1000;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const GeoPoint a = corners[i], b = corners[(i + 1) % corners.size()];
        for (int k = 0; k < bits; ++k) {
            const double t = double(k) / bits;
            longitudes.push_back(a.longitude() + t * (b.longitude() - a.longitude()));
            latitudes.push_back(a.latitude() + t * (b.latitude() - a.latitude()));
        }
    }
    double area = 0, perimeter = 0;
    geod_polygonarea(&ellipsoid(), latitudes.data(), longitudes.data(), int(latitudes.size()),
                     &area, &perimeter);
    return std::abs(area);
}

} // namespace

TEST_CASE("a party leaves the ground that is drawn by mouse, of the area that PROJ gives it") {
    need_application();
    Drawing open;
    ProvisionEditor& editor = open.editor("us-proposal");
    const Provision before = open.provision("us-proposal");
    editor.scope().setCurrentIndex(2);
    emit editor.scope().activated(2);
    CHECK_FALSE(editor.scope_problem().text().isEmpty()); // no area yet
    QTest::mouseClick(editor.draw_buttons().area, Qt::LeftButton);
    REQUIRE(open.tools.active() == &open.shape);
    // Around Kramatorsk: in Donetsk oblast, west of the line.
    for (const auto& [longitude, latitude] :
         {std::pair{37.3, 48.8}, {37.6, 48.85}, {37.6, 48.6}, {37.3, 48.55}})
        open.click(longitude, latitude);
    key(open, Qt::Key_Return);
    REQUIRE(open.put_down());
    open.settle();
    CHECK(editor.scope_problem().text().isEmpty());
    const auto* drawn = std::get_if<FromDrawnArea>(&open.provision("us-proposal").scope);
    REQUIRE(drawn);
    REQUIRE(drawn->area.polygons.size() == 1);
    std::vector<GeoPoint> corners = drawn->area.polygons[0].outer;
    if (corners.front() == corners.back())
        corners.pop_back();
    REQUIRE(corners.size() == 4);
    const auto& totals = open.window.document().prepared()->snapshot->find("us-proposal")->totals;
    CHECK(totals.withdrawal[index(Side::a)].count() == Approx(area_by_proj(corners)).epsilon(2e-6));
    CHECK(command(open.window, "edit.undo")->text().contains("raw"));
    while (open.window.document().history().position() > 0) {
        QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
        open.settle();
    }
    CHECK(open.provision("us-proposal") == before);
}

TEST_CASE("a reference line is drawn by mouse, and depths are measured from it") {
    need_application();
    Drawing open;
    const std::string id = "mutual-withdrawal";
    REQUIRE(open.window.document().project()->find(id));
    ProvisionEditor& editor = open.editor(id);
    REQUIRE(std::get_if<ToDepth>(&open.provision(id).scope));
    const auto& before =
        open.window.document().prepared()->snapshot->find(id)->totals.withdrawal[index(Side::a)];
    const double area = before.count();
    QTest::mouseClick(editor.draw_buttons().line, Qt::LeftButton);
    REQUIRE(open.tools.active() == &open.shape);
    open.click(36.6, 49.2);
    open.click(36.9, 48.4);
    key(open, Qt::Key_Return);
    REQUIRE(open.put_down());
    open.settle();
    const auto& line = std::get<ToDepth>(open.provision(id).scope).reference_line;
    REQUIRE(line);
    CHECK(line->size() == 2);
    CHECK(open.window.document().prepared()->snapshot->find(id)->totals.withdrawal[0].count() <
          area);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    open.settle();
    CHECK_FALSE(std::get<ToDepth>(open.provision(id).scope).reference_line);
}

TEST_CASE("adding, inserting, moving and deleting a vertex are steps, each taken back by Ctrl+Z") {
    need_application();
    Drawing open;
    key(open, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(open.tools.active() == &open.shape);
    std::vector<Paths> states{open.shape.editor().paths()};
    const auto stepped = [&](const char* what) {
        INFO(what);
        const Paths& now = open.shape.editor().paths();
        CHECK(now != states.back());
        states.push_back(now);
    };
    const QPoint a(200, 150), b(420, 200), c(600, 160), d(640, 340);
    open.click(a);
    stepped("added");
    open.click(b);
    stepped("added");
    open.click(c);
    stepped("added");
    QLineEdit& entry = open.panel.entry();
    QTest::keyClicks(&entry, "37U DP 13756 82464");
    QTest::keyClick(&entry, Qt::Key_Return);
    stepped("typed in MGRS");
    // 37U 413756 5382464 is the lower left corner of a square of one metre.
    const auto typed = parse_coordinates("37U 413756 5382464", Language::english, {});
    REQUIRE(typed);
    CHECK(inverse(open.shape.editor().paths()[0].back(), *typed) < 1);
    open.map(0).setFocus();
    drag(open, a, d);
    stepped("moved");
    REQUIRE(open.shape.editor().paths()[0].size() == 4);
    // The part is complete: its edges take insertions, and typed coordinates move a vertex.
    QTest::mouseDClick(&open.map(0), Qt::LeftButton, Qt::ControlModifier, QPoint(700, 120));
    if (open.shape.editor().paths() != states.back())
        stepped("double click"); // a click before, where the window sends both
    const QString adds = entry.placeholderText();
    open.click(d);
    CHECK(open.shape.editor().paths() == states.back());
    CHECK(entry.placeholderText() != adds);
    QTest::keyClicks(&entry, "49.5, 36.25");
    QTest::keyClick(&entry, Qt::Key_Return);
    stepped("moved by coordinates");
    CHECK(open.shape.editor().paths()[0].size() == states[states.size() - 2][0].size());
    CHECK(inverse(open.shape.editor().paths()[0][0], GeoPoint::degrees(36.25, 49.5)) < 1e-6);
    open.map(0).setFocus();
    drag(open, (b + c) / 2, (b + c) / 2 + QPoint(0, 40));
    stepped("inserted and dragged at once");
    QTest::mouseMove(&open.map(0), c);
    key(open, Qt::Key_Delete);
    stepped("deleted");

    for (auto state = states.rbegin() + 1; state != states.rend(); ++state) {
        CHECK(command(open.window, "edit.undo")->isEnabled());
        QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
        CHECK(open.shape.editor().paths() == *state);
    }
    for (auto state = states.begin() + 1; state != states.end(); ++state) {
        QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(open.shape.editor().paths() == *state);
    }
    // The drawing alone has changed, not the project.
    CHECK(open.window.document().history().position() == 0);
}

TEST_CASE(
    "a drawn vertex comes to a settlement, an oblast border and the line, to the millimetre") {
    need_application();
    Drawing open;
    const SnapshotPtr snapshot = open.window.document().prepared()->snapshot;
    const Projector projector(snapshot->projection);
    const auto& settlements = snapshot->layers->settlements;
    const auto kramatorsk = std::find_if(settlements.begin(), settlements.end(),
                                         [](const auto& s) { return s.name.en == "Kramatorsk"; });
    REQUIRE(kramatorsk != settlements.end());
    const auto& oblasts = snapshot->control->oblasts;
    const auto poltava = std::find_if(oblasts.begin(), oblasts.end(),
                                      [](const DividedOblast& o) { return o.iso == "UA-53"; });
    REQUIRE(poltava != oblasts.end());
    const Polyline& border = poltava->ground.polygons[0].outer;
    const Polyline& line = snapshot->control->line.parts.front();
    const std::pair<MapPoint, SnapTo> places[] = {
        {projector.forward(kramatorsk->at), SnapTo::settlement},
        {border[border.size() / 3], SnapTo::oblast_border},
        {line[line.size() / 2], SnapTo::line_of_contact},
    };
    key(open, Qt::Key_L, Qt::ControlModifier);
    // QTest moves the mouse with the modifiers of the last key.
    QTest::keyRelease(&open.map(0), Qt::Key_Control);
    std::size_t drawn = 0;
    for (const auto& [place, kind] : places) {
        INFO(int(kind));
        open.map(0).set_view(open.map(0).viewport().centred(place).zoomed(drawn == 0 ? 400 : 1));
        const ScreenPoint at = open.map(0).viewport().to_screen(place);
        const QPoint beside(int(at.x) + 3, int(at.y) - 2);
        QTest::mouseMove(&open.map(0), beside + QPoint(40, 0)); // no move to where it was
        QTest::mouseMove(&open.map(0), beside);
        REQUIRE(open.shape.snapped());
        CHECK(open.shape.snapped()->to == kind);
        CHECK(open.shape.snapped()->vertex);
        QTest::mouseClick(&open.map(0), Qt::LeftButton, {}, beside);
        REQUIRE(open.shape.editor().paths()[0].size() == ++drawn);
        CHECK(inverse(open.shape.editor().paths()[0].back(), projector.inverse(place)) < 1e-3);
    }
    // Ctrl suspends snapping.
    const ScreenPoint at = open.map(0).viewport().to_screen(places[2].first);
    QTest::mouseClick(&open.map(0), Qt::LeftButton, Qt::ControlModifier,
                      QPoint(int(at.x) + 30, int(at.y)));
    CHECK_FALSE(open.shape.snapped());
}
