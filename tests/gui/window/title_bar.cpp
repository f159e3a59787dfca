#include "gui/window/title_bar.h"

#include "gui/widgets/elided_label.h"

#include "support/window.h"

#include <QLabel>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("only a drawn line of contact is marked schematic") {
    need_application();
    TitleBar bar;
    bar.show_title("Title", "15 December 2025", true);
    CHECK_FALSE(bar.findChild<QLabel*>("schematic")->isHidden());
    bar.show_title("Title", "15 December 2025", false);
    CHECK(bar.findChild<QLabel*>("schematic")->isHidden());
}
