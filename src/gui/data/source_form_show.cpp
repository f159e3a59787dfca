// The display of an entry in the form.
#include "gui/data/source_form.h"

#include "gui/base/text.h"
#include "gui/data/class_table.h"
#include "gui/data/recognised_text.h"
#include "gui/data/seed_text.h"
#include "gui/widgets/problem_label.h"

#include "delimit/briefing/figures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace delimit {
namespace {

/// Shows the user's own value, with the file's as placeholder.
void show_text(QLineEdit& line, const std::string& own, const QString& from_file) {
    line.setText(qt_text(own));
    line.setPlaceholderText(from_file);
}

QString left_data(LeftOfLines left) {
    return qt_text(std::string(id(left)));
}

} // namespace

void SourceForm::show_entry(const AssistantEntry& entry, const Survey& survey,
                            const Parties& parties, Locale language) {
    // Layers known from a reading of another file do not apply.
    if (entry.source.data != entry_.source.data)
        file_layers_.clear();
    entry_ = entry;
    survey_ = survey;
    parties_ = parties;
    language_ = language;
    if (entry.source.layer.empty() && !survey.report.layers.empty())
        file_layers_ = survey.report.layers;
    recognised_->setText(recognised_text(survey, parties, language));
    kind_->clear();
    if (survey.report.recognised == Recognised::something_else || entry.as)
        kind_->addItem(tr("As recognised"), -1);
    else
        kind_->addItem(tr("As recognised: %1").arg(kind_text(survey.kind)), -1);
    for (const LayerKind kind : {LayerKind::control_map, LayerKind::oblasts, LayerKind::settlements,
                                 LayerKind::rivers, LayerKind::land, LayerKind::water})
        kind_->addItem(kind_text(kind), int(kind));
    kind_->addItem(tr("Skip"), -2);
    kind_->setCurrentIndex(kind_->findData(entry.left_out ? -2 : entry.as ? int(*entry.as) : -1));
    show_classes();
    show_units();
    show_sides();
    show_reading();
    show_provenance();
}

void SourceForm::show_classes() {
    const bool control_map = survey_.kind == LayerKind::control_map;
    const bool oblasts = survey_.kind == LayerKind::oblasts;
    meaning_->setVisible((control_map || oblasts) && !survey_.classes.empty());
    classes_->setVisible(control_map);
    units_->setVisible(oblasts);
    field_->clear();
    field_->addItem(control_map ? tr("(no attribute)") : tr("(any attribute)"), QString());
    for (const std::string& name : survey_.attributes)
        field_->addItem(qt_text(name), qt_text(name));
    const int at = field_->findData(qt_text(survey_.class_field));
    field_->setCurrentIndex(std::max(at, 0));
    if (control_map)
        classes_->show_classes(survey_.classes, parties_, language_);
    swap_parties_->setVisible(control_map && !survey_.classes.empty());
}

void SourceForm::show_units() {
    QStringList names;
    for (const auto& [name, count] : survey_.report.classes)
        names << qt_text(name.in(language_));
    units_->setText(names.join(QStringLiteral(", ")));
}

void SourceForm::show_sides() {
    const bool lines = survey_.report.lines > 0 &&
                       (survey_.report.form == ControlMapForm::lines || survey_.report.areas == 0);
    sides_->setVisible(survey_.kind == LayerKind::control_map && lines);
    const QString kept = left_->currentData().toString();
    left_->clear();
    if (survey_.sides_stated) {
        left_->addItem(tr("as stated in the file"), QString());
        left_->addItem(tr("opposite of the file"), left_data(LeftOfLines::reversed));
    } else {
        left_->addItem(tr("choose the party"), QString());
    }
    const QString a = qt_text(parties_[Side::a].name.in(language_));
    const QString b = qt_text(parties_[Side::b].name.in(language_));
    left_->addItem(a, left_data(LeftOfLines::side_a));
    left_->addItem(b, left_data(LeftOfLines::side_b));
    left_->addItem(tr("seed points I click: %1").arg(a), QStringLiteral("place-a"));
    left_->addItem(tr("seed points I click: %1").arg(b), QStringLiteral("place-b"));
    const bool clicking = kept.startsWith(QLatin1String("place"));
    left_->setCurrentIndex(
        std::max(0, left_->findData(clicking ? kept : left_data(entry_.source.left))));
    if (!seeds_->isModified())
        seeds_->setText(seed_text(entry_.source.seeds, parties_));
}

void SourceForm::show_reading() {
    const bool several = file_layers_.size() > 1;
    layer_->setVisible(several);
    layer_label_->setVisible(several);
    layer_->clear();
    layer_->addItem(tr("all layers"), QString());
    for (const std::string& name : file_layers_)
        layer_->addItem(qt_text(name), qt_text(name));
    layer_->setCurrentIndex(std::max(0, layer_->findData(qt_text(entry_.source.layer))));
    where_->setText(qt_text(entry_.source.where));
    const std::string& crs = survey_.report.crs;
    show_text(*crs_, entry_.source.crs,
              crs.empty()               ? tr("EPSG:4326")
              : crs.starts_with("none") ? tr("none given: taken for WGS 84")
                                        : tr("%1, as stated in the file").arg(qt_text(crs)));
    swap_axes_->setChecked(entry_.source.swap_axes);
}

void SourceForm::show_provenance() {
    const Provenance& own = entry_.source.provenance;
    const Provenance& found = survey_.report.provenance;
    const QString unknown = tr("not stated");
    const auto said = [&](const Text& text) { return text.empty() ? unknown : qt_text(text); };
    if (date_problem_->text().isEmpty())
        show_text(*date_, own.date ? iso_text(*own.date) : std::string(),
                  found.date ? qt_text(iso_text(*found.date)) : unknown);
    show_text(*source_, own.source.in(shown_language()), said(found.source));
    show_text(*licence_, own.licence.in(shown_language()), said(found.licence));
    const QSignalBlocker quiet(uncertainty_);
    const auto stated = own.uncertainty ? own.uncertainty : found.uncertainty;
    schematic_->setChecked(own.schematic || found.schematic);
    Provenance unstated;
    unstated.schematic = schematic_->isChecked();
    uncertainty_->setSpecialValueText(
        survey_.kind == LayerKind::control_map
            ? tr("not stated: %1").arg(qt_text(uncertainty_text(unstated, shown_locale())))
            : unknown);
    uncertainty_->setValue(stated ? in_km(*stated) : 0);
}

bool SourceForm::show_problem(const std::optional<Error>& problem) {
    const std::string field = problem ? problem->location.field : std::string();
    const QString text =
        problem ? tr("%1: %2").arg(qt_text(problem->message), qt_text(problem->advice)) : QString();
    crs_problem_->show_text(field == "crs" ? text : QString());
    where_problem_->show_text(field == "where" ? text : QString());
    return field == "crs" || field == "where";
}

} // namespace delimit
