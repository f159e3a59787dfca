// The maps of the window: one to four map frames, or two proposals compared on one map.
#pragma once

#include "gui/base/settings.h"
#include "gui/map/check_view.h"
#include "gui/map/comparison_frame.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

class QSplitter;

namespace delimit {

class CompareView;
class ComparisonBand;
class ShownFigures;

/// Keeps linked maps on one view, their figures at one height, and shows the pointer on all of
/// them.
class MapArea : public QWidget {
    Q_OBJECT

  public:
    static constexpr std::size_t most_map_frames = 4;

    explicit MapArea(QWidget* parent = nullptr);

    [[nodiscard]] ComparisonFrame& map_frame(std::size_t number) { return *map_frames_[number]; }
    [[nodiscard]] CompareView& compare() { return *compare_; }
    [[nodiscard]] ComparisonBand& band() { return *band_; }

    void arrange(MapLayout arrangement);
    [[nodiscard]] MapLayout arrangement() const { return arrangement_; }
    /// Numbers of the map frames whose proposals are on the screen.
    [[nodiscard]] std::vector<std::size_t> shown_map_frames() const;
    /// With one map shown: shows the next map frame in the same view.
    void show_next_map();

    void show_project(const Project& project, Locale language);
    void show_figures(const ShownPtr& shown, const Project& project);
    /// Shows borders and who holds what before anything else is known; null: nothing. Only before
    /// the first figures.
    void show_preliminary(const PreliminaryPtr& preliminary);
    /// Shows estimates in place of figures as soon as they are made.
    void follow(const ShownFigures& figures);
    void set_options(const PaintOptions& options);
    void set_check_view(CheckView view);
    /// Shows all figures of each proposal below its map, besides the bars above the maps.
    void show_all_figures(bool shown);
    void set_empty_text(const QString& text);

    /// Linked maps show the same centre at the same scale.
    void set_linked(bool linked);
    [[nodiscard]] bool linked() const { return linked_; }
    /// Moves the active map; the others follow if linked.
    void fit(const MapBox& box);
    /// Shows this view on the active map, at the map's own size.
    void show_ground(const Viewport& view);
    [[nodiscard]] MapCanvas& active();
    [[nodiscard]] const PaintOptions& options() const;

    /// For all maps; see MapCanvas.
    void set_tool(MapTool* tool);
    void add_overlay(MapOverlay* overlay);

    /// The views of the maps on the screen; a single one if they share it.
    [[nodiscard]] std::vector<Viewport> views();
    void show_views(const std::vector<Viewport>& views);
    /// Shows on each map the annotations of its proposal; `in_hand`, if given, replaces them while
    /// the user moves them. `marked`: ids of the selected ones.
    void show_annotations(const Annotations& shown, const std::optional<Annotations>& in_hand,
                          const AnnotationIds& marked);
    /// The map at a point of the screen; null if there is none.
    [[nodiscard]] const MapCanvas* map_at(QPoint place) const;

    /// True if every visible map is sharp.
    [[nodiscard]] bool up_to_date() const;
    /// Map metres of a device pixel of the most detailed map.
    [[nodiscard]] double finest_pixel() const;

    [[nodiscard]] QByteArray save_sizes() const;
    void restore_sizes(const QByteArray& sizes);

  signals:
    /// The user chose a proposal for a map frame.
    void chosen(std::size_t map_frame, const std::string& id);
    void pointer_moved(std::optional<delimit::MapPoint> at);
    /// All maps are painted and sharp.
    void painted();
    void failed(const delimit::Error& error);
    void menu_wanted(delimit::MapPoint at, QPoint place);

  private:
    void connect_map(MapCanvas& map);
    void follow(const MapCanvas& leader);
    void share_heights();
    void show_shown();
    void show_bars();
    void refresh_annotations();
    [[nodiscard]] std::vector<MapCanvas*> maps() const;

    std::array<ComparisonFrame*, most_map_frames> map_frames_{};
    ComparisonBand* band_;
    CompareView* compare_;
    QSplitter* rows_;                 ///< upper and lower row
    std::array<QSplitter*, 2> row_{}; ///< two map frames each
    MapLayout arrangement_ = MapLayout::side_by_side;
    std::size_t active_ = 0;
    bool linked_ = true;
    ShownPtr shown_;
    std::vector<std::string> ids_;             ///< the proposal of each map frame
    std::map<std::string, std::string> names_; ///< of the proposals by id, as shown
    Annotations annotations_;
    std::optional<Annotations> in_hand_;
};

} // namespace delimit
