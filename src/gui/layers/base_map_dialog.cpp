#include "gui/layers/base_map_dialog.h"

#include "gui/base/text.h"

#include "delimit/base/date.h"
#include "delimit/io/layers/source_name.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace delimit {
namespace {

QString date_text(const std::optional<Date>& date) {
    return date ? qt_text(iso_text(*date)) : QString();
}

} // namespace

BaseMapDialog::BaseMapDialog(const LayerSource& source, const OpenedBaseMap& opened,
                             QWidget* parent)
    : QDialog(parent), chosen_(source.provenance),
      source_(new QLineEdit(qt_text(chosen_.source), this)),
      licence_(new QLineEdit(qt_text(chosen_.licence), this)),
      date_(new QLineEdit(date_text(chosen_.date), this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Base map"));
    const Provenance& found = opened.provenance;
    source_->setPlaceholderText(qt_text(found.source));
    licence_->setPlaceholderText(found.licence.empty() ? tr("not stated") : qt_text(found.licence));
    date_->setPlaceholderText(found.date ? date_text(found.date) : tr("not stated"));
    auto* name = new QLabel(qt_text(known_name(source)), this);
    name->setTextFormat(Qt::PlainText);
    name->setToolTip(qt_text(path_text(source)));
    const auto [width, height] = opened.map ? opened.map->size() : std::pair<long, long>();
    auto* size = new QLabel(tr("%1 × %2 pixels").arg(width).arg(height), this);
    auto* hint = new QLabel(
        tr("It is drawn beneath the maps and in every export; sheets name its source."), this);
    hint->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("File:"), name);
    form->addRow(tr("Size:"), size);
    form->addRow(tr("&Source:"), source_);
    form->addRow(tr("&Licence:"), licence_);
    form->addRow(tr("&Date:"), date_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(hint);
    column->addStretch();
    column->addWidget(buttons_);
    setMinimumWidth(420);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(date_, &QLineEdit::textChanged, this, &BaseMapDialog::check);
    source_->setFocus();
}

void BaseMapDialog::check() {
    const QString text = date_->text().trimmed();
    const bool fine = text.isEmpty() || parse_date(text.toStdString());
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(fine);
    buttons_->button(QDialogButtonBox::Ok)
        ->setToolTip(fine ? QString() : tr("A date is written as 2025-12-15"));
}

Provenance BaseMapDialog::provenance() const {
    Provenance out = chosen_;
    out.source = typed_over(out.source, source_->text().trimmed());
    out.licence = typed_over(out.licence, licence_->text().trimmed());
    out.date = parse_date(date_->text().trimmed().toStdString());
    return out;
}

} // namespace delimit
