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

#include <iostream>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("reported figures and sources are edited, and a date that is none is refused") {
    need_application();
    ProposalsTable table;
    table.select("freeze");
    ReportEditor& report = table.panel.report();
    CHECK_FALSE(report.area().isEnabled());
    report.has_report().click();
    table.settle();
    REQUIRE(table.proposal().reported);
    ProposalsTable::type(report.area(), "1234");
    table.settle();
    CHECK(table.proposal().reported->area == square_kilometres(1234));
    const auto count = table.proposal().citations.size();
    ProposalsTable::click(&report.adder());
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
    CHECK(table.proposal().citations.back().publisher.en == "A newspaper");
    REQUIRE(table.proposal().citations.back().date);
    CHECK(iso_text(*table.proposal().citations.back().date) == "2025-12-16");
    report.citations().selectRow(row);
    ProposalsTable::click(&report.remover());
    table.settle();
    CHECK(table.proposal().citations.size() == count);
    report.has_report().click();
    table.settle();
    CHECK_FALSE(table.proposal().reported);
}
