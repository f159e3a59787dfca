#include "gui/widgets/message_bar.h"

#include "gui/base/theme.h"

#include "support/window.h"

#include <QToolButton>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("without a message there is no bar") {
    need_application();
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.close_message();
    CHECK(bar.isHidden());
}

TEST_CASE("the latest message shows, and closing it brings back the one before") {
    need_application();
    MessageBar bar;
    bar.show_message(MessageBar::Kind::failure, "First", "Why");
    bar.show_message(MessageBar::Kind::warning, "Second");
    bar.show_message(MessageBar::Kind::warning, "Second");
    CHECK(bar.text() == "Second");
    bar.close_message();
    CHECK(bar.text() == "First");
    CHECK(bar.details() == "Why");
    QTest::keyClick(&bar, Qt::Key_Escape);
    CHECK(bar.isHidden());
}

TEST_CASE("details unfold where there are some") {
    need_application();
    MessageBar bar;
    bar.resize(600, 40);
    bar.show_message(MessageBar::Kind::failure, "Not readable", "Line 7");
    QToolButton* details = nullptr;
    for (QToolButton* button : bar.findChildren<QToolButton*>())
        if (button->isCheckable())
            details = button;
    REQUIRE(details);
    const int folded = bar.sizeHint().height();
    details->click();
    CHECK(bar.sizeHint().height() > folded);
    bar.show_message(MessageBar::Kind::information, "Written");
    CHECK(details->isHidden());
}

TEST_CASE("text and buttons of the bar are read on its pale ground, in either theme") {
    need_application();
    for (Theme theme : {Theme::light, Theme::dark}) {
        apply_theme(theme);
        MessageBar bar;
        for (auto kind : {MessageBar::Kind::information, MessageBar::Kind::warning,
                          MessageBar::Kind::failure}) {
            bar.show_message(kind, "Changed", "Why", {"Read again", [] {}});
            for (const QWidget* part : bar.findChildren<QWidget*>()) {
                const QPalette colours = part->palette();
                CHECK(colours.color(QPalette::Window).lightness() > 200);
                CHECK(colours.color(QPalette::Button).lightness() > 200);
                CHECK(colours.color(QPalette::ButtonText).lightness() < 60);
                CHECK(colours.color(QPalette::WindowText).lightness() < 60);
            }
        }
    }
    apply_theme(Theme::system);
}
