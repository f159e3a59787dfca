#include "gui/proposals/depth_row.h"

#include "gui/base/own_keys.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <cmath>

namespace delimit {
namespace {

constexpr double metres_a_mile = 1609.344;
constexpr double steps_a_km = 10;
constexpr double most_km = 500;
/// Waiting time after a key or turn of the wheel, of which several often follow each other.
constexpr int pause_ms = 350;

double metres_of(DepthUnit unit) {
    return unit == DepthUnit::miles ? metres_a_mile : 1000;
}

} // namespace

DepthRow::DepthRow(QWidget* parent)
    : QWidget(parent), slider_(new QSlider(Qt::Horizontal, this)), entry_(new QDoubleSpinBox(this)),
      remove_(new QToolButton(this)) {
    slider_->setRange(0, int(slider_km * steps_a_km));
    slider_->setSingleStep(1);
    slider_->setPageStep(10);
    slider_->setMinimumWidth(90);
    keep_own_keys(slider_);
    entry_->setDecimals(2);
    entry_->setKeyboardTracking(false);
    entry_->setAlignment(Qt::AlignRight);
    keep_own_keys(entry_);
    remove_->setText(QStringLiteral("×"));
    remove_->setAutoRaise(true);
    remove_->setToolTip(tr("Remove this depth"));
    pause_.setSingleShot(true);
    pause_.setInterval(pause_ms);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(slider_, 1);
    row->addWidget(entry_);
    row->addWidget(remove_);

    connect(slider_, &QSlider::valueChanged, this,
            [this](int step) { take(kilometres(step / steps_a_km)); });
    connect(slider_, &QSlider::sliderReleased, this, &DepthRow::settle);
    connect(entry_, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { take(Metres(std::round(value * metres_of(unit_)))); });
    connect(entry_, &QDoubleSpinBox::editingFinished, this, [this] {
        if (pause_.isActive())
            settle();
    });
    connect(&pause_, &QTimer::timeout, this, &DepthRow::settle);
    connect(remove_, &QToolButton::clicked, this, &DepthRow::remove_wanted);
    set_unit(DepthUnit::kilometres);
}

void DepthRow::set_name(const QString& name) {
    slider_->setAccessibleName(name);
    entry_->setAccessibleName(tr("%1, exactly").arg(name));
    remove_->setAccessibleName(tr("Remove %1").arg(name));
}

void DepthRow::set_removable(bool removable) {
    remove_->setEnabled(removable);
}

bool DepthRow::in_use() const {
    return slider_->isSliderDown() || pause_.isActive();
}

void DepthRow::set_depth(Metres depth) {
    if (in_use())
        return;
    depth_ = depth;
    refresh();
}

void DepthRow::set_unit(DepthUnit unit) {
    unit_ = unit;
    const QSignalBlocker quiet(entry_);
    entry_->setRange(0, most_km * 1000 / metres_of(unit));
    entry_->setSingleStep(0.5);
    entry_->setSuffix(unit == DepthUnit::miles ? tr(" mi") : tr(" km"));
    refresh();
}

void DepthRow::take(Metres depth) {
    depth_ = depth;
    refresh();
    emit dragged();
    // A slider being dragged settles when it is released.
    if (!slider_->isSliderDown())
        pause_.start();
}

void DepthRow::settle() {
    pause_.stop();
    emit settled();
}

void DepthRow::refresh() {
    const QSignalBlocker quiet_slider(slider_), quiet_entry(entry_);
    slider_->setValue(int(std::lround(in_km(depth_) * steps_a_km)));
    const double shown = depth_.count() / metres_of(unit_);
    if (std::abs(entry_->value() - shown) > 1e-9)
        entry_->setValue(shown);
}

} // namespace delimit
