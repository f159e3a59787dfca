// Proposals made and changed in the real window.
#include "gui/proposals_panel.h"

#include "gui/live_preview.h"
#include "gui/oblast_list.h"
#include "gui/problem_label.h"
#include "gui/proposals_model.h"
#include "gui/report_editor.h"
#include "gui/text.h"
#include "gui/tiers_editor.h"

#include "support/window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QSlider>
#include <QTableWidget>
#include <QToolButton>

#include <cmath>
#include <iostream>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Table {
    OpenWindow open;
    ProposalsPanel& panel = open.window.proposals();

    Table() {
        QTest::keyClick(&open.window, Qt::Key_P);
        REQUIRE(eventually([&] { return panel.isVisible(); }));
        open.settle();
    }

    Document& document() { return open.window.document(); }
    const Project& project() { return *document().project(); }
    const Proposal& proposal() { return *project().find(panel.selected()); }

    static void click(QWidget* button) { QTest::mouseClick(button, Qt::LeftButton); }

    /// Chooses an entry of a box by keyboard.
    static void choose(QComboBox& box, int row) {
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
    }

    static void type(QDoubleSpinBox& entry, const QString& text) {
        entry.setFocus();
        entry.selectAll();
        QTest::keyClicks(&entry, text);
        QTest::keyClick(&entry, Qt::Key_Return);
    }

    static void type(QLineEdit& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    /// Until edits are in the project and their figures are there.
    void settle() { open.settle(); }

    void select(const std::string& id) {
        panel.list().setCurrentIndex(panel.list().model()->index(row_of(id), 0));
        REQUIRE(panel.selected() == id);
    }
    int row_of(const std::string& id) {
        return static_cast<ProposalsModel*>(panel.list().model())->row_of(id);
    }

    const ProposalTotals& totals(const std::string& id) {
        return document().prepared()->snapshot->find(id)->totals;
    }
};

/// The middle of the slider's handle for a value.
QPoint handle_at(const QSlider& slider, int value) {
    const double part = double(value) / slider.maximum();
    const int handle = 12;
    return {int(handle / 2 + part * (slider.width() - handle)), slider.height() / 2};
}

} // namespace

TEST_CASE("Kyiv's proposal is made from nothing, by mouse and keyboard, with the same figures") {
    need_application();
    Table table;
    ProposalsPanel& panel = table.panel;
    const ProjectPtr before = table.document().project();
    Table::click(panel.proposal_buttons().add);
    table.settle();
    REQUIRE(panel.selected() == "proposal");
    CHECK(table.proposal().measures.empty());
    CHECK_FALSE(panel.editor().isVisible());
    Table::type(panel.name(), "Made by hand");

    Table::click(panel.measure_buttons().add);
    table.settle();
    Table::choose(panel.editor().party(), 0);
    Table::choose(panel.editor().extent(), 1);
    TiersEditor& tiers = panel.editor().tiers();
    Table::type(tiers.row(0).entry(), "5");
    table.settle();
    Table::click(&tiers.adder());
    table.settle();
    REQUIRE(tiers.rows() == 2);
    CHECK(tiers.row(1).depth() == kilometres(10));
    Table::click(panel.measure_buttons().add);
    table.settle();
    Table::choose(panel.editor().regime(), 0);
    table.settle();

    const Proposal& made = table.proposal();
    CHECK(made.name.en == "Made by hand");
    CHECK(made.measures == table.project().find("mutual-withdrawal")->measures);
    const ProposalTotals& figures = table.totals("proposal");
    const ProposalTotals& built_in = table.totals("mutual-withdrawal");
    CHECK(figures.vacated == built_in.vacated);
    CHECK(figures.reciprocity == built_in.reciprocity);
    CHECK(panel.measures().count() == 2);
    CHECK(panel.measures().item(1)->text().startsWith("Russia withdraws to 5 and 10"));

    // Everything back to the start.
    while (table.open.window.actions().undo->isEnabled()) {
        table.open.window.actions().undo->trigger();
        table.settle();
    }
    CHECK(*table.document().project() == *before);
    CHECK(panel.list().model()->rowCount() == 5);
}

