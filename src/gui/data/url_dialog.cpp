#include "gui/data/url_dialog.h"

#include "gui/base/text.h"
#include "gui/base/translation.h"
#include "gui/widgets/problem_label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace delimit {
namespace {

QString size_text(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1 << 20 ? 0 : 1);
}

} // namespace

UrlDialog::UrlDialog(QWidget* parent, const FetchLimits& limits)
    : QDialog(parent), limits_(limits), address_(new QLineEdit(this)), limit_(new QLabel(this)),
      progress_(new QProgressBar(this)), problem_(new ProblemLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Add data from an address"));
    address_->setPlaceholderText(QStringLiteral("https://example.org/map.geojson"));
    address_->setAccessibleName(tr("Address"));
    address_->setMinimumWidth(460);
    limit_->setWordWrap(true);
    progress_->setAccessibleName(tr("Progress"));
    QPushButton* fetch = buttons_->button(QDialogButtonBox::Ok);
    fetch->setText(tr("&Fetch"));
    fetch->setDefault(true);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->addRow(tr("&Address:"), address_);
    form->addRow(QString(), limit_);
    form->addRow(QString(), progress_);
    form->addRow(QString(), problem_);
    form->addRow(buttons_);
    connect(fetch, &QPushButton::clicked, this, &UrlDialog::start);
    connect(buttons_, &QDialogButtonBox::rejected, this, &UrlDialog::reject);
    connect(address_, &QLineEdit::textChanged, this, &UrlDialog::show_state);
    show_state();
}

UrlDialog::~UrlDialog() = default;

void UrlDialog::show_state() {
    address_->setEnabled(!fetching());
    progress_->setVisible(fetching());
    buttons_->button(QDialogButtonBox::Ok)
        ->setEnabled(!fetching() && !address_->text().trimmed().isEmpty());
    if (!fetching())
        limit_->setText(tr("Only this file is fetched, once; at most %1. The copy is kept, and "
                           "nothing is fetched again unless you ask.")
                            .arg(size_text(limits_.most_bytes)));
}

/// Grows the dialog to fit wrapped texts, which Qt does not do by itself.
void UrlDialog::make_room() {
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void UrlDialog::start() {
    if (fetching())
        return;
    problem_->show_text({});
    make_room();
    fetch_ = std::make_unique<Fetch>(QUrl(address_->text().trimmed(), QUrl::StrictMode), limits_);
    connect(fetch_.get(), &Fetch::progress, this, &UrlDialog::show_progress);
    // Queued: the fetch must not be deleted while it emits the signal.
    connect(fetch_.get(), &Fetch::finished, this, &UrlDialog::finished, Qt::QueuedConnection);
    show_progress(0, -1);
    show_state();
    fetch_->start();
}

void UrlDialog::show_progress(qint64 received, qint64 total) {
    progress_->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        progress_->setValue(int(received * 1000 / total));
    limit_->setText(
        total > 0 ? tr("%1 of %2").arg(size_text(received), size_text(total))
                  : tr("%1; at most %2").arg(size_text(received), size_text(limits_.most_bytes)));
}

void UrlDialog::finished(const Result<FetchResult>& result) {
    if (!fetch_)
        return;
    fetch_.reset();
    show_state();
    if (result) {
        accept();
        emit fetched(*result);
        return;
    }
    const Error& error = result.error();
    if (error.code == ErrorCode::cancelled)
        return;
    const QString message = capitalised(qt_text(error.message.in(shown_language())));
    const QString advice = qt_text(error.advice.in(shown_language()));
    problem_->show_text(advice.isEmpty()
                            ? message
                            : tr("%1. What to do: %2", "problem, advice").arg(message, advice));
    make_room();
    address_->setFocus();
}

void UrlDialog::reject() {
    if (fetching())
        fetch_->cancel();
    else
        QDialog::reject();
}

} // namespace delimit
