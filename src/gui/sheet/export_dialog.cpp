#include "gui/sheet/export_dialog.h"

#include "gui/base/text.h"
#include "gui/sheet/export_target.h"
#include "gui/sheet/sheet_warning_list.h"
#include "gui/widgets/page_text.h"
#include "session/post.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

constexpr QSize preview_room(520, 380); // logical pixels

QSpinBox* pixel_box(int value, const QString& name, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    // Any size can be entered; one that cannot be made is reported.
    box->setRange(1, 1'000'000);
    box->setValue(value);
    box->setSuffix(ExportDialog::tr(" px"));
    box->setAccessibleName(name);
    return box;
}

constexpr auto format_key = "export/format";
constexpr auto size_key = "export/size";
constexpr auto width_key = "export/width";
constexpr auto height_key = "export/height";
constexpr auto page_key = "export/page";
constexpr auto transparent_key = "export/transparent";
constexpr auto kind_key = "export/template";
constexpr auto dpi_key = "export/dpi";
constexpr auto on_screen_key = "export/on-screen";

/// Range of resolutions; a value below it stands for the default.
constexpr int least_dpi = 10, most_dpi = 2400;

/// Data of the entry that keeps the page of the sheet view.
constexpr int as_sheet = -1;

QString said(const Error& error) {
    return qt_text(error.text(shown_language()));
}

} // namespace