TEST_CASE("a dragged slider shows estimates in time, and what is let go is exact") {
    need_application();
    Table table;
    REQUIRE(eventually([&] { return table.open.window.preview().ready(); }));
    table.select("mutual-withdrawal");
    // One depth for both, so that it can go all the way from 0 to 40 km.
    Table::click(&table.panel.editor().tiers().row(0).remover());
    table.settle();
    REQUIRE(eventually([&] { return table.open.window.preview().ready(); }));
    DepthRow& row = table.panel.editor().tiers().row(0);
    const auto steps = table.document().history().position();
    const PreparedPtr exact = table.document().prepared();
    MapCanvas& map = table.open.map(1);

    QSlider& slider = row.slider();
    QTest::mousePress(&slider, Qt::LeftButton, {}, handle_at(slider, slider.value()));
    REQUIRE(slider.isSliderDown());
    const FigureBlock& figure = table.open.window.pane(1).strip().vacated(Side::b);
    int late = 0, moves = 0;
    double slowest = 0;
    slider.setSliderPosition(0);
    CHECK(map.painter() == exact->painters[1]);
    for (int value = 1; value <= 400; ++value) {
        // The exact figures are those of the project as it is then.
        if (value == 100)
            continue;
        QElapsedTimer clock;
        clock.start();
        slider.setSliderPosition(value);
        while (!map.up_to_date() && clock.elapsed() < 10'000)
            QCoreApplication::processEvents();
        slowest = std::max(slowest, double(clock.nsecsElapsed()) / 1e6);
        late += clock.nsecsElapsed() > 16'000'000;
        ++moves;
        CHECK(map.painter() != exact->painters[1]);
        CHECK(figure.figure().startsWith("≈"));
        CHECK(figure.note().contains("estimate ±0.1"));
        if (value % 10 != 0)
            continue;
        // Every tenth against the exact figures.
        Project edited = *exact->snapshot->project;
        for (Measure& measure : edited.proposals[1].measures)
            std::get<ToDepth>(measure.extent).tiers = {kilometres(value / 10.0)};
        const auto computed = standard_pipeline()(
            {std::make_shared<const Project>(edited), built_in_places(), Language::english, exact},
            {});
        REQUIRE(computed);
        const PreparedPtr shown = table.open.window.preview().preview(edited.proposals[1], 500);
        REQUIRE(shown);
        for (Side side : both_sides) {
            const SquareMetres right =
                (*computed)->snapshot->proposals[1]->totals.vacated[index(side)];
            const SquareMetres told = shown->snapshot->proposals[1]->totals.vacated[index(side)];
            CHECK(std::abs((told - right).count()) <= DepthField::stated_error(right).count());
            const std::string text = strip_figures(*shown->snapshot, 1, Language::english)
                                         .vacated[index(side)]
                                         .area_text;
            if (side == Side::b)
                CHECK(figure.figure() == qt_text(text));
        }
    }
    std::cout << late << " of " << moves << " positions of the slider came late, the slowest after "
              << slowest << " ms\n";
    CHECK(table.document().history().position() == steps);

    QTest::mouseRelease(&slider, Qt::LeftButton, {}, handle_at(slider, 400));
    table.settle();
    CHECK(table.document().history().position() == steps + 1);
    CHECK(table.document().history().undo_name().startsWith("Depth "));
    CHECK_FALSE(table.document().prepared()->snapshot->proposals[1]->estimated);
    CHECK_FALSE(figure.figure().startsWith("≈"));
    CHECK(figure.note().contains("computed"));
    CHECK(table.open.window.pane(1).canvas().painter() == table.document().prepared()->painters[1]);
    // Both parties: they are linked.
    for (const Measure& measure : table.proposal().measures)
        CHECK(std::get<ToDepth>(measure.extent).tiers.back() > kilometres(39));
    table.open.window.actions().undo->trigger();
    table.settle();
    CHECK(*table.document().project() == *exact->snapshot->project);
    CHECK(row.depth() == kilometres(10));
}

TEST_CASE("parties have depths of their own once they are not linked") {
    need_application();
    Table table;
    table.select("mutual-withdrawal");
    TiersEditor& tiers = table.panel.editor().tiers();
    REQUIRE(tiers.link().isVisible());
    CHECK(tiers.link().isChecked());
    Table::click(&tiers.link());
    Table::type(tiers.row(1).entry(), "12.5");
    table.settle();
    const auto depths = [&](std::size_t measure) {
        return std::get<ToDepth>(table.proposal().measures[measure].extent).tiers;
    };
    CHECK(depths(0) == std::vector{kilometres(5), kilometres(12.5)});
    CHECK(depths(1) == std::vector{kilometres(5), kilometres(10)});
    // Linked again, the other follows.
    Table::click(&tiers.link());
    table.settle();
    CHECK(depths(1) == depths(0));
}

TEST_CASE("depths are entered in miles as well") {
    need_application();
    Table table;
    table.select("mutual-withdrawal");
    TiersEditor& tiers = table.panel.editor().tiers();
    Table::choose(tiers.unit(), 1);
    CHECK(tiers.row(1).entry().suffix() == " mi");
    CHECK(std::abs(tiers.row(1).entry().value() - 6.21) < 0.005);
    // What is only shown otherwise has not changed.
    CHECK(tiers.row(1).depth() == kilometres(10));
    Table::type(tiers.row(1).entry(), "20");
    table.settle();
    CHECK(std::get<ToDepth>(table.proposal().measures[0].extent).tiers[1] == Metres(32187));
}

TEST_CASE("what cannot be is said beside the field, and the last good map stays") {
    need_application();
    Table table;
    table.select("mutual-withdrawal");
    MeasureEditor& editor = table.panel.editor();
    const PreparedPtr good = table.document().prepared();
    const ProjectPtr project = table.document().project();
    const auto refused = [&](const char* words) {
        table.settle();
        CHECK(editor.extent_problem().isVisible());
        CHECK(editor.extent_problem().text().contains(words));
        CHECK(table.document().project() == project);
        CHECK(table.document().prepared() == good);
        CHECK(table.open.map(1).painter() == good->painters[1]);
    };
    Table::type(editor.tiers().row(1).entry(), "3");
    refused("ascend");
    Table::type(editor.tiers().row(0).entry(), "0");
    refused("more than 0");
    Table::type(editor.tiers().row(0).entry(), "2");
    table.settle();
    CHECK_FALSE(editor.extent_problem().isVisible());
    CHECK(std::get<ToDepth>(table.proposal().measures[0].extent).tiers ==
          std::vector{kilometres(2), kilometres(3)});
}

TEST_CASE("an area without ground is asked for before the map changes") {
    need_application();
    Table table;
    table.select("us-proposal");
    const ProjectPtr project = table.document().project();
    MeasureEditor& editor = table.panel.editor();
    MeasureEditor::Take take;
    QObject::connect(&table.panel, &ProposalsPanel::shapes_wanted, &table.panel,
                     [&](const QString&, const MeasureEditor::Take& wanted) { take = wanted; });
    Table::choose(editor.extent(), 2);
    CHECK(editor.extent_problem().text().contains("area is empty"));
    CHECK(table.document().project() == project);
    // As a file would give it: ground around Kramatorsk.
    for (QToolButton* button : editor.findChildren<QToolButton*>())
        if (button->isVisible() && button->toolTip().startsWith("Take the area"))
            Table::click(button);
    REQUIRE(take);
    take({{}, {GeoPolyline(2)}});
    CHECK(editor.extent_problem().text().contains("no area"));
    GeoRegion around;
    around.polygons.push_back({{GeoPoint::degrees(37.4, 48.6), GeoPoint::degrees(37.7, 48.6),
                                GeoPoint::degrees(37.7, 48.9), GeoPoint::degrees(37.4, 48.9),
                                GeoPoint::degrees(37.4, 48.6)},
                               {}});
    take({around, {}});
    table.settle();
    const Measure& measure = table.proposal().measures[0];
    CHECK(std::get<FromDrawnArea>(measure.extent).area == around);
    CHECK(table.totals("us-proposal").vacated[0] > square_kilometres(500));
}

TEST_CASE("what the computation found about a measure is said beside it") {
    need_application();
    Table table;
    table.select("mutual-withdrawal");
    MeasureEditor& editor = table.panel.editor();
    // Two measures for the same ground.
    Table::click(table.panel.measure_buttons().duplicate);
    table.settle();
    CHECK(table.panel.measures().currentRow() == 1);
    CHECK(editor.measure_problem().text().contains("earlier one"));
    Table::click(table.panel.measure_buttons().remove);
    table.settle();
    CHECK(editor.measure_problem().text().isEmpty());
    // An excluded area outside the zone.
    MeasureEditor::Take take;
    QObject::connect(&table.panel, &ProposalsPanel::shapes_wanted, &table.panel,
                     [&](const QString&, const MeasureEditor::Take& wanted) { take = wanted; });
    for (QToolButton* button : editor.findChildren<QToolButton*>())
        if (button->toolTip() == "Ground that the measure does not touch")
            Table::click(button);
    REQUIRE(take);
    GeoRegion far_away;
    far_away.polygons.push_back({{GeoPoint::degrees(30, 50), GeoPoint::degrees(31, 50),
                                  GeoPoint::degrees(31, 51), GeoPoint::degrees(30, 50)},
                                 {}});
    take({far_away, {}});
    table.settle();
    CHECK(editor.excluded_problem().text().contains("outside its zone"));
    // A depth beyond the theatre, which is Luhansk for Ukraine here.
    table.open.window.actions().undo->trigger();
    table.settle();
    table.panel.select_measure(0);
    editor.oblasts().item(0)->setCheckState(Qt::Unchecked);
    for (int i = 0; i < editor.oblasts().count(); ++i)
        if (editor.oblasts().item(i)->text() == "Luhansk")
            editor.oblasts().item(i)->setCheckState(Qt::Checked);
    table.settle();
    CHECK(table.proposal().measures[0].oblasts == std::vector<std::string>{"UA-09"});
    Table::type(editor.tiers().row(1).entry(), "100");
    table.settle();
    CHECK(editor.extent_problem().text().contains("beyond the theatre"));
}

TEST_CASE("proposals are duplicated, renamed, moved, deleted, and dragged into a map") {
    need_application();
    Table table;
    ProposalsPanel& panel = table.panel;
    const Project before = table.project();
    table.select("freeze");
    Table::click(panel.proposal_buttons().duplicate);
    table.settle();
    CHECK(panel.selected() == "freeze-2");
    CHECK(table.proposal().measures == before.find("freeze")->measures);

    // In the list by its own key.
    panel.list().setFocus();
    QTest::keyClick(&panel.list(), Qt::Key_F2);
    auto* field = panel.list().findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, "Ceasefire");
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(eventually([&] { return table.proposal().name.en == "Ceasefire"; }));
    table.settle();
    CHECK(table.open.window.pane(0).choice().findText("Ceasefire") == 3);

    Table::click(panel.proposal_buttons().up);
    table.settle();
    CHECK(table.project().proposals[2].id == "freeze-2");
    // Dropped below the last.
    auto* model = static_cast<ProposalsModel*>(panel.list().model());
    const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(2)}));
    model->dropMimeData(dragged.get(), Qt::MoveAction, -1, 0, {});
    table.settle();
    CHECK(table.project().proposals.back().id == "freeze-2");

    QDragEnterEvent enter({50, 50}, Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&table.open.window.pane(0), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&table.open.window.pane(0), &drop);
    table.settle();
    CHECK(table.project().panes[0] == "freeze-2");
    CHECK(table.open.window.pane(0).choice().currentText() == "Ceasefire");

    Table::click(panel.proposal_buttons().remove);
    table.settle();
    CHECK_FALSE(table.project().find("freeze-2"));
    CHECK(table.project().panes[0] == "us-proposal");
    while (table.open.window.actions().undo->isEnabled()) {
        table.open.window.actions().undo->trigger();
        table.settle();
    }
    CHECK(table.project() == before);
}

