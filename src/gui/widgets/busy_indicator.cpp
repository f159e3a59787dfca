#include "gui/widgets/busy_indicator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <utility>

namespace delimit {

BusyIndicator::BusyIndicator(QWidget* parent)
    : QWidget(parent), text_(new QLabel(this)), progress_(new QProgressBar(this)),
      cancel_(new QToolButton(this)) {
    progress_->setFixedSize(120, 12);
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Working"));
    cancel_->setText(tr("Cancel"));
    cancel_->setAutoRaise(true);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(text_);
    row->addWidget(progress_);
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
    work_[key] = {text, std::move(cancel), -1};
    refresh();
}

void BusyIndicator::progress(const QString& key, double share) {
    if (const auto found = work_.find(key); found != work_.end()) {
        found->second.done = share;
        refresh();
    }
}

void BusyIndicator::end(const QString& key) {
    work_.erase(key);
    refresh();
}

void BusyIndicator::refresh() {
    if (work_.empty()) {
        patience_.stop();
        hide();
        progress_->setRange(0, 0); // nor does the next work begin with the share of the last
        progress_->reset();
        return;
    }
    const Work& first = work_.begin()->second;
    text_->setText(first.text);
    progress_->setRange(0, first.done < 0 ? 0 : 100);
    progress_->setValue(int(100 * first.done));
    if (isHidden() && !patience_.isActive())
        patience_.start();
}

} // namespace delimit
