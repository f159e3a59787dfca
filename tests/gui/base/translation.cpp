#include "gui/base/translation.h"

#include "gui/base/translator.h"
#include "support/window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileIconProvider>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace delimit;
using namespace delimit::test;

namespace {

QString said(const char* context, const char* source, const char* disambiguation = nullptr) {
    return QCoreApplication::translate(context, source, disambiguation);
}
} // namespace

TEST_CASE("a text nobody translated is left alone when the language changes") {
    need_application();
    CHECK(in_shown_language({}) == QString());
    CHECK(in_shown_language("as the user wrote it") == "as the user wrote it");
    QLabel label("as the user wrote it");
    show_language(Language::ukrainian);
    show_language(Language::english);
    CHECK(label.text() == "as the user wrote it");
}

TEST_CASE("every widget that shows one text of ours shows its translation, there and back") {
    need_application();
    QWidget window;
    QLabel label(said("delimit::ProposalsPanel", "Proposals"), &window);
    label.setToolTip(said("delimit::LayersPanel", "Layers"));
    QComboBox box(&window);
    box.addItems({said("delimit::LayersPanel", "Layers"), "Proposals of the user"});
    box.setCurrentIndex(0);
    int changes = 0;
    QObject::connect(&box, &QComboBox::currentIndexChanged, [&] { ++changes; });
    QTabWidget tabs(&window);
    tabs.addTab(new QWidget, said("delimit::HistoryModel", "History"));
    QAction action(QCoreApplication::translate("delimit::ProposalsPanel", "&Proposals"), &window);
    show_language(Language::ukrainian);
    CHECK(label.text() == "Пропозиції");
    CHECK(label.toolTip() == "Шари");
    CHECK(box.itemText(0) == "Шари");
    CHECK(box.itemText(1) == "Proposals of the user");
    CHECK(tabs.tabText(0) == "Історія");
    CHECK(action.text() == "&Пропозиції");
    CHECK(changes == 0);
    CHECK(QLocale().decimalPoint() == ",");
    show_language(Language::english);
    CHECK(label.text() == "Proposals");
    CHECK(label.toolTip() == "Layers");
    CHECK(box.itemText(0) == "Layers");
    CHECK(action.text() == "&Proposals");
    CHECK(QLocale().decimalPoint() == ".");
}

TEST_CASE("parts that go while texts change are left alone") {
    need_application();
    QWidget window;
    QLabel label(said("delimit::ProposalsPanel", "Proposals"), &window);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse); // Qt adds parts
    auto* doomed = new QLabel(said("delimit::LayersPanel", "Layers"), &label);
    QObject::connect(&window, &QWidget::windowTitleChanged,
                     [&] { delete std::exchange(doomed, nullptr); });
    window.setWindowTitle(said("delimit::HistoryModel", "History"));
    REQUIRE_FALSE(doomed);
    doomed = new QLabel(said("delimit::LayersPanel", "Layers"), &label);
    show_language(Language::ukrainian);
    CHECK_FALSE(doomed);
    CHECK(label.text() == "Пропозиції");
    show_language(Language::english);
    CHECK(label.text() == "Proposals");
}

TEST_CASE("what the user typed stays, even where it reads like one of our texts") {
    need_application();
    QLineEdit field(said("delimit::ProposalsPanel", "Proposals"));
    show_language(Language::ukrainian);
    CHECK(field.text() == "Proposals");
    show_language(Language::english);
}

TEST_CASE("what Qt's own translation lacks is ours") {
    need_application();
    show_language(Language::ukrainian);
    CHECK(QFileIconProvider().type(QFileInfo(QDir::tempPath())) == "Тека");
    show_language(Language::english);
    CHECK(QFileIconProvider().type(QFileInfo(QDir::tempPath())) == "Folder");
}

TEST_CASE("Qt's own buttons speak the language of the window") {
    need_application();
    QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    buttons.show();
    show_language(Language::ukrainian);
    CHECK(eventually(
        [&] { return buttons.button(QDialogButtonBox::Cancel)->text().contains("Скасувати"); }));
    show_language(Language::english);
}
