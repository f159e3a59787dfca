// Provisions of a proposal changed in the real window: depths, areas, and invalid input.
#include "gui/proposals/provision_editor.h"

#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/oblast_list.h"
#include "gui/widgets/problem_label.h"

#include "support/proposals_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("what cannot be is said beside the field, and the last good map stays") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    ProvisionEditor& editor = table.panel.editor();
    const PreparedPtr good = table.document().prepared();
    const ProjectPtr project = table.document().project();
    const auto refused = [&](const char* words) {
        table.settle();
        CHECK(editor.scope_problem().isVisible());
        CHECK(editor.scope_problem().text().contains(words));
        CHECK(table.document().project() == project);
        CHECK(table.document().prepared() == good);
        CHECK(table.open.map(1).painter() == good->painters[1]);
    };
    ProposalsTable::type(editor.depth_bands().row(1).entry(), "3");
    refused("ascend");
    ProposalsTable::type(editor.depth_bands().row(0).entry(), "0");
    refused("at least 1 m");
    ProposalsTable::type(editor.depth_bands().row(0).entry(), "2");
    table.settle();
    CHECK_FALSE(editor.scope_problem().isVisible());
    CHECK(std::get<ToDepth>(table.proposal().provisions[0].scope).depth_bands ==
          std::vector{kilometres(2), kilometres(3)});
}

TEST_CASE("an area without ground is asked for before the map changes") {
    need_application();
    ProposalsTable table;
    table.select("us-proposal");
    const ProjectPtr project = table.document().project();
    ProvisionEditor& editor = table.panel.editor();
    ProvisionEditor::Take take;
    QObject::connect(&table.panel, &ProposalsPanel::shapes_wanted, &table.panel,
                     [&](const QString&, const ProvisionEditor::Take& wanted) { take = wanted; });
    ProposalsTable::choose(editor.scope(), 2);
    CHECK(editor.scope_problem().text().contains("area is empty"));
    CHECK(table.document().project() == project);
    // As read from a file: an area around Kramatorsk.
    for (QToolButton* button : editor.findChildren<QToolButton*>())
        if (button->isVisible() && button->toolTip().startsWith("Take the area"))
            ProposalsTable::click(button);
    REQUIRE(take);
    take({{}, {GeoPolyline(2)}});
    CHECK(editor.scope_problem().text().contains("no area"));
    GeoRegion around;
    around.polygons.push_back({{GeoPoint::degrees(37.4, 48.6), GeoPoint::degrees(37.7, 48.6),
                                GeoPoint::degrees(37.7, 48.9), GeoPoint::degrees(37.4, 48.9),
                                GeoPoint::degrees(37.4, 48.6)},
                               {}});
    take({around, {}});
    table.settle();
    const Provision& provision = table.proposal().provisions[0];
    CHECK(std::get<FromDrawnArea>(provision.scope).area == around);
    CHECK(table.totals("us-proposal").withdrawal[0] > square_kilometres(500));
}

TEST_CASE("what the computation found about a measure is said beside it") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    ProvisionEditor& editor = table.panel.editor();
    const ProposalTotals good = table.totals("mutual-withdrawal");
    const auto map_stays_good = [&] {
        CHECK(table.totals("mutual-withdrawal").withdrawal == good.withdrawal);
        CHECK(table.open.map(1).painter() == table.document().prepared()->painters[1]);
    };
    // Two provisions with the same scope.
    ProposalsTable::click(table.panel.provision_buttons().duplicate);
    table.settle();
    map_stays_good();
    CHECK(table.panel.provisions().currentRow() == 1);
    CHECK(editor.provision_problem().text().contains("earlier one"));
    ProposalsTable::click(table.panel.provision_buttons().remove);
    table.settle();
    CHECK(editor.provision_problem().text().isEmpty());
    // An exclusion outside the zone.
    ProvisionEditor::Take take;
    QObject::connect(&table.panel, &ProposalsPanel::shapes_wanted, &table.panel,
                     [&](const QString&, const ProvisionEditor::Take& wanted) { take = wanted; });
    for (QToolButton* button : editor.findChildren<QToolButton*>())
        if (button->toolTip() == "Territory kept out of the zone")
            ProposalsTable::click(button);
    REQUIRE(take);
    GeoRegion far_away;
    far_away.polygons.push_back({{GeoPoint::degrees(30, 50), GeoPoint::degrees(31, 50),
                                  GeoPoint::degrees(31, 51), GeoPoint::degrees(30, 50)},
                                 {}});
    take({far_away, {}});
    table.settle();
    CHECK(editor.exclusion_problem().text().contains("outside its zone"));
    map_stays_good();
    // A depth beyond the study area, which is Luhansk for Ukraine here.
    command(table.open.window, "edit.undo")->trigger();
    table.settle();
    table.panel.select_provision(0);
    editor.oblasts().item(0)->setCheckState(Qt::Unchecked);
    for (int i = 0; i < editor.oblasts().count(); ++i)
        if (editor.oblasts().item(i)->text() == "Luhansk")
            editor.oblasts().item(i)->setCheckState(Qt::Checked);
    table.settle();
    CHECK(table.proposal().provisions[0].oblasts == std::vector<std::string>{"UA-09"});
    ProposalsTable::type(editor.depth_bands().row(1).entry(), "100");
    table.settle();
    CHECK(editor.scope_problem().text().contains("beyond the study area"));
    CHECK(table.totals("mutual-withdrawal").withdrawal[0] < good.withdrawal[0]);
    CHECK(table.open.map(1).painter() == table.document().prepared()->painters[1]);
}
