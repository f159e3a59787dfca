// An export from the command to the file, by mouse and keys: questions asked, options remembered,
// files written.
#include "gui/sheet/export_dialog.h"

#include "support/questions.h"
#include "support/window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace delimit;
using namespace delimit::test;

namespace {

struct ExportWindow : OpenWindow {
    QTemporaryDir folder;
    ExportDialog* dialog = nullptr;

    ExportWindow() { QSettings().setValue("export/folder", folder.path()); }

    ExportDialog& ask() {
        command(window, "sheet.export")->trigger();
        dialog = nullptr;
        REQUIRE(eventually([&] {
            for (auto* one : window.findChildren<ExportDialog*>())
                if (one->isVisible())
                    dialog = one;
            return dialog != nullptr;
        }));
        return *dialog;
    }
    QComboBox& list(const QString& entry) {
        for (auto* box : dialog->findChildren<QComboBox*>())
            if (box->findText(entry) >= 0)
                return *box;
        FAIL("no list offers " << entry.toStdString());
        return *dialog->findChild<QComboBox*>();
    }
    void choose(const QString& entry) { list(entry).setCurrentText(entry); }
    QSpinBox& dpi() { return *dialog->findChildren<QSpinBox*>().last(); }

    QFileDialog* files() {
        for (auto* one : window.findChildren<QFileDialog*>())
            if (one->isVisible())
                return one;
        return nullptr;
    }
    void press_export() {
        auto* button = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        REQUIRE(eventually([&] { return button->isEnabled(); }));
        QTest::mouseClick(button, Qt::LeftButton);
        REQUIRE(eventually([&] { return files() != nullptr; }));
    }
    /// Types a name into the file dialog and presses Enter.
    void type_name(const QString& name) {
        auto* field = files()->findChild<QLineEdit*>("fileNameEdit");
        REQUIRE(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void wait_until_written() {
        const QPointer<ExportDialog> shown = dialog;
        REQUIRE(eventually([&] { return !shown || !shown->isVisible(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void put(const char* name, const char* bytes) const {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes(const char* name) const {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("a file that is there is asked about, and Cancel leaves its bytes") {
    ExportWindow open;
    open.ask();
    open.choose("PNG image");
    open.choose("1280 × 720 px");
    for (const char* typed : {"mine.png", "mine"}) {
        INFO(typed);
        open.put("mine.png", "precious");
        open.press_export();
        open.type_name(typed);
        QMessageBox& asked = question(open.window);
        CHECK(asked.text().contains("mine.png"));
        CHECK(asked.defaultButton() == asked.button(QMessageBox::Cancel));
        QTest::keyClick(&asked, Qt::Key_Return); // the default
        // Another name can be given.
        REQUIRE(eventually([&] { return open.files() != nullptr; }));
        CHECK(open.bytes("mine.png") == "precious");
        open.files()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(open.dialog->isVisible());
    }
    CHECK(open.bytes("mine.png") == "precious");
    open.press_export();
    open.type_name("other");
    open.wait_until_written();
    CHECK(open.bytes("mine.png") == "precious");
    CHECK(QImage(open.folder.filePath("other.png")).size() == QSize(1280, 720));
}

TEST_CASE("a file is replaced once that is asked for") {
    ExportWindow open;
    open.put("mine.png", "precious");
    open.ask();
    open.choose("PNG image");
    open.choose("1280 × 720 px");
    open.press_export();
    open.type_name("mine.png");
    press(question(open.window), QMessageBox::DestructiveRole);
    open.wait_until_written();
    CHECK(QImage(open.folder.filePath("mine.png")).size() == QSize(1280, 720));
}

TEST_CASE("a name with another ending gets that of its format, and is asked about by it") {
    ExportWindow open;
    open.put("mine.jpg", "a photograph");
    open.put("mine.jpg.png", "precious");
    open.ask();
    open.choose("PNG image");
    open.press_export();
    open.type_name("mine.jpg");
    CHECK(question(open.window).text().contains("mine.jpg.png"));
    press(question(open.window), QMessageBox::RejectRole);
    REQUIRE(eventually([&] { return open.files() != nullptr; }));
    CHECK(open.bytes("mine.jpg") == "a photograph");
    CHECK(open.bytes("mine.jpg.png") == "precious");
}

TEST_CASE("numbered pages that are there are asked about, whatever the name itself") {
    ExportWindow open;
    open.put("mine-2.png", "precious");
    open.put("mine-notes.png", "not ours");
    open.ask();
    open.choose("PNG image");
    open.choose("1280 × 720 px");
    open.choose("Dossier of several pages");
    open.press_export();
    open.type_name("mine");
    CHECK(question(open.window).text().contains("mine-2.png"));
    CHECK_FALSE(question(open.window).text().contains("notes"));
    press(question(open.window), QMessageBox::RejectRole);
    REQUIRE(eventually([&] { return open.files() != nullptr; }));
    CHECK(open.bytes("mine-2.png") == "precious");
    CHECK(open.bytes("mine-1.png").isEmpty());
    open.type_name("mine");
    press(question(open.window), QMessageBox::DestructiveRole);
    open.wait_until_written();
    CHECK(QImage(open.folder.filePath("mine-9.png")).size() == QSize(1280, 720));
    CHECK(open.bytes("mine-notes.png") == "not ours");
}

TEST_CASE("what was chosen for an export is remembered, by the next dialog and the next window") {
    for (const char* key : {"format", "size", "width", "height", "page", "transparent", "template",
                            "dpi", "on-screen"})
        QSettings().remove(QString("export/") + key);
    const auto check = [](ExportWindow& open) {
        open.ask();
        CHECK(open.list("PNG image").currentText() == "TIFF image (GeoTIFF for one map)");
        CHECK(open.list("One map").currentText() == "One map");
        CHECK(open.list("Other").currentText() == "Other");
        const auto numbers = open.dialog->findChildren<QSpinBox*>();
        CHECK(numbers[0]->value() == 900);
        CHECK(numbers[1]->value() == 700);
        CHECK(open.dpi().value() == 150);
        CHECK(open.dialog->choice().as_on_screen);
    };
    {
        ExportWindow open;
        open.ask();
        // Options of a cancelled export are not remembered.
        open.choose("SVG drawing");
        open.dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open.ask();
        CHECK(open.list("PNG image").currentText() == "PNG image");
        open.choose("TIFF image (GeoTIFF for one map)");
        open.choose("One map");
        open.choose("Other");
        open.dialog->findChildren<QSpinBox*>()[0]->setValue(900);
        open.dialog->findChildren<QSpinBox*>()[1]->setValue(700);
        open.dpi().setValue(150);
        open.dialog->findChildren<QRadioButton*>().last()->click();
        open.press_export();
        open.type_name("a");
        open.wait_until_written();
        CHECK(QFile::exists(open.folder.filePath("a.tif")));
        check(open);
        open.dialog->reject();
    }
    {
        ExportWindow next;
        check(next);
        next.dialog->reject();
    }
    QSettings().remove("export");
}

TEST_CASE("the resolution that was chosen is written in the file") {
    ExportWindow open;
    for (const auto& [format, name] : {std::pair("PNG image", "a.png"),
                                       {"JPEG image", "a.jpg"},
                                       {"TIFF image (GeoTIFF for one map)", "a.tif"}}) {
        INFO(name);
        open.ask();
        open.choose(format);
        open.choose("1280 × 720 px");
        open.dpi().setValue(220);
        open.press_export();
        open.type_name(name);
        open.wait_until_written();
        if (QString(name).endsWith(".tif")) {
            QProcess info; // Qt may lack a reader of TIFF
            info.start("gdalinfo", {open.folder.filePath(name)});
            if (info.waitForFinished())
                CHECK(info.readAllStandardOutput().contains("TIFFTAG_XRESOLUTION=220"));
            continue;
        }
        const QImage written(open.folder.filePath(name));
        REQUIRE(written.size() == QSize(1280, 720));
        CHECK(written.dotsPerMeterX() * 0.0254 == Approx(220).epsilon(0.003));
        CHECK(written.dotsPerMeterY() == written.dotsPerMeterX());
    }
    QSettings().remove("export");
}
