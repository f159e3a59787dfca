#include "gui/window/title_bar.h"

#include "gui/widgets/elided_label.h"

#include "support/window.h"

#include <QLabel>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a title that does not fit is shortened, and whole in its tool tip") {
    need_application();
    TitleBar bar;
    const QString title = QString("A very long title ").repeated(20);
    bar.resize(400, 40);
    bar.show_title(title, "15 December 2025", true);
    CHECK(bar.minimumSizeHint().width() < 400);
    auto* label = bar.findChild<ElidedLabel*>("title");
    CHECK(label->toolTip() == title);
    CHECK(label->accessibleName() == title);
}
