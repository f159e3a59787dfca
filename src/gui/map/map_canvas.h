// A map that is panned and zoomed by mouse, wheel, trackpad and keys.
#pragma once

#include "gui/map/check_view.h"
#include "gui/map/tool_hand.h"
#include "session/latest_job.h"
#include "session/pipeline.h"

#include "delimit/map/placed_annotations.h"
#include "delimit/map/viewport.h"
#include "delimit/model/edit_annotations.h"
#include "delimit/render/map_cache.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>
#include <vector>

namespace delimit {

/// The picture is made in a worker. Panning and zooming show the last picture shifted and scaled at
/// once, until the next one is made, so that the pointer never waits and linked maps stay in step.
/// While the map moves, pictures are a little larger than the widget; once it rests, a picture of
/// exactly its size keeps labels clear of the edge.
class MapCanvas : public QWidget {
    Q_OBJECT

  public:
    /// Zoom factor of a key press or a button.
    static constexpr double step_factor = 1.5;

    explicit MapCanvas(QWidget* parent = nullptr);
    ~MapCanvas() override;

    /// Null shows `empty_text` in place of a map. `preliminary`: its zones are not known yet, so
    /// that tools wait.
    void show_map(PainterPtr painter, bool preliminary = false);
    void set_empty_text(const QString& text);
    [[nodiscard]] const QString& empty_text() const { return empty_text_; }
    [[nodiscard]] const PainterPtr& painter() const { return painter_; }

    [[nodiscard]] const Viewport& viewport() const { return viewport_; }
    /// Takes centre and scale, but not the size. `moving`: further views follow. Emits no signal.
    void set_view(const Viewport& view, bool moving = false);
    [[nodiscard]] bool moving() const { return rest_.isActive(); }
    /// The box that the map was fitted to, until the user moves the map from it.
    [[nodiscard]] const std::optional<MapBox>& fitted() const { return fitted_; }
    /// Shows the box as large as fits, again after every resize until the user moves the map.
    void fit(const MapBox& box);
    /// Takes over the view of another map and the point that zooming keeps in place.
    void follow(const MapCanvas& leader);
    void zoom(double factor);
    /// Leaves the base map out of the pictures requested so far.
    void stop_base_map() { base_map_wanted_.request_stop(); }

    [[nodiscard]] const PaintOptions& options() const { return options_; }
    void set_options(const PaintOptions& options);
    /// Sets how the map is displayed; exports do not depend on it.
    void set_check_view(CheckView view);

    /// Marks the pointer's position on another map by a cross.
    void set_cross(std::optional<MapPoint> at);
    [[nodiscard]] std::optional<MapPoint> cross() const { return cross_; }

    /// Shows annotations on this map. `in_hand` replaces them while the user moves one, without a
    /// new picture: labels avoid `shown`.
    void show_annotations(SceneAnnotations shown, SceneAnnotations in_hand = nullptr);
    /// The annotations that are painted, and their positions.
    [[nodiscard]] const SceneAnnotations& annotations() const;
    [[nodiscard]] std::vector<PlacedAnnotation> placed_annotations() const;
    /// Marks annotations by id as selected: painted with their handles.
    void mark_annotations(const AnnotationIds& marked);

    /// Passes the left button and keys to the tool, painted over everything; null: they move the
    /// map.
    void set_tool(MapTool* tool);
    /// Paints the overlay over the picture, below the tool, until it is deleted. Adding it twice
    /// counts once.
    void add_overlay(MapOverlay* overlay);

    /// True if the picture shown has the current map, view and options, and is sharp.
    [[nodiscard]] bool up_to_date() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 160}; }

  signals:
    /// The user panned or zoomed the map, or a fitted map was resized.
    void view_changed(const delimit::Viewport& view);
    /// The pointer is over the map position `at`, or has left the map.
    void pointer_moved(std::optional<delimit::MapPoint> at);
    /// The current map is painted and sharp.
    void painted();
    /// Progress of the base map of a picture, 0…1; 1 at its end, also if it was stopped.
    void base_map_drawn(double share);
    void focused();
    /// A menu is wanted at a map position, by the right button or the menu key; `place`: on the
    /// screen.
    void menu_wanted(delimit::MapPoint at, QPoint place);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

  private:
    /// A picture and the values it was made with.
    struct Picture {
        PainterPtr painter;
        Viewport viewport; ///< of the whole picture
        double edge = 0;   ///< by which it reaches beyond the widget, logical pixels
        PaintOptions options;
        double ratio = 0;
        CheckView check = CheckView::none;
        QImage image;
    };
    [[nodiscard]] static bool same_request(const Picture& a, const Picture& b);

    void user_view(const Viewport& view);
    void request_picture();
    /// The options with a legend that keeps its corner while the map moves.
    [[nodiscard]] PaintOptions settled_options() const;
    void finished(Picture picture);
    /// The picture wanted for the present state, without its image.
    [[nodiscard]] Picture wanted() const;
    void paint_empty(QPainter& painter) const;
    void paint_picture(QPainter& painter) const;
    void paint_map_elements(QPainter& painter) const;
    void paint_check_mark(QPainter& painter) const;
    void paint_cross(QPainter& painter) const;
    using PaintOverlay = void (MapOverlay::*)(QPainter&, const Viewport&) const;
    void paint_overlays(QPainter& painter, PaintOverlay how) const;
    void paint_marks(QPainter& painter) const;
    void show_cursor();
    [[nodiscard]] bool serves_tools() const { return painter_ && !preliminary_; }

    PainterPtr painter_;
    bool preliminary_ = false;
    QString empty_text_;
    Viewport viewport_;
    PaintOptions options_;
    LegendCorner corner_ = LegendCorner::bottom_left; ///< the least covered one at rest
    CheckView check_ = CheckView::none;
    Picture picture_;
    Picture asked_; ///< the latest request
    std::optional<MapBox> fitted_;
    QPointF middle_{0.5, 0.5}; ///< of the box fitted last, in shares of the map's size
    std::optional<MapPoint> cross_;
    std::optional<QPointF> dragged_from_;
    ToolHand hand_{*this};
    std::vector<QPointer<MapOverlay>> overlays_;
    SceneAnnotations in_hand_; ///< null unless annotations are being moved
    AnnotationIds marked_;
    std::stop_source base_map_wanted_; ///< of the pictures requested since it was last stopped
    QTimer rest_;                      ///< runs while the map moves
    MapCache cache_;                   ///< used by the worker alone
    LatestJob worker_;                 ///< last: it ends before anything it uses
};

} // namespace delimit
