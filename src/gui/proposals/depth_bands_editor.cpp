#include "gui/proposals/depth_bands_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace delimit {

namespace {
/// Least distance between depths when one pushes the other: a step of the slider.
constexpr Metres least_gap = Metres(100);
} // namespace

DepthBandsEditor::DepthBandsEditor(QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout), add_(new QToolButton(this)),
      unit_(new QComboBox(this)), link_(new QCheckBox(tr("Same depths for both parties"), this)) {
    add_->setText(tr("Add depth"));
    add_->setToolTip(tr("Another depth band, farther from the line"));
    unit_->addItem(tr("km"), int(DepthUnit::kilometres));
    unit_->addItem(tr("miles"), int(DepthUnit::miles));
    unit_->setAccessibleName(tr("Unit of depths"));
    link_->setToolTip(tr("A depth set here is set for the other party too"));

    column_->setSpacing(4);
    auto* tools = new QHBoxLayout;
    tools->addWidget(add_);
    tools->addStretch();
    tools->addWidget(unit_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addLayout(column_);
    all->addLayout(tools);
    all->addWidget(link_);

    connect(add_, &QToolButton::clicked, this, [this] {
        const Metres last = rows_.empty() ? Metres(0) : rows_.back()->depth();
        add_row();
        rows_.back()->set_depth(last + kilometres(5));
        number_rows();
        emit settled();
    });
    set_unit(Settings::depth_unit());
    connect(unit_, &QComboBox::activated, this, [this] {
        Settings::save(DepthUnit(unit_->currentData().toInt()));
        set_unit(Settings::depth_unit());
    });
    connect(link_, &QCheckBox::clicked, this, &DepthBandsEditor::link_changed);
}

void DepthBandsEditor::set_unit(DepthUnit unit) {
    unit_->setCurrentIndex(unit_->findData(int(unit)));
    for (DepthRow* row : rows_)
        row->set_unit(unit);
}

void DepthBandsEditor::add_row() {
    auto* row = new DepthRow(this);
    row->set_unit(DepthUnit(unit_->currentData().toInt()));
    connect(row, &DepthRow::dragged, this, [this, row] {
        if (row->slider().isSliderDown()) // a typed depth pushes no other
            push_from(std::size_t(std::find(rows_.begin(), rows_.end(), row) - rows_.begin()));
    });
    connect(row, &DepthRow::settled, this, &DepthBandsEditor::settled);
    connect(row, &DepthRow::remove_wanted, this, [this, row] {
        std::erase(rows_, row);
        row->hide();
        row->deleteLater();
        number_rows();
        emit settled();
    });
    column_->addWidget(row);
    rows_.push_back(row);
    row->show();
    emit row_made(row);
}

void DepthBandsEditor::push_from(std::size_t moved) {
    const Metres depth = rows_[moved]->depth();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const Metres pushed = depth + least_gap * (double(i) - double(moved));
        if (i > moved)
            rows_[i]->set_depth(std::max(standing_[i], pushed));
        else if (i < moved)
            rows_[i]->set_depth(std::min(standing_[i], std::max(least_gap, pushed)));
    }
}

void DepthBandsEditor::number_rows() {
    standing_ = depth_bands();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i]->set_name(tr("Depth %1").arg(i + 1));
        rows_[i]->set_removable(rows_.size() > 1);
    }
}

void DepthBandsEditor::show_depth_bands(const std::vector<Metres>& depth_bands) {
    while (rows_.size() > depth_bands.size()) {
        rows_.back()->hide();
        rows_.back()->deleteLater();
        rows_.pop_back();
    }
    while (rows_.size() < depth_bands.size())
        add_row();
    for (std::size_t i = 0; i < depth_bands.size(); ++i)
        rows_[i]->set_depth(depth_bands[i]);
    number_rows();
}

void DepthBandsEditor::settle() {
    const auto waiting =
        std::find_if(rows_.begin(), rows_.end(), [](const DepthRow* row) { return row->waits(); });
    if (waiting == rows_.end())
        return;
    DepthRow* row = *waiting;
    drop(); // one change takes all of them
    row->settle();
}

void DepthBandsEditor::drop() {
    for (DepthRow* row : rows_)
        row->drop();
}

void DepthBandsEditor::show_link(bool possible, bool linked) {
    link_->setVisible(possible);
    link_->setChecked(possible && linked);
}

std::vector<Metres> DepthBandsEditor::depth_bands() const {
    std::vector<Metres> depth_bands;
    for (const DepthRow* row : rows_)
        depth_bands.push_back(row->depth());
    return depth_bands;
}

} // namespace delimit
