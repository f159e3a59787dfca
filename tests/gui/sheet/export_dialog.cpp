#include "gui/sheet/export_dialog.h"

#include "gui/sheet/sheet_exports.h"

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

/// Exports into a folder of their own.
struct Exporting {
    OpenWindow open;
    QTemporaryDir folder;
    ExportDialog dialog{&open.window};

    Exporting() {
        dialog.show();
        choose(dialog, "PNG image");
    }
    void write(const QString& name) {
        PictureRequest request = child<SheetExports>(open.window).request_for(dialog.choice());
        request.file = folder.filePath(name).toStdString();
        child<SheetExports>(open.window).write(request, &dialog);
    }
    [[nodiscard]] bool exists(const QString& name) const {
        return QFile::exists(folder.filePath(name));
    }
    [[nodiscard]] QString remark() const { return dialog.findChild<QLabel*>("remark")->text(); }
    /// Waits until the dialog has closed itself.
    void wait() {
        REQUIRE(eventually([&] { return !dialog.isVisible(); }));
    }
};

} // namespace

TEST_CASE("a picture has pixels, a page its paper") {
    need_application();
    ExportDialog dialog;
    CHECK(dialog.choice().sheet.format == SheetFormat::png);
    choose(dialog, "1920 × 1080 px");
    CHECK(dialog.choice().sheet.size == SheetSize(PictureSize{1920, 1080}));
    CHECK_FALSE(box_with(dialog, "A4 landscape").isEnabled());
    choose(dialog, "3840 × 2160 px");
    CHECK(dialog.choice().sheet.size == SheetSize(PictureSize{3840, 2160}));

    choose(dialog, "PDF page");
    choose(dialog, "A3 portrait");
    CHECK(dialog.choice().sheet.format == SheetFormat::pdf);
    CHECK(dialog.choice().sheet.size == SheetSize(PageSize::a3_portrait));
    CHECK_FALSE(box_with(dialog, "Other").isEnabled());
}

TEST_CASE("with nothing chosen a file has the page that the sheet view shows") {
    OpenWindow open;
    ExportDialog dialog;
    const auto asked = [&] {
        return child<SheetExports>(open.window).request_for(dialog.choice()).options;
    };
    for (const char* format : {"PNG image", "PDF page"}) {
        choose(dialog, format);
        CHECK_FALSE(dialog.choice().sheet.size);
        open.window.document().edit(
            "Page", [](Project& project) { project.sheet.page = PageSize::a3_portrait; });
        CHECK(asked().page == PageSize::a3_portrait);
        open.window.document().edit("Page", [](Project& project) {
            project.sheet.page.reset();
            project.sheet.width = 1234;
        });
        CHECK_FALSE(asked().page);
        CHECK(asked().width == 1234);
    }
    choose(dialog, "A4 landscape");
    CHECK(asked().page == PageSize::a4_landscape);
}

TEST_CASE("any size can be given") {
    need_application();
    ExportDialog dialog;
    choose(dialog, "Other");
    const auto numbers = dialog.findChildren<QSpinBox*>();
    REQUIRE(numbers.size() == 3);
    CHECK(numbers[0]->isEnabled());
    numbers[0]->setValue(1000);
    numbers[1]->setValue(500);
    CHECK(dialog.choice().sheet.size == SheetSize(PictureSize{1000, 500}));
}

TEST_CASE("a resolution can be given to pictures, and says how large they are on paper") {
    OpenWindow open;
    ExportDialog dialog;
    dialog.show_preview([&](const PictureChoice& choice) {
        return child<SheetExports>(open.window).request_for(choice);
    });
    auto* dpi = dialog.findChildren<QSpinBox*>().last();
    auto* said = dialog.findChild<QLabel*>("print_size");
    choose(dialog, "PNG image");
    choose(dialog, "1920 × 1080 px");
    CHECK(dpi->text() == "Default");
    CHECK_FALSE(dialog.choice().sheet.dpi);
    CHECK(said->text().endsWith("at 101 dpi"));
    dpi->setValue(200);
    CHECK(dialog.choice().sheet.dpi == 200);
    CHECK(said->text().contains(QString::fromUtf8("244 × 137 mm at 200 dpi")));
    for (const char* drawing : {"SVG drawing", "PDF page"}) {
        choose(dialog, drawing);
        CHECK_FALSE(dpi->isEnabled());
        CHECK_FALSE(dialog.choice().sheet.dpi);
    }
    // A page of paper is exported with more pixels.
    choose(dialog, "JPEG image");
    box_with(dialog, "Other").setCurrentIndex(0); // as in the sheet view
    open.window.document().edit(
        "Page", [](Project& project) { project.sheet.page = PageSize::a4_portrait; });
    dialog.refresh_preview();
    CHECK(said->text().startsWith(QString::fromUtf8("1654 × 2339 px")));
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
    dialog.show_preview([&](const PictureChoice& choice) {
        return child<SheetExports>(open.window).request_for(choice);
    });
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
    Exporting test;
    choose(test.dialog, "Dossier of several pages");
    auto* bar = test.dialog.findChild<QProgressBar*>();
    REQUIRE(bar);
    CHECK_FALSE(bar->isVisible());
    std::vector<int> seen;
    QObject::connect(bar, &QProgressBar::valueChanged, [&](int value) { seen.push_back(value); });
    test.write("a.png");
    CHECK(bar->isVisible());
    CHECK(bar->isTextVisible());
    test.wait();
    CHECK(test.dialog.result() == QDialog::Accepted);
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.size() > 9);
    CHECK(seen.back() == 100);
    CHECK(test.exists("a-9.png"));
}

TEST_CASE("an export that fails says why in the dialog, and another place can be chosen") {
    Exporting test;
    test.write("gone/a.png");
    REQUIRE(eventually([&] { return test.remark().contains("the folder does not exist"); }));
    CHECK(test.remark().contains("gone/a.png"));
    CHECK(test.dialog.isVisible());
    CHECK_FALSE(test.dialog.findChild<QProgressBar*>()->isVisible());
    test.write("a.png");
    test.wait();
    CHECK(test.exists("a.png"));
}

TEST_CASE("Esc stops an export and keeps the dialog") {
    Exporting test;
    choose(test.dialog, "Dossier of several pages");
    test.write("a.png");
    QTest::keyClick(&test.dialog, Qt::Key_Escape);
    CHECK(test.dialog.isVisible());
    CHECK(test.remark().contains("stopped"));
    CHECK_FALSE(test.exists("a-9.png"));
    QTest::keyClick(&test.dialog, Qt::Key_Escape);
    CHECK_FALSE(test.dialog.isVisible());
}