TEST_CASE("reported figures and sources are edited, and a date that is none is refused") {
    need_application();
    Table table;
    table.select("freeze");
    ReportEditor& report = table.panel.report();
    CHECK_FALSE(report.area().isEnabled());
    report.has_report().click();
    table.settle();
    REQUIRE(table.proposal().reported);
    Table::type(report.area(), "1234");
    table.settle();
    CHECK(table.proposal().reported->area == square_kilometres(1234));
    const auto count = table.proposal().citations.size();
    Table::click(&report.adder());
    table.settle();
    REQUIRE(table.proposal().citations.size() == count + 1);
    const int row = int(count);
    report.citations().item(row, 0)->setText("A newspaper");
    table.settle();
    report.citations().item(row, 1)->setText("2025-13-01");
    CHECK(report.citation_problem().text().contains("2025-13-01"));
    table.settle();
    CHECK_FALSE(table.proposal().citations.back().date);
    report.citations().item(row, 1)->setText("2025-12-16");
    table.settle();
    CHECK(table.proposal().citations.back().publisher == "A newspaper");
    REQUIRE(table.proposal().citations.back().date);
    CHECK(iso_text(*table.proposal().citations.back().date) == "2025-12-16");
    report.citations().selectRow(row);
    Table::click(&report.remover());
    table.settle();
    CHECK(table.proposal().citations.size() == count);
    report.has_report().click();
    table.settle();
    CHECK_FALSE(table.proposal().reported);
}

TEST_CASE("no text of the proposals is clipped, in either language") {
    need_application();
    Table table;
    for (const Language language : {Language::english, Language::ukrainian}) {
        table.document().set_language(language);
        table.settle();
        for (const Proposal& proposal : table.project().proposals) {
            table.select(proposal.id);
            QTest::qWait(0);
            for (const QWidget* field : table.panel.findChildren<QWidget*>()) {
                const bool told = qobject_cast<const QToolButton*>(field) ||
                                  qobject_cast<const QDoubleSpinBox*>(field) ||
                                  qobject_cast<const QCheckBox*>(field);
                if (!told || !field->isVisible())
                    continue;
                INFO(field->accessibleName().toStdString());
                CHECK(field->width() >= field->minimumSizeHint().width());
                CHECK(field->height() >= field->minimumSizeHint().height());
            }
        }
    }
}
