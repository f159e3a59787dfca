#include "gui/base/plain_texts.h"

#include "support/here.h"
#include "support/window.h"

#include <QLabel>
#include <QMessageBox>
#include <QToolTip>

#include <fstream>

using namespace delimit;
using namespace delimit::test;

namespace {

const QString markup = QStringLiteral("<img src=\"/etc/hostname\"><b>bold</b><h1>large</h1>");

/// Labels that are shown and would take their text for markup.
QStringList rich_labels() {
    QStringList found;
    for (QWidget* widget : QApplication::allWidgets())
        if (auto* label = qobject_cast<QLabel*>(widget); label && label->isVisible())
            if (label->textFormat() != Qt::PlainText)
                found << QString::fromUtf8(label->metaObject()->className()) + ' ' + label->text();
    return found;
}

} // namespace

TEST_CASE("labels, questions and tool tips show markup as it is") {
    need_application();
    show_plain_texts();
    show_plain_texts(); // once is enough
    QLabel label(markup);
    label.show();
    CHECK(label.textFormat() == Qt::PlainText);
    QMessageBox question(QMessageBox::Warning, markup, markup, QMessageBox::Ok);
    question.setInformativeText(markup);
    question.open();
    QToolTip::showText(label.mapToGlobal(QPoint(0, 0)), markup, &label);
    REQUIRE(QToolTip::isVisible());
    CHECK(rich_labels().isEmpty());
    QToolTip::hideText();
    question.close();
}

TEST_CASE("a project whose texts are markup shows none of it in the window") {
    need_application();
    OpenWindow open;
    open.window.document().edit("Spoil", [](Project& project) {
        project.title.en = markup.toStdString();
        for (Proposal& proposal : project.proposals)
            proposal.name.en = proposal.summary.en = markup.toStdString();
        for (Party& party : project.parties.of)
            party.name.en = markup.toStdString();
    });
    open.settle();
    INFO(rich_labels().join("\n").toStdString());
    CHECK(rich_labels().isEmpty());
}

TEST_CASE("no source of the window asks for markup") {
    namespace fs = std::filesystem;
    for (const char* room : {"gui", "session"})
        for (const auto& entry :
             fs::recursive_directory_iterator(test_folder().parent_path() / "src" / room)) {
            if (!entry.is_regular_file())
                continue;
            std::ifstream in(entry.path());
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            INFO(entry.path());
            for (const char* word :
                 {"RichText", "MarkdownText", "AutoText", "setHtml", "QTextBrowser", "QTextEdit",
                  "QStaticText", "setOpenExternalLinks", "setWhatsThis", "insertHtml"})
                CHECK(text.find(word) == text.npos);
        }
}
