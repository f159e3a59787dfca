// All tools of the window's maps with their commands, and what they need to know of the document.
#pragma once

#include "gui/document.h"
#include "gui/latest_job.h"
#include "gui/map_tools.h"

#include "delimit/map/snapping.h"

class QMenu;
class QToolBar;

namespace delimit {

class DrawingTool;
class MapArea;
class MeasureTool;

class WindowTools : public QObject {
    Q_OBJECT

  public:
    WindowTools(Document& document, MapArea& maps, QWidget* window);

    [[nodiscard]] MapTools& tools() { return *tools_; }
    [[nodiscard]] MeasureTool& distance() { return *distance_; }
    [[nodiscard]] MeasureTool& area() { return *area_; }
    /// Whether vertices are drawn to the line of contact, borders and settlements.
    [[nodiscard]] QAction* snap() const { return snap_; }
    [[nodiscard]] QAction* measure_distance() const { return measure_distance_; }
    [[nodiscard]] QAction* measure_area() const { return measure_area_; }
    /// Of the current result; null until it is made.
    [[nodiscard]] const SnapIndexPtr& snapping() const { return snapping_; }

    void fill(QMenu& menu) const;
    void fill(QToolBar& bar) const;

  signals:
    /// Something short for the status bar.
    void told(const QString& text);

  private:
    void build_commands();
    void show_result();
    [[nodiscard]] std::vector<DrawingTool*> drawing_tools() const;

    Document& document_;
    MapTools* tools_;
    MeasureTool* distance_;
    MeasureTool* area_;
    QAction* measure_distance_ = nullptr;
    QAction* measure_area_ = nullptr;
    QAction* snap_ = nullptr;
    SnapIndexPtr snapping_;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
