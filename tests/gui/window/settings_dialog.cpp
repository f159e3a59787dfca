#include "gui/window/settings_dialog.h"

#include "gui/base/settings.h"
#include "gui/base/translation.h"
#include "gui/widgets/table_view.h"
#include "support/window.h"

#include "delimit/base/number_text.h"

#include <QComboBox>
#include <QLocale>
#include <QRegularExpression>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("what is chosen in the settings holds at once, and at the next start") {
    need_application();
    {
        SettingsDialog dialog;
        QSignalSpy changed(&dialog, &SettingsDialog::figures_changed);
        dialog.language().setCurrentIndex(dialog.language().findData(int(Language::ukrainian)));
        CHECK(shown_language() == Language::ukrainian);
        CHECK(Settings::language() == Language::ukrainian);
        CHECK(dialog.windowTitle() == "Налаштування");
        CHECK(changed.count() == 0);

        dialog.numbers().setCurrentIndex(dialog.numbers().findData(int(NumberFormat::point_comma)));
        CHECK(number_text(1234.5, 1, shown_locale()) == "1.234,5");
        CHECK(QLocale().toString(1234.5, 'f', 1) == "1.234,5");
        CHECK(changed.count() == 1);

        dialog.unit().setCurrentIndex(dialog.unit().findData(int(DepthUnit::miles)));
        CHECK(Settings::depth_unit() == DepthUnit::miles);
        dialog.theme().setCurrentIndex(dialog.theme().findData(int(Theme::dark)));
        CHECK(is_dark());
    }
    SettingsDialog again;
    CHECK(again.language().currentText() == "Українська");
    CHECK(again.numbers().currentText() == "1.234,5");
    CHECK(again.unit().currentData().toInt() == int(DepthUnit::miles));
    CHECK(again.theme().currentData().toInt() == int(Theme::dark));
    again.theme().setCurrentIndex(0);
    again.unit().setCurrentIndex(0);
    again.numbers().setCurrentIndex(0);
    again.language().setCurrentIndex(0);
    CHECK(number_text(1234.5, 1, shown_locale()) == "1,234.5");
    CHECK(shown_language() == Language::english);
}

TEST_CASE("figures on the screen follow the way numbers are written") {
    need_application();
    OpenWindow open;
    command(open.window, "edit.settings")->trigger();
    auto* dialog = open.window.findChild<SettingsDialog*>();
    REQUIRE(dialog);
    const auto table_text = [&] {
        const auto* model = child<TableView>(open.window, "comparison").model();
        QString all;
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                all += model->index(row, column).data().toString() + " ";
        return all;
    };
    REQUIRE(table_text().contains(QRegularExpression("\\d,\\d{3}")));
    dialog->numbers().setCurrentIndex(dialog->numbers().findData(int(NumberFormat::point_comma)));
    open.settle();
    CHECK_FALSE(table_text().contains(QRegularExpression("\\d,\\d{3}")));
    CHECK(table_text().contains(QRegularExpression("\\d\\.\\d{3}")));
    dialog->numbers().setCurrentIndex(0);
    open.settle();
    CHECK(table_text().contains(QRegularExpression("\\d,\\d{3}")));
}
