#include "gui/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

namespace delimit {
namespace {

QSpinBox* pixel_box(int value, const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setRange(320, 16'000);
    box->setValue(value);
    box->setSuffix(ExportDialog::tr(" px"));
    box->setAccessibleName(name);
    return box;
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent), format_(new QComboBox(this)), size_(new QComboBox(this)),
      width_(pixel_box(1920, tr("Width"), this)), height_(pixel_box(1080, tr("Height"), this)),
      page_(new QComboBox(this)), custom_(new QWidget(this)),
      fitted_(new QRadioButton(tr("All that the proposals differ in"), this)),
      on_screen_(new QRadioButton(tr("What the maps show now"), this)) {
    setWindowTitle(tr("Export picture"));
    format_->addItem(tr("PNG picture"), int(SheetFormat::png));
    format_->addItem(tr("SVG drawing"), int(SheetFormat::svg));
    format_->addItem(tr("PDF page"), int(SheetFormat::pdf));
    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160), QSize(1280, 720)})
        size_->addItem(tr("%1 × %2 px").arg(size.width()).arg(size.height()), size);
    size_->addItem(tr("Other"), QSize());
    page_->addItem(tr("A4 landscape"), int(PageSize::a4_landscape));
    page_->addItem(tr("A4 portrait"), int(PageSize::a4_portrait));
    page_->addItem(tr("A3 landscape"), int(PageSize::a3_landscape));
    page_->addItem(tr("A3 portrait"), int(PageSize::a3_portrait));
    fitted_->setChecked(true);

    auto* pixels = new QHBoxLayout(custom_);
    pixels->setContentsMargins(0, 0, 0, 0);
    pixels->addWidget(width_);
    pixels->addWidget(new QLabel(QStringLiteral("×"), custom_));
    pixels->addWidget(height_);
    pixels->addStretch();

    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("&Format:"), format_);
    form->addRow(tr("&Size:"), size_);
    form->addRow(QString(), custom_);
    form->addRow(tr("&Page:"), page_);
    form->addRow(tr("Part of the map:"), fitted_);
    form->addRow(QString(), on_screen_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export…"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    connect(size_, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::refresh() {
    const bool page = SheetFormat(format_->currentData().toInt()) == SheetFormat::pdf;
    page_->setEnabled(page);
    size_->setEnabled(!page);
    custom_->setEnabled(!page && size_->currentData().toSize().isEmpty());
}

PictureChoice ExportDialog::choice() const {
    PictureChoice choice;
    choice.as_on_screen = on_screen_->isChecked();
    choice.options.format = SheetFormat(format_->currentData().toInt());
    if (choice.options.format == SheetFormat::pdf) {
        choice.options.page = PageSize(page_->currentData().toInt());
        return choice;
    }
    QSize size = size_->currentData().toSize();
    if (size.isEmpty())
        size = QSize(width_->value(), height_->value());
    choice.options.width = size.width();
    choice.options.height = size.height();
    return choice;
}

QString ExportDialog::suffix() const {
    switch (SheetFormat(format_->currentData().toInt())) {
    case SheetFormat::png:
        return QStringLiteral("png");
    case SheetFormat::svg:
        return QStringLiteral("svg");
    case SheetFormat::pdf:
        return QStringLiteral("pdf");
    }
    return {};
}

} // namespace delimit
