// The base of tools that draw vertices: adding, moving, inserting and deleting them by mouse and
// keys, snapping, undo steps, and painting.
#pragma once

#include "gui/map/map_tool.h"

#include "delimit/base/locale.h"
#include "delimit/map/snapping.h"
#include "delimit/map/vertex_editor.h"

#include <optional>
#include <vector>

namespace delimit {

/// The course of the edge between two vertices.
enum class EdgeRun {
    geodesic,                      ///< as measurements require
    straight_in_longitude_latitude ///< as in a GeoJSON file (RFC 7946 §3.1.1)
};

class DrawingTool : public MapTool {
    Q_OBJECT

  public:
    DrawingTool(bool closed, EdgeRun run, QObject* parent = nullptr);

    /// Takes the projection of the maps. Drawn vertices keep their geographic positions.
    void set_projection(const Projection& projection);
    void set_language(Locale language);
    void set_snapping(SnapIndexPtr index);
    /// Snapping as switched by the user; Ctrl suspends it while held.
    void set_snaps(bool on);
    [[nodiscard]] bool snaps() const { return snaps_; }
    /// The feature that the pointer has snapped to.
    [[nodiscard]] const std::optional<Snapped>& snapped() const { return snapped_; }

    [[nodiscard]] const VertexEditor& editor() const { return editor_; }
    /// Takes typed coordinates: moves the selected vertex, unless a path is being drawn; otherwise
    /// adds a vertex, as a click would.
    void take_typed(GeoPoint at);
    /// True if typed coordinates would move a vertex.
    [[nodiscard]] bool typing_moves() const { return selected_ && !editor_.on_the_way(); }
    /// Completes the drawing, on Enter or a double click.
    virtual void finish() = 0;
    /// True if the drawing was requested by another part of the window, and can be accepted or
    /// cancelled.
    [[nodiscard]] virtual bool goes_somewhere() const { return false; }

    void hover(const MapPointer& pointer) override;
    void leave() override;
    bool grab(const MapPointer& pointer) override;
    void drag(const MapPointer& pointer) override;
    void drop(const MapPointer& pointer) override;
    void click(const MapPointer& pointer) override;
    bool double_click(const MapPointer& pointer) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    void end() override;
    [[nodiscard]] QCursor cursor() const override;

    [[nodiscard]] QString undo_name() const override;
    [[nodiscard]] QString redo_name() const override;
    void undo() override;
    void redo() override;

    void paint(QPainter& painter, const Viewport& view) const override;

  signals:
    /// The vertices have changed, or the pointer, where the next one would be.
    void drawing_changed();

  protected:
    /// Replaces the drawing; its undo steps are dropped.
    void start(VertexEditor editor);
    /// Called before a click adds a vertex.
    virtual void before_add() {}
    virtual void paint_readout(QPainter&, const Viewport&) const {}

    [[nodiscard]] Locale language() const { return language_; }
    [[nodiscard]] const std::optional<Projector>& projector() const { return projector_; }
    [[nodiscard]] const std::vector<PathOnMap>& on_map() const { return on_map_; }
    /// The position of the next vertex, if the pointer is over a map.
    [[nodiscard]] std::optional<GeoPoint> next_vertex() const;
    VertexEditor editor_;
    /// To be called after any change of `editor_`.
    void edited();

  private:
    [[nodiscard]] MapPoint drawn_to(const MapPointer& pointer);
    [[nodiscard]] Polyline edge(GeoPoint from, GeoPoint to) const;
    [[nodiscard]] PathOnMap on_map(const VertexEditor::Path& path, bool closed) const;
    void take(const MapPointer& pointer);
    void add_vertex(GeoPoint at);
    void paint_rubber_band(QPainter& painter, const Viewport& view) const;

    EdgeRun run_;
    Locale language_ = Language::english;
    std::optional<Projector> projector_;
    SnapIndexPtr index_;
    bool snaps_ = true;
    std::vector<PathOnMap> on_map_;
    std::optional<MapPoint> pointer_; ///< snapped
    std::optional<Snapped> snapped_;
    std::optional<VertexHit> hovered_;
    std::optional<VertexAt> selected_;
    std::optional<VertexAt> held_;
    bool moved_ = false; ///< the held vertex has been moved
};

} // namespace delimit
