#include "gui/proposals/provision_editor.h"

#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/oblast_list.h"
#include "gui/widgets/problem_label.h"

#include "support/proposals_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QToolButton>

#include <cmath>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("parties have depths of their own once they are not linked") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    DepthBandsEditor& depth_bands = table.panel.editor().depth_bands();
    REQUIRE(depth_bands.link().isVisible());
    CHECK(depth_bands.link().isChecked());
    ProposalsTable::click(&depth_bands.link());
    ProposalsTable::type(depth_bands.row(1).entry(), "12.5");
    table.settle();
    const auto depths = [&](std::size_t provision) {
        return std::get<ToDepth>(table.proposal().provisions[provision].scope).depth_bands;
    };
    CHECK(depths(0) == std::vector{kilometres(5), kilometres(12.5)});
    CHECK(depths(1) == std::vector{kilometres(5), kilometres(10)});
    // Linked again, the other follows.
    ProposalsTable::click(&depth_bands.link());
    table.settle();
    CHECK(depths(1) == depths(0));
}

TEST_CASE("depths are entered in miles as well") {
    need_application();
    ProposalsTable table;
    table.select("mutual-withdrawal");
    DepthBandsEditor& depth_bands = table.panel.editor().depth_bands();
    ProposalsTable::choose(depth_bands.unit(), 1);
    CHECK(depth_bands.row(1).entry().suffix() == " mi");
    CHECK(std::abs(depth_bands.row(1).entry().value() - 6.21) < 0.005);
    // A value that is only shown otherwise has not changed.
    CHECK(depth_bands.row(1).depth() == kilometres(10));
    ProposalsTable::type(depth_bands.row(1).entry(), "20");
    table.settle();
    CHECK(std::get<ToDepth>(table.proposal().provisions[0].scope).depth_bands[1] == Metres(32187));
}
