#include "gui/widgets/busy_indicator.h"

#include "support/window.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("work that is quickly done is not worth a word") {
    need_application();
    BusyIndicator busy;
    busy.begin("a", "Computing…", [] {});
    CHECK(busy.isHidden());
    busy.end("a");
    QTest::qWait(BusyIndicator::patience_ms + 100);
    CHECK(busy.isHidden());
    busy.end("never begun");
}

TEST_CASE("work that lasts is named and can be cancelled") {
    need_application();
    BusyIndicator busy;
    bool cancelled = false;
    busy.begin("a", "Computing…", [&] {
        cancelled = true;
        busy.end("a");
    });
    REQUIRE(eventually([&] { return busy.isVisible(); }));
    CHECK(busy.findChild<QLabel*>()->text() == "Computing…");
    busy.findChild<QToolButton*>()->click();
    CHECK(cancelled);
    CHECK(busy.isHidden());
}

TEST_CASE("when one of two pieces of work ends, the other is shown") {
    need_application();
    BusyIndicator busy;
    busy.begin("a", "First", [] {});
    busy.begin("b", "Second", [] {});
    REQUIRE(eventually([&] { return busy.isVisible(); }));
    busy.end("a");
    CHECK(busy.isVisible());
    CHECK(busy.findChild<QLabel*>()->text() == "Second");
    busy.end("b");
    CHECK(busy.isHidden());
}

TEST_CASE("how much of a piece of work is done is shown once it is known") {
    need_application();
    BusyIndicator busy;
    auto* bar = busy.findChild<QProgressBar*>();
    busy.progress("never begun", 0.5);
    busy.begin("a", "First", [] {});
    busy.begin("b", "Second", [] {});
    CHECK(bar->maximum() == 0);
    busy.progress("b", 0.75);
    CHECK(bar->maximum() == 0);
    busy.progress("a", 0.5);
    CHECK(bar->maximum() == 100);
    CHECK(bar->value() == 50);
    busy.end("a");
    CHECK(bar->value() == 75);
}
