// All tools of the window's maps with their commands, and what they need to know of the document.
#pragma once

#include "gui/map/map_tools.h"
#include "session/document.h"
#include "session/latest_job.h"

#include "delimit/map/snapping.h"

#include <optional>
#include <vector>

class QMenu;
class QToolBar;

namespace delimit {

class DrawingDesk;
class DrawingPanel;
class DrawingTool;
class FindBar;
class IdentifyPanel;
class IdentifyTool;
class MapArea;
class MeasureTool;
class PlaceMark;
class PositionLabel;
struct FoundPlace;

class WindowTools : public QObject {
    Q_OBJECT

  public:
    /// `position`: where coordinates are shown.
    WindowTools(Document& document, MapArea& maps, PositionLabel& position, QWidget* window);

    [[nodiscard]] MapTools& tools() { return *tools_; }
    [[nodiscard]] MeasureTool& distance() { return *distance_; }
    [[nodiscard]] MeasureTool& area() { return *area_; }
    [[nodiscard]] IdentifyTool& identifying() { return *identify_; }
    [[nodiscard]] IdentifyPanel& identify_panel() { return *identify_panel_; }
    [[nodiscard]] FindBar& find_bar() { return *find_; }
    [[nodiscard]] PlaceMark& mark() { return *mark_; }
    [[nodiscard]] DrawingDesk& desk() { return *desk_; }
    /// To stand above the maps.
    [[nodiscard]] DrawingPanel& panel() { return *panel_; }
    [[nodiscard]] QAction* identify() const { return identify_command_; }
    [[nodiscard]] QAction* draw_front() const { return draw_front_; }
    [[nodiscard]] QAction* edit_front() const { return edit_front_; }
    [[nodiscard]] QAction* find() const { return find_command_; }
    /// Whether vertices are drawn to the line of contact, borders and settlements.
    [[nodiscard]] QAction* snap() const { return snap_; }
    [[nodiscard]] QAction* measure_distance() const { return measure_distance_; }
    [[nodiscard]] QAction* measure_area() const { return measure_area_; }
    /// Of the current result; null until it is made.
    [[nodiscard]] const SnapIndexPtr& snapping() const { return snapping_; }

    void fill(QMenu& menu) const;
    void fill(QToolBar& bar) const;
    /// Whether the maps are there to be worked on; what is begun stays as it is.
    void set_available(bool available);
    /// What can be done at a place of the map.
    void show_menu(MapPoint at, QPoint place);

  signals:
    /// Something short for the status bar.
    void told(const QString& text);
    /// A place was identified: its panel is to be seen.
    void identified();

  private:
    void build_commands();
    void connect_tools();
    void show_result();
    void show_identified();
    void show_chosen();
    void go_to(const FoundPlace& place);
    [[nodiscard]] std::vector<DrawingTool*> drawing_tools() const;

    Document& document_;
    MapArea& maps_;
    PositionLabel& position_;
    MapTools* tools_;
    MeasureTool* distance_;
    MeasureTool* area_;
    QAction* measure_distance_ = nullptr;
    QAction* measure_area_ = nullptr;
    QAction* snap_ = nullptr;
    QAction* identify_command_ = nullptr;
    QAction* draw_front_ = nullptr;
    QAction* edit_front_ = nullptr;
    QAction* find_command_ = nullptr;
    QAction* copy_position_ = nullptr;
    IdentifyTool* identify_;
    IdentifyPanel* identify_panel_;
    PlaceMark* mark_;
    FindBar* find_;
    DrawingPanel* panel_;
    DrawingDesk* desk_;
    SnapIndexPtr snapping_;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
