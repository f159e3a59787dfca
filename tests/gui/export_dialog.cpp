#include "gui/export_dialog.h"

#include "support/window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace delimit;
using namespace delimit::test;

namespace {

QComboBox& box_with(ExportDialog& dialog, const QString& entry) {
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        if (box->findText(entry) >= 0)
            return *box;
    FAIL("no list offers " << entry.toStdString());
    return *dialog.findChild<QComboBox*>();
}

void choose(ExportDialog& dialog, const QString& entry) {
    QComboBox& box = box_with(dialog, entry);
    box.setCurrentText(entry);
}

} // namespace

TEST_CASE("a picture has pixels, a page its paper") {
    need_application();
    ExportDialog dialog;
    CHECK(dialog.suffix() == "png");
    CHECK(dialog.choice().options.width == 1920);
    CHECK_FALSE(dialog.choice().options.page);
    CHECK_FALSE(box_with(dialog, "A4 landscape").isEnabled());
    choose(dialog, "3840 × 2160 px");
    CHECK(dialog.choice().options.height == 2160);

    choose(dialog, "PDF page");
    choose(dialog, "A3 portrait");
    CHECK(dialog.suffix() == "pdf");
    CHECK(dialog.choice().options.page == PageSize::a3_portrait);
    CHECK_FALSE(box_with(dialog, "Other").isEnabled());
}

TEST_CASE("any size can be given") {
    need_application();
    ExportDialog dialog;
    choose(dialog, "Other");
    const auto numbers = dialog.findChildren<QSpinBox*>();
    REQUIRE(numbers.size() == 2);
    CHECK(numbers[0]->isEnabled());
    numbers[0]->setValue(1000);
    numbers[1]->setValue(500);
    CHECK(dialog.choice().options.width == 1000);
    CHECK(dialog.choice().options.height == 500);
}

TEST_CASE("the picture shows all, or what is on the screen") {
    need_application();
    ExportDialog dialog;
    CHECK_FALSE(dialog.choice().as_on_screen);
    dialog.findChildren<QRadioButton*>().last()->click();
    CHECK(dialog.choice().as_on_screen);
}

TEST_CASE("what cannot be made is said where it was asked for, and cannot be exported") {
    OpenWindow open;
    ExportDialog dialog;
    dialog.show_preview(
        [&](const PictureChoice& choice) { return open.window.picture_of_window(choice); });
    auto* remark = dialog.findChild<QLabel*>("remark");
    auto* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    REQUIRE(remark);
    choose(dialog, "Other");
    const auto numbers = dialog.findChildren<QSpinBox*>();
    numbers[0]->setValue(100'000);
    REQUIRE(eventually([&] { return remark->text().contains("100000x1080"); }));
    CHECK(remark->text().contains("30000 pixels a side"));
    CHECK_FALSE(accept->isEnabled());
    numbers[0]->setValue(1'000);
    REQUIRE(eventually([&] { return remark->text().isEmpty(); }));
    CHECK(accept->isEnabled());
}

TEST_CASE("how far an export is shows in percent, and closes the dialog when it is whole") {
    OpenWindow open;
    const QTemporaryDir folder;
    ExportDialog dialog(&open.window);
    dialog.show();
    choose(dialog, "PNG picture");
    choose(dialog, "Dossier of several pages");
    auto* bar = dialog.findChild<QProgressBar*>();
    REQUIRE(bar);
    CHECK_FALSE(bar->isVisible());
    std::vector<int> seen;
    QObject::connect(bar, &QProgressBar::valueChanged, [&](int value) { seen.push_back(value); });
    PictureRequest request = open.window.picture_of_window(dialog.choice());
    request.file = folder.filePath("a.png").toStdString();
    open.window.export_picture(request, &dialog);
    CHECK(bar->isVisible());
    CHECK(bar->isTextVisible());
    REQUIRE(eventually([&] { return !dialog.isVisible(); }));
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.size() > 9);
    CHECK(seen.back() == 100);
    CHECK(QFile::exists(folder.filePath("a-9.png")));
}

TEST_CASE("an export that fails says why in the dialog, and another place can be chosen") {
    OpenWindow open;
    const QTemporaryDir folder;
    ExportDialog dialog(&open.window);
    dialog.show();
    choose(dialog, "PNG picture");
    auto* remark = dialog.findChild<QLabel*>("remark");
    PictureRequest request = open.window.picture_of_window(dialog.choice());
    request.file = folder.filePath("gone/a.png").toStdString();
    open.window.export_picture(request, &dialog);
    REQUIRE(eventually([&] { return remark->text().contains("the folder does not exist"); }));
    CHECK(remark->text().contains("gone/a.png"));
    CHECK(dialog.isVisible());
    CHECK_FALSE(dialog.findChild<QProgressBar*>()->isVisible());
    request.file = folder.filePath("a.png").toStdString();
    open.window.export_picture(request, &dialog);
    REQUIRE(eventually([&] { return !dialog.isVisible(); }));
    CHECK(QFile::exists(folder.filePath("a.png")));
}

TEST_CASE("Esc stops an export and keeps the dialog") {
    OpenWindow open;
    const QTemporaryDir folder;
    ExportDialog dialog(&open.window);
    dialog.show();
    choose(dialog, "PNG picture");
    choose(dialog, "Dossier of several pages");
    PictureRequest request = open.window.picture_of_window(dialog.choice());
    request.file = folder.filePath("a.png").toStdString();
    open.window.export_picture(request, &dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QLabel*>("remark")->text().contains("stopped"));
    CHECK_FALSE(QFile::exists(folder.filePath("a-9.png")));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
