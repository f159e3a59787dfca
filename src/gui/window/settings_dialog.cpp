#include "gui/window/settings_dialog.h"

#include "gui/base/settings.h"
#include "gui/base/translation.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace delimit {
namespace {

template <class Value>
void choose(QComboBox& box, Value value) {
    box.setCurrentIndex(box.findData(int(value)));
}

} // namespace

QComboBox* SettingsDialog::add_choice(QFormLayout& form, const QString& label, const QString& tip) {
    auto* box = new QComboBox(this);
    box->setToolTip(tip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Wide enough for the window's title.
    box->setMinimumContentsLength(24);
    form.addRow(label, box);
    return box;
}

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(12);
    form->setSizeConstraint(QLayout::SetFixedSize);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    language_ =
        add_choice(*form, tr("&Language:"), tr("Language of the window and of names on the map"));
    language_->addItem(QStringLiteral("English"), int(Language::english));
    language_->addItem(QStringLiteral("Українська"), int(Language::ukrainian));
    choose(*language_, shown_language());
    numbers_ = add_choice(*form, tr("&Numbers:"), tr("Number format, on maps as well"));
    numbers_->addItem(tr("As usual in the language"), int(NumberFormat::of_language));
    numbers_->addItem(QStringLiteral("1,234.5"), int(NumberFormat::comma_point));
    numbers_->addItem(QStringLiteral("1\u00a0234,5"), int(NumberFormat::space_comma));
    numbers_->addItem(QStringLiteral("1.234,5"), int(NumberFormat::point_comma));
    choose(*numbers_, Settings::number_format());
    unit_ = add_choice(*form, tr("&Depths in:"),
                       tr("The unit in which depths are set; figures are metric"));
    unit_->addItem(tr("Kilometres"), int(DepthUnit::kilometres));
    unit_->addItem(tr("Miles"), int(DepthUnit::miles));
    choose(*unit_, Settings::depth_unit());
    theme_ = add_choice(*form, tr("&Theme:"), tr("Colours of the window, not of the maps"));
    theme_->addItem(tr("As the system"), int(Theme::system));
    theme_->addItem(tr("Light"), int(Theme::light));
    theme_->addItem(tr("Dark"), int(Theme::dark));
    choose(*theme_, Settings::theme());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const auto on = [this](QComboBox* box, auto&& take) {
        connect(box, &QComboBox::currentIndexChanged, this,
                [box, take] { take(box->currentData().toInt()); });
    };
    on(language_, [](int chosen) {
        Settings::save(Language(chosen));
        show_language(Language(chosen));
    });
    on(numbers_, [this](int chosen) {
        Settings::save(NumberFormat(chosen));
        show_numbers(NumberFormat(chosen));
        emit figures_changed();
    });
    on(unit_, [this](int chosen) {
        Settings::save(DepthUnit(chosen));
        emit figures_changed();
    });
    on(theme_, [](int chosen) {
        Settings::save(Theme(chosen));
        apply_theme(Theme(chosen));
    });
}

} // namespace delimit
