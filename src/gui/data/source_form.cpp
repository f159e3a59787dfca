#include "gui/data/source_form.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/data/class_table.h"
#include "gui/data/seed_text.h"
#include "gui/widgets/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace delimit {
namespace {

QLineEdit* make_line(QWidget* parent, const QString& name) {
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    keep_own_keys(line);
    return line;
}

QComboBox* make_choice(QWidget* parent, const QString& name) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    // Long names of layers and attributes must not widen the form.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    keep_own_keys(box);
    return box;
}

/// Aligns the fields of forms below each other.
void align_labels(QWidget& parent) {
    QList<QWidget*> labels;
    int widest = 0;
    for (QFormLayout* form : parent.findChildren<QFormLayout*>())
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
                item && item->widget()) {
                labels << item->widget();
                widest = std::max(widest, item->widget()->sizeHint().width());
            }
    for (QWidget* label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

SourceForm::SourceForm(QWidget* parent)
    : QWidget(parent), kind_(make_choice(this, tr("Content of the file"))),
      recognised_(new QLabel(this)), meaning_(new QWidget(this)),
      field_(make_choice(this, tr("Attribute"))), classes_(new ClassTable(this)),
      units_(new QLabel(this)), swap_parties_(new QPushButton(tr("S&wap the parties"), this)),
      sides_(new QWidget(this)), left_(make_choice(this, tr("Left of the line"))),
      seeds_(make_line(this, tr("Seed points"))), seed_problem_(new ProblemLabel(this)),
      layer_(make_choice(this, tr("Layer"))), layer_label_(new QLabel(tr("Layer:"), this)),
      where_(make_line(this, tr("Filter"))), where_problem_(new ProblemLabel(this)),
      crs_(make_line(this, tr("Coordinate reference system"))),
      crs_problem_(new ProblemLabel(this)),
      swap_axes_(new QCheckBox(tr("Latitude comes first (&y before x)"), this)),
      date_(make_line(this, tr("Date"))), date_problem_(new ProblemLabel(this)),
      source_(make_line(this, tr("Source"))), licence_(make_line(this, tr("Licence"))),
      uncertainty_(new QDoubleSpinBox(this)),
      schematic_(new QCheckBox(tr("Schematic: not surveyed"), this)) {
    build();
    connect_fields();
}

QFormLayout* SourceForm::add_section(const QString& title) {
    auto* heading = new QLabel(title, this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* column = static_cast<QVBoxLayout*>(layout());
    if (column->count() > 0)
        column->addSpacing(8);
    column->addWidget(heading);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    return form;
}

void SourceForm::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    QFormLayout* what = add_section(tr("Content"));
    recognised_->setWordWrap(true);
    recognised_->setTextFormat(Qt::PlainText);
    what->addRow(tr("Recognised:"), recognised_);
    what->addRow(tr("&Read as:"), kind_);

    auto* meaning = new QFormLayout(meaning_);
    meaning->setContentsMargins(0, 0, 0, 0);
    meaning->setVerticalSpacing(6);
    meaning->addRow(tr("Class att&ribute:"), field_);
    meaning->addRow(classes_);
    units_->setWordWrap(true);
    units_->setTextFormat(Qt::PlainText);
    meaning->addRow(units_);
    column->addWidget(meaning_);
    auto* sides = new QFormLayout(sides_);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setVerticalSpacing(6);
    sides->addRow(tr("&Left of the line:"), left_);
    sides->addRow(tr("Seed &points:"), seeds_);
    sides->addRow(seed_problem_);
    seeds_->setPlaceholderText(tr("37.6,48.7=party; or click on the map"));
    column->addWidget(sides_);
    swap_parties_->setAutoDefault(false);
    swap_parties_->setToolTip(tr("Swaps the parties"));
    column->addWidget(swap_parties_, 0, Qt::AlignLeft);

    QFormLayout* reading = add_section(tr("How to read it"));
    reading->addRow(layer_label_, layer_);
    reading->addRow(tr("&Filter:"), where_);
    where_->setPlaceholderText(tr("all features, or as in SQL: kind = 'area'"));
    reading->addRow(where_problem_);
    reading->addRow(tr("&Coordinates:"), crs_);
    reading->addRow(crs_problem_);
    reading->addRow(QString(), swap_axes_);

    QFormLayout* origin = add_section(tr("Origin"));
    origin->addRow(tr("&Date:"), date_);
    origin->addRow(date_problem_);
    origin->addRow(tr("&Source:"), source_);
    origin->addRow(tr("L&icence:"), licence_);
    uncertainty_->setAccessibleName(tr("Uncertainty"));
    uncertainty_->setRange(0, 500);
    uncertainty_->setDecimals(2);
    uncertainty_->setSingleStep(0.1);
    uncertainty_->setPrefix(QStringLiteral("± "));
    uncertainty_->setSuffix(tr(" km"));
    uncertainty_->setToolTip(tr("Positional uncertainty of the line (90 %)"));
    uncertainty_->setKeyboardTracking(false);
    keep_own_keys(uncertainty_);
    origin->addRow(tr("&Uncertainty:"), uncertainty_);
    origin->addRow(QString(), schematic_);
    column->addStretch();
    align_labels(*this);
}

void SourceForm::connect_fields() {
    connect(kind_, &QComboBox::activated, this, [this] {
        const QVariant chosen = kind_->currentData();
        entry_.left_out = chosen.toInt() == -2;
        entry_.as.reset();
        if (chosen.toInt() >= 0)
            entry_.as = LayerKind(chosen.toInt());
        entry_.source.class_field.clear();
        entry_.source.name_field.clear();
        entry_.source.classes.clear();
        emit_changed();
    });
    connect(field_, &QComboBox::activated, this, [this] {
        const std::string field = field_->currentData().toString().toStdString();
        if (survey_.kind == LayerKind::control_map) {
            entry_.source.class_field = field;
            entry_.source.classes.clear();
        } else {
            entry_.source.name_field = field;
        }
        emit_changed();
    });
    connect(classes_, &ClassTable::meaning_changed, this, &SourceForm::take_classes);
    connect(swap_parties_, &QPushButton::clicked, this, &SourceForm::swap_parties);
    connect(left_, &QComboBox::activated, this, &SourceForm::take_sides);
    connect(layer_, &QComboBox::activated, this, [this] {
        entry_.source.layer = layer_->currentData().toString().toStdString();
        emit_changed();
    });
    connect(swap_axes_, &QCheckBox::clicked, this, [this](bool on) {
        entry_.source.swap_axes = on;
        emit_changed();
    });
    connect(schematic_, &QCheckBox::clicked, this, [this](bool on) {
        entry_.source.provenance.schematic = on;
        emit_changed();
    });
    connect(uncertainty_, &QDoubleSpinBox::valueChanged, this, [this](double km) {
        auto& stated = entry_.source.provenance.uncertainty;
        stated = km > 0 ? std::optional(kilometres(km)) : std::nullopt;
        emit_changed();
    });
    for (QLineEdit* line : {seeds_, where_, crs_, date_, source_, licence_})
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!line->isModified())
                return;
            line->setModified(false);
            take_texts();
        });
}

