#include "gui/export_dialog.h"

#include "support/window.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSpinBox>

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
