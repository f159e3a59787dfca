// Change of control that the load assistant shows, and the box that must be ticked where it is
// hardly meant.
#include "gui/data/change_summary.h"

#include "support/loading.h"
#include "support/open_assistant.h"

#include <QLabel>

using namespace delimit;
using namespace delimit::test;

namespace {

ControlChange change(double a_km2, double b_km2) {
    ControlChange out;
    out.judged.after = {square_kilometres(a_km2), square_kilometres(b_km2)};
    out.line_after = kilometres(1200);
    out.step = square_kilometres(10);
    return out;
}

QCheckBox& box_of(ChangeSummary& summary) {
    return *summary.findChild<QCheckBox*>();
}

} // namespace

TEST_CASE("a summary without a change takes no room and asks nothing") {
    need_application();
    ChangeSummary summary(ChangeSummary::Lines::below_each_other);
    summary.show_change(nullptr, ukraine_and_russia(), Language::english);
    CHECK(summary.isHidden());
    CHECK_FALSE(summary.needs_confirmation());
}

TEST_CASE("areas of control are compared with those shown now, or stand alone") {
    need_application();
    ControlChange of = change(483'146, 115'948);
    CHECK(change_lines(of, ukraine_and_russia(), Language::english) ==
          QStringList{"Controlled by Ukraine: 483,150\u00a0km²",
                      "Controlled by Russia: 115,950\u00a0km²", "Line of contact: 1,200\u00a0km"});
    of.judged.before = {square_kilometres(483'149), square_kilometres(599'094)};
    of.line_before = kilometres(0);
    of.judged.undetermined = square_kilometres(40);
    CHECK(change_lines(of, ukraine_and_russia(), Language::english) ==
          QStringList{"Controlled by Ukraine: 483,150\u00a0km²",
                      "Controlled by Russia: 599,090\u00a0km² → 115,950\u00a0km²",
                      "Undetermined: 40\u00a0km²", "Line of contact: 0\u00a0km → 1,200\u00a0km"});
}

TEST_CASE("a doubtful change is confirmed by its box, which stays ticked for the same doubt only") {
    need_application();
    ChangeSummary summary(ChangeSummary::Lines::below_each_other);
    ControlChange of = change(0, 599'094);
    of.judged.findings = {{GateFinding::What::one_hand, {"all in one hand", "усе в одних руках"}}};
    summary.show_change(&of, ukraine_and_russia(), Language::english);
    CHECK(summary.needs_confirmation());
    CHECK_FALSE(box_of(summary).isHidden());
    box_of(summary).click();
    CHECK_FALSE(summary.needs_confirmation());
    summary.show_change(&of, ukraine_and_russia(), Language::english);
    CHECK_FALSE(summary.needs_confirmation());
    of.judged.findings[0].message = {"all in the other hand", "усе в інших руках"};
    summary.show_change(&of, ukraine_and_russia(), Language::english);
    CHECK(summary.needs_confirmation());
    of.judged.findings.clear();
    summary.show_change(&of, ukraine_and_russia(), Language::english);
    CHECK_FALSE(summary.needs_confirmation());
    CHECK(box_of(summary).isHidden());
}
