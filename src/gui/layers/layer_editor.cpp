#include "gui/layers/layer_editor.h"

#include "gui/base/colour.h"
#include "gui/base/own_keys.h"
#include "gui/base/text.h"

#include <QColorDialog>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>

#include <utility>

namespace delimit {
namespace {

/// A value unchanged for this long is final.
constexpr int rest_ms = 500;
constexpr double widest = 20; // points
/// Data of the entry for the default hatch.
constexpr int style_hatch = -1;

Colour colour_of(const QColor& c) {
    return {std::uint8_t(c.red()), std::uint8_t(c.green()), std::uint8_t(c.blue())};
}

QToolButton* colour_button(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({28, 14});
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString field_text(LabelField field, const Parties& parties, Locale language) {
    switch (field) {
    case LabelField::name:
        return LayerEditor::tr("Name");
    case LabelField::name_en:
        return LayerEditor::tr("Name in English");
    case LabelField::name_uk:
        return LayerEditor::tr("Name in Ukrainian");
    case LabelField::iso:
        return LayerEditor::tr("ISO 3166 code");
    case LabelField::share_controlled:
        return LayerEditor::tr("Share controlled: %1 / %2")
            .arg(qt_text(parties[Side::a].name.in(language)),
                 qt_text(parties[Side::b].name.in(language)));
    case LabelField::none:
        return LayerEditor::tr("None");
    }
    return {};
}

} // namespace

LayerEditor::LayerEditor(QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)), opacity_(new QSlider(Qt::Horizontal, this)),
      percent_(new QSpinBox(this)), opacity_row_(new QWidget(this)),
      colour_(colour_button(this)), party_colours_{colour_button(this), colour_button(this)},
      hatch_(new QComboBox(this)), width_(new QDoubleSpinBox(this)), label_(new QComboBox(this)) {
    opacity_->setRange(0, 100);
    opacity_->setPageStep(10);
    opacity_->setAccessibleName(tr("Opacity"));
    keep_own_keys(opacity_);
    percent_->setRange(0, 100);
    percent_->setSuffix(tr(" %"));
    percent_->setAccessibleName(tr("Opacity in per cent"));
    keep_own_keys(percent_);
    auto* opacity = new QHBoxLayout(opacity_row_);
    opacity->setContentsMargins(0, 0, 0, 0);
    opacity->addWidget(opacity_, 1);
    opacity->addWidget(percent_);

    for (QComboBox* box : {hatch_, label_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
    hatch_->setIconSize({28, 14});
    hatch_->setAccessibleName(tr("Hatch"));
    hatch_->addItem(tr("Default style"), style_hatch);
    const std::pair<Hatch, QString> hatches[] = {
        {Hatch::none, tr("None")},        {Hatch::forward, tr("Rising")},
        {Hatch::backward, tr("Falling")}, {Hatch::cross, tr("Crossed")},
        {Hatch::level, tr("Horizontal")}, {Hatch::upright, tr("Vertical")},
        {Hatch::grid, tr("Grid")},        {Hatch::dots, tr("Dots")}};
    for (const auto& [hatch, name] : hatches)
        hatch_->addItem(hatch_icon(hatch), name, int(hatch));
    hatch_->setToolTip(tr("Slanted hatches of the second party lean the other way"));
    keep_own_keys(hatch_);

    width_->setRange(0, widest);
    width_->setSingleStep(0.1);
    width_->setDecimals(2);
    width_->setSuffix(tr(" pt"));
    width_->setAccessibleName(tr("Line width"));
    keep_own_keys(width_);
    label_->setAccessibleName(tr("Labels"));
    keep_own_keys(label_);

    form_->setContentsMargins(0, 0, 0, 0);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft);
    form_->addRow(tr("Opacity:"), opacity_row_);
    form_->addRow(tr("Colour:"), colour_);
    for (Side side : both_sides)
        form_->addRow(side == Side::a ? tr("Colours:") : QString(" "), party_colours_[index(side)]);
    form_->addRow(tr("Hatch:"), hatch_);
    form_->addRow(tr("Line width:"), width_);
    form_->addRow(tr("Labels:"), label_);

    rest_.setSingleShot(true);
    rest_.setInterval(rest_ms);
    connect(&rest_, &QTimer::timeout, this, &LayerEditor::commit);
    connect(opacity_, &QSlider::valueChanged, this, [this](int percent) {
        const QSignalBlocker quiet(percent_);
        percent_->setValue(percent);
        try_style(tr("Opacity"),
                  [percent](LayerStyle& layer_style) { layer_style.opacity = percent / 100.0; });
    });
    connect(opacity_, &QSlider::sliderReleased, this, &LayerEditor::commit);
    connect(percent_, &QSpinBox::valueChanged, opacity_, &QSlider::setValue);
    connect(width_, &QDoubleSpinBox::valueChanged, this, [this](double width) {
        try_style(tr("Line width"),
                  [width](LayerStyle& layer_style) { layer_style.width = width; });
    });
    connect(hatch_, &QComboBox::activated, this, [this](int row) {
        const int chosen = hatch_->itemData(row).toInt();
        commit();
        emit asked(tr("Hatch"), [chosen](LayerStyle& layer_style) {
            layer_style.hatch = chosen == style_hatch ? std::nullopt : std::optional(Hatch(chosen));
        });
    });
    connect(label_, &QComboBox::activated, this, [this](int row) {
        const auto chosen = LabelField(label_->itemData(row).toInt());
        commit();
        emit asked(tr("Labels"), [chosen](LayerStyle& layer_style) { layer_style.label = chosen; });
    });
    connect(colour_, &QToolButton::clicked, this, [this] { pick_colour(); });
    for (Side side : both_sides)
        connect(party_colours_[index(side)], &QToolButton::clicked, this,
                [this, side] { pick_party_colour(side); });
}

void LayerEditor::show_style(const MapLayer& layer, const LayerStyle& layer_style,
                             const LayerSample& plain, const Parties& parties, Locale language) {
    const QSignalBlocker quiet_opacity(opacity_), quiet_percent(percent_), quiet_width(width_);
    // A change being tried is not replaced.
    if (what_.isEmpty()) {
        opacity_->setValue(qRound(100 * layer_style.opacity));
        percent_->setValue(qRound(100 * layer_style.opacity));
        width_->setValue(layer_style.width.value_or(plain.width().value_or(0)));
    }
    colour_shown_ = layer_style.colour.value_or(plain.colour().value_or(Colour()));
    colour_->setIcon(colour_icon(colour_shown_));
    colour_->setText(qt_text(colour_shown_.text()));
    colour_->setAccessibleName(tr("Colour, %1").arg(colour_->text()));
    const bool of_parties = layer.id == "control" || layer.id == "zones";
    for (Side side : both_sides) {
        QToolButton& button = *party_colours_[index(side)];
        const Party& party = parties[side];
        party_colours_shown_[index(side)] = party.colour;
        button.setIcon(colour_icon(party.colour));
        button.setText(qt_text(party.name.in(language)));
        button.setToolTip(tr("The colour of this party everywhere: control, zones and figures"));
        button.setAccessibleName(tr("Colour of %1").arg(button.text()));
        show_row(&button, of_parties);
    }
    hatch_->setCurrentIndex(
        hatch_->findData(layer_style.hatch ? int(*layer_style.hatch) : style_hatch));
    show_labels(layer, layer_style.label, parties, language);
    show_row(colour_, layer.colour && plain.colour());
    show_row(hatch_, layer.hatch);
    show_row(width_, layer.width && (layer_style.width || plain.width()));
    show_row(label_, !layer.labels.empty());
}

void LayerEditor::show_labels(const MapLayer& layer, LabelField chosen, const Parties& parties,
                              Locale language) {
    label_->clear();
    for (const LabelField field : layer.labels)
        label_->addItem(field_text(field, parties, language), int(field));
    label_->setCurrentIndex(label_->findData(int(chosen)));
}

void LayerEditor::show_row(QWidget* field, bool shown) {
    field->setVisible(shown);
    form_->labelForField(field)->setVisible(shown);
}

void LayerEditor::try_style(const QString& what, Change change) {
    // Another property: the change of the first is requested.
    if (!what_.isEmpty() && what_ != what)
        commit();
    what_ = what;
    change_ = std::move(change);
    emit tried(change_);
    if (opacity_->isSliderDown())
        rest_.stop();
    else
        rest_.start();
}

void LayerEditor::commit() {
    rest_.stop();
    if (const QString what = std::exchange(what_, QString()); !what.isEmpty())
        emit asked(what, std::exchange(change_, nullptr));
}

void LayerEditor::pick_colour() {
    commit();
    auto* dialog = new QColorDialog(qt_colour(colour_shown_), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::currentColorChanged, this, [this](const QColor& chosen) {
        emit tried([c = colour_of(chosen)](LayerStyle& layer_style) { layer_style.colour = c; });
    });
    connect(dialog, &QColorDialog::rejected, this, &LayerEditor::abandoned);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& chosen) {
        emit asked(tr("Colour"),
                   [c = colour_of(chosen)](LayerStyle& layer_style) { layer_style.colour = c; });
    });
    dialog->open();
}

void LayerEditor::pick_party_colour(Side side) {
    commit();
    auto* dialog = new QColorDialog(qt_colour(party_colours_shown_[index(side)]), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, side](const QColor& chosen) {
        emit party_colour_asked(side, colour_of(chosen));
    });
    dialog->open();
}

} // namespace delimit
