#include "gui/window/about_dialog.h"

#include "delimit/base/version.h"
#include "support/window.h"

#include <QDialog>
#include <QLabel>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("About names versions and licences, and clips nothing") {
    need_application();
    QWidget parent;
    parent.show();
    show_about(&parent);
    auto* dialog = parent.findChild<QDialog*>("about");
    REQUIRE(dialog);
    REQUIRE(eventually([&] { return dialog->isVisible(); }));
    QString all;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        all += label->text() + '\n';
        INFO(label->text().toStdString());
        CHECK(label->height() >= (label->wordWrap() ? label->heightForWidth(label->width())
                                                    : label->sizeHint().height()));
    }
    CHECK(all.contains(QString::fromStdString(std::string(program_version()))));
    for (const char* word : {"Qt", "GDAL", "GEOS", "PROJ", "GeographicLib", "JSON for Modern C++",
                             "OpenSSL", "qpdf", "zlib", "MIT", "LGPL", "Apache", qVersion()})
        CHECK(all.contains(word));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}
