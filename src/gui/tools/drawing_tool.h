// What all tools share that draw vertices: adding, moving, inserting and deleting them by mouse and
// keys, snapping, steps to undo, and how it looks.
#pragma once

#include "gui/map/map_tool.h"

#include "delimit/base/locale.h"
#include "delimit/map/snapping.h"
#include "delimit/map/vertex_editor.h"

#include <optional>
#include <vector>

namespace delimit {

/// How the edge between two vertices runs.
enum class EdgeRun {
    geodesic,                      ///< what is measured
    straight_in_longitude_latitude ///< what a file holds (RFC 7946 §3.1.1)
};

class DrawingTool : public MapTool {
    Q_OBJECT

  public:
    DrawingTool(bool closed, EdgeRun run, QObject* parent = nullptr);

    /// That of the maps. What is drawn stays on its ground.
    void set_projection(const Projection& projection);
    void set_language(Locale language);
    void set_snapping(SnapIndexPtr index);
    /// By the user's switch; Ctrl suspends it for a moment.
    void set_snaps(bool on);
    [[nodiscard]] bool snaps() const { return snaps_; }
    /// What the pointer has been drawn to.
    [[nodiscard]] const std::optional<Snapped>& snapped() const { return snapped_; }

    [[nodiscard]] const VertexEditor& editor() const { return editor_; }
    /// Coordinates that were typed: where the selected vertex is to be, while none is on the way;
    /// otherwise a vertex, as if clicked there.
    void take_typed(GeoPoint at);
    /// Whether they would move one.
    [[nodiscard]] bool typing_moves() const { return selected_ && !editor_.on_the_way(); }
    /// Enter or a double click.
    virtual void finish() = 0;
    /// Whether what is drawn is for something, and can be discarded.
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
    /// Vertices, or the pointer that the next one would be at.
    void drawing_changed();

  protected:
    /// In place of what is drawn; its steps are forgotten.
    void start(VertexEditor editor);
    /// A click that adds a vertex, before it does.
    virtual void before_add() {}
    virtual void paint_readout(QPainter&, const Viewport&) const {}

    [[nodiscard]] Locale language() const { return language_; }
    [[nodiscard]] const std::optional<Projector>& projector() const { return projector_; }
    [[nodiscard]] const std::vector<PathOnMap>& on_map() const { return on_map_; }
    /// Where the next vertex would be, if the pointer is over a map.
    [[nodiscard]] std::optional<GeoPoint> next_vertex() const;
    VertexEditor editor_;
    /// After any change of `editor_`.
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
    bool moved_ = false; ///< what is held has been moved
};

} // namespace delimit