void SourceForm::emit_changed() {
    emit changed(entry_);
}

void SourceForm::take_texts() {
    LayerSource& source = entry_.source;
    source.where = where_->text().trimmed().toStdString();
    source.crs = crs_->text().trimmed().toStdString();
    // A bare number is an EPSG code.
    bool number = false;
    if (crs_->text().trimmed().toInt(&number); number)
        source.crs = "EPSG:" + source.crs;
    Provenance& said = source.provenance;
    said.source = typed_over(said.source, source_->text().trimmed());
    said.licence = typed_over(said.licence, licence_->text().trimmed());
    const QString day = date_->text().trimmed();
    const auto date = parse_date(day.toStdString());
    date_problem_->show_text(day.isEmpty() || date
                                 ? QString()
                                 : tr("“%1” is not a date; write it as 2025-12-15").arg(day));
    if (day.isEmpty() || date)
        source.provenance.date = date;
    const auto seeds = parse_seeds(seeds_->text(), parties_);
    seed_problem_->show_text(
        seeds ? QString()
              : tr("Write a seed point as longitude,latitude=party, for example 37.6,48.7=%1")
                    .arg(qt_text(parties_[Side::a].id)));
    if (seeds)
        source.seeds = *seeds;
    emit_changed();
}

void SourceForm::take_classes() {
    entry_.source.class_field = survey_.class_field;
    entry_.source.classes = classes_->meanings();
    emit_changed();
}

void SourceForm::take_sides() {
    const QString chosen = left_->currentData().toString();
    if (const auto left = parse_left(chosen.toStdString(), parties_))
        entry_.source.left = *left;
    emit_changed();
}

bool SourceForm::wants_places() const {
    return !sides_->isHidden() &&
           left_->currentData().toString().startsWith(QLatin1String("place"));
}

void SourceForm::add_seed(GeoPoint at) {
    if (!wants_places())
        return;
    const bool of_a = left_->currentData().toString() == QLatin1String("place-a");
    entry_.source.seeds.push_back({at, of_a ? Side::a : Side::b});
    seeds_->setText(seed_text(entry_.source.seeds, parties_));
    emit_changed();
}

void SourceForm::swap_parties() {
    LayerSource& source = entry_.source;
    for (Seed& seed : source.seeds)
        seed.holder = other(seed.holder);
    if (survey_.report.form == ControlMapForm::lines) {
        source.left = reversed(source.left);
    } else {
        source.class_field = survey_.class_field;
        source.classes = classes_->meanings();
        for (auto& [value, meaning] : source.classes)
            if (const auto side = holder(meaning))
                meaning = class_controlled_by(other(*side));
    }
    emit_changed();
}

} // namespace delimit
