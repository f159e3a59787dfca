// Proposals made and changed in the real window.
#include "gui/proposals/proposals_panel.h"

#include "gui/base/text.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/report_editor.h"
#include "gui/widgets/problem_label.h"
#include "session/live_preview.h"

#include "support/proposals_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLineEdit>
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

/// The middle of the slider's handle for a value.
QPoint handle_at(const QSlider& slider, int value) {
    const double part = double(value) / slider.maximum();
    const int handle = 12;
    return {int(handle / 2 + part * (slider.width() - handle)), slider.height() / 2};
}

} // namespace

TEST_CASE("Kyiv's proposal is made from nothing, by mouse and keyboard, with the same figures") {
    need_application();
    ProposalsTable table;
    ProposalsPanel& panel = table.panel;
    const ProjectPtr before = table.document().project();
    ProposalsTable::click(panel.proposal_buttons().add);
    table.settle();
    REQUIRE(panel.selected() == "proposal");
    CHECK(table.proposal().provisions.empty());
    CHECK_FALSE(panel.editor().isVisible());
    const auto labels = panel.findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith("No provisions yet");
    }));
    ProposalsTable::type(panel.name(), "Made by hand");

    ProposalsTable::click(panel.provision_buttons().add);
    table.settle();
    ProposalsTable::choose(panel.editor().party(), 0);
    ProposalsTable::choose(panel.editor().scope(), 1);
    DepthBandsEditor& depth_bands = panel.editor().depth_bands();
    ProposalsTable::type(depth_bands.row(0).entry(), "5");
    table.settle();
    ProposalsTable::click(&depth_bands.adder());
    table.settle();
    REQUIRE(depth_bands.rows() == 2);
    CHECK(depth_bands.row(1).depth() == kilometres(10));
    ProposalsTable::click(panel.provision_buttons().add);
    table.settle();
    ProposalsTable::choose(panel.editor().regime(), 0);
    table.settle();

    const Proposal& made = table.proposal();
    CHECK(made.name.en == "Made by hand");
    CHECK(made.provisions == table.project().find("mutual-withdrawal")->provisions);
    const ProposalTotals& figures = table.totals("proposal");
    const ProposalTotals& built_in = table.totals("mutual-withdrawal");
    CHECK(figures.withdrawal == built_in.withdrawal);
    CHECK(figures.withdrawal_ratio == built_in.withdrawal_ratio);
    CHECK(panel.provisions().count() == 2);
    CHECK(panel.provisions().item(1)->text().startsWith("Russia withdraws to 5 and 10"));

    // Undo everything.
    while (command(table.open.window, "edit.undo")->isEnabled()) {
        command(table.open.window, "edit.undo")->trigger();
        table.settle();
    }
    CHECK(*table.document().project() == *before);
    CHECK(panel.list().model()->rowCount() == 5);
}

