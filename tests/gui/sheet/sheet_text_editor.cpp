#include "support/sheet_view.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a text is written on the sheet after a double click, Esc leaves it") {
    SheetWindow open;
    const std::string id = "side-by-side/title";
    const auto edit = [&](const QString& words, Qt::Key end) {
        QTest::mouseDClick(&open.stage(), Qt::LeftButton, Qt::NoModifier,
                           open.stage().on_screen(open.element(id).box).topLeft().toPoint() +
                               QPoint(20, 8));
        auto* editor = open.stage().findChild<QPlainTextEdit*>();
        REQUIRE(editor);
        editor->setPlainText(words);
        QTest::keyClick(editor, end);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.settle_sheet();
    };
    edit("Not this", Qt::Key_Escape);
    CHECK(open.choice().elements.empty());
    edit("A title of my own", Qt::Key_Return);
    REQUIRE(open.choice().elements.count(id) == 1);
    CHECK(open.choice().elements.at(id).text->en == "A title of my own");
    CHECK(open.element(id).text == "A title of my own");
}

TEST_CASE("a text that is being written stays when the sheet is laid out anew") {
    SheetWindow open;
    const std::string id = "side-by-side/title";
    QTest::mouseDClick(&open.stage(), Qt::LeftButton, Qt::NoModifier,
                       open.stage().on_screen(open.element(id).box).topLeft().toPoint() +
                           QPoint(20, 8));
    auto* editor = open.stage().findChild<QPlainTextEdit*>();
    REQUIRE(editor);
    editor->setPlainText("Half a title");
    open.window.resize(open.window.width() - 200, open.window.height());
    open.settle_sheet();
    REQUIRE(open.stage().findChild<QPlainTextEdit*>() == editor);
    const QRectF box = open.stage().on_screen(open.element(id).box);
    CHECK(std::abs(editor->x() - box.left()) <= 1);
    QTest::keyClick(editor, Qt::Key_Return);
    open.settle_sheet();
    CHECK(open.element(id).text == "Half a title");
}