ExportDialog::ExportDialog(QWidget* parent)
    : QDialog(parent), format_(new QComboBox(this)), kind_(new QComboBox(this)),
      size_(new QComboBox(this)), width_(pixel_box(1920, tr("Width"), this)),
      height_(pixel_box(1080, tr("Height"), this)), page_(new QComboBox(this)),
      custom_(new QWidget(this)), dpi_(new QSpinBox(this)), print_size_(new QLabel(this)),
      transparent_(new QCheckBox(tr("Transparent background"), this)),
      fitted_(new QRadioButton(tr("Area where the proposals differ"), this)),
      on_screen_(new QRadioButton(tr("Current extent of the maps"), this)),
      preview_(new QLabel(this)), remark_(new QLabel(this)), warnings_(new SheetWarningList(this)),
      progress_(new QProgressBar(this)), choices_(new QWidget(this)) {
    setWindowTitle(tr("Export sheet"));
    format_->addItem(tr("PNG image"), int(SheetFormat::png));
    format_->addItem(tr("JPEG image"), int(SheetFormat::jpeg));
    format_->addItem(tr("TIFF image (GeoTIFF for one map)"), int(SheetFormat::tiff));
    format_->addItem(tr("SVG drawing"), int(SheetFormat::svg));
    format_->addItem(tr("PDF page"), int(SheetFormat::pdf));
    kind_->addItem(tr("As in the sheet view"), -1);
    for (SheetKind kind : all_sheet_kinds)
        kind_->addItem(qt_text(sheet_kind_text(kind, shown_language())), int(kind));
    size_->addItem(tr("As in the sheet view"), as_sheet);
    for (const QSize size : {QSize(1920, 1080), QSize(3840, 2160), QSize(1280, 720)})
        size_->addItem(tr("%1 × %2 px").arg(size.width()).arg(size.height()), size);
    size_->addItem(tr("Other"), QSize());
    page_->addItem(tr("As in the sheet view"), as_sheet);
    add_paper_sizes(*page_);
    fitted_->setChecked(true);
    dpi_->setRange(least_dpi - 1, most_dpi);
    dpi_->setSpecialValueText(tr("Default"));
    dpi_->setSuffix(tr(" dpi"));
    dpi_->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    print_size_->setObjectName(QStringLiteral("print_size"));
    print_size_->setWordWrap(true);

    auto* pixels = new QHBoxLayout(custom_);
    pixels->setContentsMargins(0, 0, 0, 0);
    pixels->addWidget(width_);
    pixels->addWidget(new QLabel(QStringLiteral("×"), custom_));
    pixels->addWidget(height_);
    pixels->addStretch();

    auto* form = new QFormLayout(choices_);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Format:"), format_);
    form->addRow(tr("&Template:"), kind_);
    form->addRow(tr("&Size:"), size_);
    form->addRow(QString(), custom_);
    form->addRow(tr("&Page:"), page_);
    form->addRow(tr("&Resolution:"), dpi_);
    form->addRow(QString(), print_size_);
    form->addRow(QString(), transparent_);
    form->addRow(tr("Part of the map:"), fitted_);
    form->addRow(QString(), on_screen_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    accept_ = buttons->button(QDialogButtonBox::Ok);
    accept_->setText(tr("&Export…"));

    preview_->setAlignment(Qt::AlignCenter);
    preview_->setAccessibleName(tr("Preview"));
    preview_->hide();
    remark_->setWordWrap(true);
    remark_->setObjectName(QStringLiteral("remark"));
    remark_->hide();
    auto* right = new QVBoxLayout;
    right->addWidget(preview_, 1);
    right->addWidget(remark_);
    auto* top = new QHBoxLayout;
    top->addWidget(choices_);
    top->setSpacing(16);
    top->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 16);
    all->addLayout(top, 1);
    all->addWidget(warnings_);
    all->addWidget(progress_);
    all->addWidget(buttons);
    progress_->setAccessibleName(tr("Progress of the export"));
    progress_->hide();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        save();
        emit file_wanted();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(warnings_, &SheetWarningList::fix_wanted, this, [this](const SheetWarning& warning) {
        if (make_)
            emit fix_wanted(warning, sheet_medium(make_(choice()).options));
    });
    restore();
    for (QComboBox* box : {format_, kind_, size_, page_})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (QSpinBox* box : {width_, height_, dpi_})
        connect(box, &QSpinBox::valueChanged, this, &ExportDialog::refresh);
    connect(transparent_, &QCheckBox::toggled, this, &ExportDialog::refresh);
    connect(on_screen_, &QRadioButton::toggled, this, &ExportDialog::refresh);
    refresh();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::show_writing(bool on) {
    choices_->setEnabled(!on);
    warnings_->setEnabled(!on);
    accept_->setEnabled(!on);
    progress_->setVisible(on);
    progress_->setValue(0);
}

void ExportDialog::begin_writing(std::function<void()> cancel) {
    cancel_ = std::move(cancel);
    show_writing(true);
}

void ExportDialog::show_progress(double share) {
    if (cancel_)
        progress_->setValue(int(std::lround(100 * share)));
}

void ExportDialog::end_writing(const Status& status) {
    if (!cancel_)
        return;
    cancel_ = nullptr;
    if (status)
        return accept();
    show_writing(false);
    remark_->show();
    remark_->setText(tr("The export failed: %1").arg(said(status.error())));
}

void ExportDialog::reject() {
    if (!cancel_)
        return QDialog::reject();
    std::exchange(cancel_, nullptr)();
    show_writing(false);
    remark_->show();
    remark_->setText(tr("The export was stopped"));
}

void ExportDialog::restore() {
    const QSettings settings;
    const auto choose = [](QComboBox* box, const QVariant& stored) {
        if (const int at = box->findData(stored); stored.isValid() && at >= 0)
            box->setCurrentIndex(at);
    };
    choose(format_, settings.value(format_key));
    choose(size_, settings.value(size_key));
    choose(page_, settings.value(page_key));
    width_->setValue(settings.value(width_key, width_->value()).toInt());
    height_->setValue(settings.value(height_key, height_->value()).toInt());
    transparent_->setChecked(settings.value(transparent_key).toBool());
    choose(kind_, settings.value(kind_key));
    dpi_->setValue(settings.value(dpi_key, dpi_->minimum()).toInt());
    on_screen_->setChecked(settings.value(on_screen_key).toBool());
}

void ExportDialog::save() const {
    QSettings settings;
    settings.setValue(format_key, format_->currentData());
    settings.setValue(size_key, size_->currentData());
    settings.setValue(page_key, page_->currentData());
    settings.setValue(width_key, width_->value());
    settings.setValue(height_key, height_->value());
    settings.setValue(transparent_key, transparent_->isChecked());
    settings.setValue(kind_key, kind_->currentData());
    settings.setValue(dpi_key, dpi_->value());
    settings.setValue(on_screen_key, on_screen_->isChecked());
}

SheetFormat ExportDialog::format() const {
    return SheetFormat(format_->currentData().toInt());
}

void ExportDialog::refresh() {
    const bool page = format() == SheetFormat::pdf;
    page_->setEnabled(page);
    size_->setEnabled(!page);
    custom_->setEnabled(!page && size_->currentData().typeId() == QMetaType::QSize &&
                        size_->currentData().toSize().isEmpty());
    transparent_->setEnabled(format() == SheetFormat::png || format() == SheetFormat::svg);
    dpi_->setEnabled(!page && format() != SheetFormat::svg);
    refresh_preview();
}

PictureChoice ExportDialog::choice() const {
    PictureChoice choice;
    choice.as_on_screen = on_screen_->isChecked();
    choice.sheet.format = format();
    if (const int kind = kind_->currentData().toInt(); kind >= 0)
        choice.sheet.kind = SheetKind(kind);
    choice.sheet.transparent = transparent_->isEnabled() && transparent_->isChecked();
    if (dpi_->isEnabled() && dpi_->value() >= least_dpi)
        choice.sheet.dpi = dpi_->value();
    const QVariant chosen = (format() == SheetFormat::pdf ? page_ : size_)->currentData();
    if (chosen.typeId() == QMetaType::Int && chosen.toInt() == as_sheet)
        return choice;
    if (choice.sheet.format == SheetFormat::pdf) {
        choice.sheet.size = PageSize(page_->currentData().toInt());
        return choice;
    }
    QSize size = size_->currentData().toSize();
    if (size.isEmpty())
        size = QSize(width_->value(), height_->value());
    choice.sheet.size = PictureSize{size.width(), size.height()};
    return choice;
}

void ExportDialog::show_preview(MakeRequest make) {
    make_ = std::move(make);
    preview_->setFixedSize(preview_room);
    preview_->show();
    remark_->show();
    refresh_preview();
}

void ExportDialog::refresh_preview() {
    if (!make_)
        return;
    const unsigned long number = ++request_;
    const double ratio = devicePixelRatioF();
    const PictureRequest request = make_(choice());
    print_size_->setText(size_text(request.options));
    worker_.start([this, number, ratio, request](const std::stop_token& stop) {
        auto made = preview_of(request, (QSizeF(preview_room) * ratio).toSize(), stop);
        if (made)
            made->image.setDevicePixelRatio(ratio);
        post_to(this, [this, number, made = std::move(made)] { take(number, made); });
    });
}

void ExportDialog::take(unsigned long request, const Result<PicturePreview>& made) {
    if (request != request_)
        return;
    accept_->setEnabled(made.has_value() && !cancel_);
    if (!made) {
        preview_->setPixmap({});
        remark_->setText(said(made.error()));
        warnings_->show_warnings({});
        return;
    }
    preview_->setPixmap(QPixmap::fromImage(made->image));
    const bool one_file = format() == SheetFormat::pdf || made->pages == 1;
    remark_->setText(made->pages == 1 ? QString()
                     : one_file       ? tr("%n pages in one file", nullptr, int(made->pages))
                                      : tr("%n numbered files", nullptr, int(made->pages)));
    warnings_->show_warnings(made->warnings);
}

} // namespace delimit