TEST_CASE("a dragged slider shows estimates in time, and what is let go is exact") {
    need_application();
    ProposalsTable table;
    REQUIRE(eventually([&] { return child<ShownFigures>(table.open.window).ready(); }));
    table.select("mutual-withdrawal");
    // One depth for both, so that it can be dragged all the way from 0 to 40 km.
    ProposalsTable::click(&table.panel.editor().depth_bands().row(0).remover());
    table.settle();
    REQUIRE(eventually([&] { return child<ShownFigures>(table.open.window).ready(); }));
    DepthRow& row = table.panel.editor().depth_bands().row(0);
    const auto steps = table.document().history().position();
    const PreparedPtr exact = table.document().prepared();
    MapCanvas& map = table.open.map(1);

    QSlider& slider = row.slider();
    QTest::mousePress(&slider, Qt::LeftButton, {}, handle_at(slider, slider.value()));
    REQUIRE(slider.isSliderDown());
    const FigureBlock& figure =
        child<MapArea>(table.open.window).map_frame(1).panel_figures().withdrawal(Side::b);
    int late = 0, moves = 0;
    double slowest = 0;
    slider.setSliderPosition(0);
    CHECK(map.painter() == exact->painters[1]);
    for (int value = 1; value <= 400; ++value) {
        // At the project's own depth the exact figures are shown.
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
        if (value == 123)
            for (int m = 0; m < table.panel.provisions().count(); ++m)
                CHECK(table.panel.provisions().item(m)->text().contains("12.3"));
        if (value % 10 != 0)
            continue;
        // Every tenth estimate is compared with the exact figures.
        Project edited = *exact->snapshot->project;
        for (Provision& provision : edited.proposals[1].provisions)
            std::get<ToDepth>(provision.scope).depth_bands = {kilometres(value / 10.0)};
        const auto computed = standard_pipeline()(
            {std::make_shared<const Project>(edited), built_in_places(), Language::english, exact},
            {});
        REQUIRE(computed);
        const EstimatePtr shown =
            child<ShownFigures>(table.open.window).estimate_of(edited.proposals[1]);
        REQUIRE(shown);
        for (Side side : both_sides) {
            const SquareMetres right =
                (*computed)->snapshot->proposals[1]->totals.withdrawal[index(side)];
            const SquareMetres told = shown->snapshot->proposals[1]->totals.withdrawal[index(side)];
            CHECK(std::abs((told - right).count()) <= DepthField::stated_error(right).count());
            const std::string text =
                proposal_figures(*shown->snapshot, 1, Language::english, shown->estimated)
                    .withdrawal[index(side)]
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
    CHECK_FALSE(table.document().prepared()->estimated);
    CHECK_FALSE(figure.figure().startsWith("≈"));
    CHECK(figure.note().contains("computed"));
    CHECK(child<MapArea>(table.open.window).map_frame(1).canvas().painter() ==
          table.document().prepared()->painters[1]);
    // Both parties' depths have changed: they are linked.
    for (const Provision& provision : table.proposal().provisions)
        CHECK(std::get<ToDepth>(provision.scope).depth_bands.back() > kilometres(39));
    command(table.open.window, "edit.undo")->trigger();
    table.settle();
    CHECK(*table.document().project() == *exact->snapshot->project);
    CHECK(row.depth() == kilometres(10));
}

TEST_CASE("a dragged depth whose computation is cancelled goes back, and so does its estimate") {
    need_application();
    ProposalsTable table;
    REQUIRE(eventually([&] { return child<ShownFigures>(table.open.window).ready(); }));
    table.select("mutual-withdrawal");
    DepthRow& row = table.panel.editor().depth_bands().row(1);
    const PreparedPtr exact = table.document().prepared();
    const FigureBlock& figure =
        child<MapArea>(table.open.window).map_frame(1).panel_figures().withdrawal(Side::b);
    const QString before = figure.figure();
    QSlider& slider = row.slider();
    QTest::mousePress(&slider, Qt::LeftButton, {}, handle_at(slider, slider.value()));
    slider.setSliderPosition(300);
    REQUIRE(figure.figure().startsWith("≈"));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, handle_at(slider, 300));
    REQUIRE(table.document().busy());
    table.document().cancel();
    table.settle();
    CHECK(table.document().prepared() == exact);
    CHECK(figure.figure() == before);
    CHECK(table.open.map(1).painter() == exact->painters[1]);
    CHECK(row.depth() == kilometres(10));
}

TEST_CASE("a depth moved by key is of the measure it was shown for, whatever is chosen next") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    const auto depth_bands = [&](std::size_t provision) {
        return std::get<ToDepth>(
                   table.project().find("mutual-withdrawal")->provisions[provision].scope)
            .depth_bands;
    };
    const ProjectPtr before = table.document().project();
    table.panel.editor().depth_bands().link().click(); // each its own
    QSlider& slider = table.panel.editor().depth_bands().row(1).slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Right);
    SECTION("another proposal") {
        table.panel.select("freeze");
        table.settle();
        CHECK(*table.project().find("freeze") == *before->find("freeze"));
        CHECK(depth_bands(0) == std::vector{kilometres(5), kilometres(10.1)});
        CHECK(depth_bands(1) == std::vector{kilometres(5), kilometres(10)});
    }
    SECTION("another measure") {
        table.panel.select_provision(1);
        QTest::qWait(500); // longer than it waits for more keys
        table.settle();
        CHECK(depth_bands(0) == std::vector{kilometres(5), kilometres(10.1)});
        CHECK(depth_bands(1) == std::vector{kilometres(5), kilometres(10)});
    }
    SECTION("the measure is taken away") {
        table.panel.provision_buttons().remove->click();
        QTest::qWait(500);
        table.settle();
        REQUIRE(table.project().find("mutual-withdrawal")->provisions.size() == 1);
        CHECK(depth_bands(0) == std::vector{kilometres(5), kilometres(10)});
        CHECK_FALSE(child<MapArea>(table.open.window)
                        .map_frame(1)
                        .panel_figures()
                        .withdrawal(Side::b)
                        .figure()
                        .startsWith("≈"));
    }
    SECTION("more keys while it is computed") {
        QTest::qWait(360);
        QTest::keyClick(&slider, Qt::Key_Right);
        QTest::qWait(500);
        table.settle();
        CHECK(depth_bands(0) == std::vector{kilometres(5), kilometres(10.2)});
    }
}

TEST_CASE("no text of the proposals is clipped, in either language") {
    need_application();
    ProposalsTable table;
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
