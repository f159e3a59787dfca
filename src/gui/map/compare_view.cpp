#include "gui/map/compare_view.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/map/comparison_model.h"
#include "gui/map/figures_panel.h"
#include "gui/map/swipe_stage.h"
#include "gui/widgets/table_view.h"
#include "session/post.h"

#include "delimit/engine/sheet_scenes.h"
#include "delimit/map/proposal_text.h"
#include "delimit/map/scene.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

constexpr int table_height = 190;

bool swipes(MapLayout mode) {
    return mode == MapLayout::swipe || mode == MapLayout::swipe_down;
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent), stage_(new SwipeStage(this)), table_(new TableView(this)),
      difference_(new ComparisonModel(this)), figures_(new QStackedWidget(this)) {
    build();
    set_mode(mode_);
}

void CompareView::build() {
    auto* header = new QHBoxLayout;
    header->setContentsMargins(8, 4, 8, 4);
    header->setSpacing(8);
    auto* all_figures = new QWidget(figures_);
    auto* figures_panel_row = new QHBoxLayout(all_figures);
    figures_panel_row->setContentsMargins(0, 0, 0, 0);
    figures_panel_row->setSpacing(5);
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        auto* choice = new QComboBox(this);
        choice->setAccessibleName(i == 0 ? tr("First proposal") : tr("Second proposal"));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        keep_own_keys(choice);
        connect(choice, &QComboBox::activated, this, [this, i, choice](int row) {
            emit chosen(i, choice->itemData(row).toString().toStdString());
        });
        choices_[i] = choice;
        // Each choice is at the side of its map.
        if (i == 1)
            header->addStretch();
        header->addWidget(choice);
        panels_[i] = new FiguresPanel(all_figures);
        panels_[i]->setAccessibleName(i == 0 ? tr("Figures of the first proposal")
                                             : tr("Figures of the second proposal"));
        figures_panel_row->addWidget(panels_[i], 1);
        connect(panels_[i], &FiguresPanel::needed_height_changed, this, &CompareView::share_height);
    }
    auto* order = new ComparisonOrder(this);
    order->setSourceModel(difference_);
    table_->setModel(order);
    table_->setSortingEnabled(true);
    // In the order of the data until a header is clicked.
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->setAccessibleName(tr("Difference of the two proposals"));
    table_->setFrameShape(QFrame::NoFrame);
    figures_->addWidget(all_figures);
    figures_->addWidget(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(stage_, 1);
    column->addWidget(figures_);
}

std::array<MapCanvas*, 2> CompareView::maps() const {
    return {&stage_->first(), &stage_->second()};
}

void CompareView::set_mode(MapLayout mode) {
    mode_ = mode;
    stage_->set_swiping(swipes(mode));
    stage_->set_divider(mode == MapLayout::swipe_down ? Qt::Horizontal : Qt::Vertical);
    const bool table = mode == MapLayout::difference;
    figures_->setCurrentIndex(table ? 1 : 0);
    figures_->setVisible(table || all_figures_);
    refresh();
    share_height();
}

void CompareView::show_all_figures(bool shown) {
    all_figures_ = shown;
    figures_->setVisible(mode_ == MapLayout::difference || all_figures_);
    share_height();
}

void CompareView::share_height() {
    int height = table_height;
    if (mode_ != MapLayout::difference)
        height = std::max(panels_[0]->needed_height(), panels_[1]->needed_height());
    figures_->setFixedHeight(height);
}

void CompareView::set_options(const PaintOptions& options) {
    // Each legend is at its own side of the divider.
    PaintOptions sided = options;
    sided.legend_corner = LegendCorner::bottom_left;
    stage_->first().set_options(
        mode_ == MapLayout::overlay || mode_ == MapLayout::difference ? options : sided);
    sided.legend_corner = LegendCorner::bottom_right;
    stage_->second().set_options(sided);
}

void CompareView::offer(const std::vector<Proposal>& proposals, Locale language, const Ids& ids) {
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        const QSignalBlocker quiet(choices_[i]);
        choices_[i]->clear();
        for (const Proposal& proposal : proposals)
            choices_[i]->addItem(qt_text(shown_name(proposal, language)), qt_text(proposal.id));
        choices_[i]->setCurrentIndex(choices_[i]->findData(qt_text(ids[i])));
        choices_[i]->setEnabled(!proposals.empty());
    }
}

void CompareView::show_proposals(const ShownPtr& shown, const Ids& ids) {
    if (shown == shown_ && ids == ids_)
        return;
    shown_ = shown;
    ids_ = ids;
    refresh();
}

void CompareView::refresh() {
    // The mode is set before the view is shown.
    if (isHidden())
        return;
    const auto maps = this->maps();
    std::array<std::optional<std::size_t>, 2> numbers;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        numbers[i] = shown_ ? shown_->number(ids_[i]) : std::nullopt;
        if (numbers[i])
            panels_[i]->show_figures(proposal_figures(*shown_->snapshot, *numbers[i],
                                                      shown_->language, shown_->estimated));
        else
            panels_[i]->show_figures(std::nullopt);
    }
    const unsigned long number = ++request_;
    worker_.cancel();
    const bool both = numbers[0] && numbers[1];
    if (swipes(mode_) || !both) {
        for (std::size_t i = 0; i < maps.size(); ++i)
            maps[i]->show_map(numbers[i] ? shown_->painters[*numbers[i]] : nullptr);
        done_ = number;
        return;
    }
    // An estimate has no zones to compare: the computed ones stay until the slider is released.
    if (shown_->estimated == numbers[0] || shown_->estimated == numbers[1]) {
        done_ = number;
        return;
    }
    maps[1]->show_map(nullptr);
    worker_.start([this, number, shown = shown_, mode = mode_, first = *numbers[0],
                   second = *numbers[1]](const std::stop_token& stop) {
        auto made = make(*shown, mode, first, second, stop);
        post_to(this, [this, number, made = std::move(made)] {
            if (number != request_)
                return;
            done_ = number;
            if (made)
                show_made(*made);
            else if (made.error().code != ErrorCode::cancelled)
                emit failed(made.error());
        });
    });
}

Result<CompareView::Made> CompareView::make(const Shown& shown, MapLayout mode, std::size_t first,
                                            std::size_t second, const std::stop_token& stop) {
    const Snapshot& snapshot = *shown.snapshot;
    const MapPainter& painter = *shown.painters[first];
    const Scene& like = *painter.scene();
    const auto name = [&](std::size_t n) {
        return shown_name(snapshot.project->proposals[n], shown.language);
    };
    Made made;
    ScenePtr scene;
    if (mode == MapLayout::overlay) {
        scene = overlay_scene(like, *shown.painters[second]->scene(), name(first), name(second));
    } else {
        auto difference = difference_map(snapshot, like, first, second, stop);
        if (!difference)
            return difference.error();
        scene = std::move(difference->scene);
        made.table =
            difference_table(snapshot, *difference->compared, first, second, shown.language);
    }
    made.painter = std::make_shared<const MapPainter>(painter, scene);
    return made;
}

void CompareView::show_made(const Made& made) {
    stage_->first().show_map(made.painter);
    if (made.table) {
        difference_->show_table(*made.table);
        table_->resizeColumnsToContents();
    }
}

} // namespace delimit
