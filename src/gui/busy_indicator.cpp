#include "gui/busy_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

namespace delimit {

BusyIndicator::BusyIndicator(QWidget* parent)
    : QWidget(parent), text_(new QLabel(this)), cancel_(new QToolButton(this)) {
    auto* progress = new QProgressBar(this);
    progress->setRange(0, 0);
    progress->setFixedSize(120, 12);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Working"));
    cancel_->setText(tr("Cancel"));
    cancel_->setAutoRaise(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(text_);
    row->addWidget(progress);
    row->addWidget(cancel_);

    patience_.setSingleShot(true);
    patience_.setInterval(patience_ms);
    connect(&patience_, &QTimer::timeout, this, &QWidget::show);
    connect(cancel_, &QToolButton::clicked, this, [this] {
        if (work_.empty())
            return;
        // A copy: cancelling ends the work and with it this entry.
        const auto cancel = work_.begin()->second.cancel;
        cancel();
    });
    hide();
}

void BusyIndicator::begin(const QString& key, const QString& text, std::function<void()> cancel) {
    work_[key] = {text, std::move(cancel)};
    refresh();
}

void BusyIndicator::end(const QString& key) {
    work_.erase(key);
    refresh();
}

void BusyIndicator::refresh() {
    if (work_.empty()) {
        patience_.stop();
        hide();
        return;
    }
    text_->setText(work_.begin()->second.text);
    if (isHidden() && !patience_.isActive())
        patience_.start();
}

} // namespace delimit
