// Two proposals on one map: with a divider between them, one over the other, or their difference.
#pragma once

#include "gui/base/settings.h"
#include "gui/map/map_canvas.h"
#include "session/latest_job.h"

#include "delimit/base/locale.h"
#include "delimit/briefing/figures.h"

#include <QWidget>

#include <array>
#include <string>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace delimit {

class ComparisonModel;
class FiguresPanel;
class SwipeStage;
class TableView;

class CompareView : public QWidget {
    Q_OBJECT

  public:
    using Ids = std::array<std::string, 2>;

    explicit CompareView(QWidget* parent = nullptr);

    /// `mode` is one of those that compare on one map.
    void set_mode(MapLayout mode);
    void offer(const std::vector<Proposal>& proposals, Locale language, const Ids& ids);
    void show_proposals(const ShownPtr& shown, const Ids& ids);
    void set_options(const PaintOptions& options);
    /// Shows all figures of both proposals below the map.
    void show_all_figures(bool shown);

    /// Both show the same extent; only a swipe shows the second.
    [[nodiscard]] std::array<MapCanvas*, 2> maps() const;
    [[nodiscard]] SwipeStage& stage() { return *stage_; }
    [[nodiscard]] QComboBox& choice(std::size_t which) { return *choices_[which]; }
    [[nodiscard]] FiguresPanel& panel_figures(std::size_t which) { return *panels_[which]; }
    [[nodiscard]] TableView& table() { return *table_; }
    /// True if the map and the figures are those of the mode and the proposals.
    [[nodiscard]] bool up_to_date() const { return done_ == request_; }

  signals:
    /// The user chose a proposal: the first is that of map frame 0, the second of map frame 1.
    void chosen(std::size_t which, const std::string& id);
    void failed(const delimit::Error& error);

  private:
    /// The painter and table of an overlay or difference, made in a worker.
    struct Made {
        PainterPtr painter;
        std::optional<DifferenceTable> table;
    };
    static Result<Made> make(const Shown& shown, MapLayout mode, std::size_t first,
                             std::size_t second, const std::stop_token& stop);
    void build();
    void refresh();
    void share_height();
    void show_made(const Made& made);

    MapLayout mode_ = MapLayout::swipe;
    bool all_figures_ = false;
    ShownPtr shown_;
    Ids ids_;
    std::array<QComboBox*, 2> choices_{};
    SwipeStage* stage_;
    std::array<FiguresPanel*, 2> panels_{};
    TableView* table_;
    ComparisonModel* difference_;
    QStackedWidget* figures_;
    unsigned long request_ = 0, done_ = 0;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
