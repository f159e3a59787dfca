// Editor of a line or an area, vertex by vertex, with its own steps to undo.
#pragma once

#include "delimit/geo/shapes.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace delimit {

/// Index of a vertex: path, and vertex of it.
struct VertexAt {
    std::size_t path = 0;
    std::size_t vertex = 0;
    friend bool operator==(const VertexAt&, const VertexAt&) = default;
};

enum class VertexStep { add, insert, move, remove, clear };

/// Paths of vertices in WGS 84. One of them may be on the way: the next vertex goes to its
/// end. Closed paths are rings whose first vertex is not repeated.
class VertexEditor {
  public:
    using Path = std::vector<GeoPoint>;

    explicit VertexEditor(bool closed = false) : closed_(closed) {}
    /// Of shapes that are there, none on the way.
    VertexEditor(bool closed, std::vector<Path> paths);

    [[nodiscard]] bool closed() const { return closed_; }
    [[nodiscard]] const std::vector<Path>& paths() const { return now_.paths; }
    [[nodiscard]] bool empty() const { return now_.paths.empty(); }
    /// The path on the way, the last one; null if there is none.
    [[nodiscard]] const Path* on_the_way() const;
    /// Least number of vertices of a path.
    [[nodiscard]] std::size_t fewest() const { return closed_ ? 3 : 2; }
    /// True if there is a path, and each has at least that many vertices.
    [[nodiscard]] bool complete() const;

    /// To the end of the path on the way; begins one if there is none. A vertex at the position of
    /// the one before it is not added.
    void add(GeoPoint at);
    /// The path on the way is done, and the next vertex begins another; no step.
    void finish_path();
    /// The last path is on the way again: the next vertex goes to its end; no step.
    void resume_path();
    /// Between `edge` and the vertex after it.
    void insert(VertexAt edge, GeoPoint at);
    /// An open line whose ends coincide stays closed. `goes_on`: in the same step as the move
    /// before, as while a vertex is dragged.
    void move(VertexAt which, GeoPoint to, bool goes_on = false);
    void remove(VertexAt which);
    /// Of the path on the way, otherwise of the last path.
    void remove_last();
    void clear();

    [[nodiscard]] std::optional<VertexStep> undo_step() const;
    [[nodiscard]] std::optional<VertexStep> redo_step() const;
    void undo();
    void redo();

  private:
    struct State {
        std::vector<Path> paths;
        bool on_the_way = false;
    };
    struct Step {
        VertexStep kind;
        State other; ///< on the far side of the step
    };
    void step(VertexStep kind);
    [[nodiscard]] bool there(VertexAt which) const;

    bool closed_;
    State now_;
    std::vector<Step> past_, future_;
};

/// Vertex or edge under the pointer.
struct VertexHit {
    VertexAt at;
    bool edge = false; ///< on the edge from that vertex to the next, not on the vertex
    MapPoint where;
};

/// Paths as they are drawn: each vertex, and the edge from it to the next, which need not be
/// straight on the map. An open path has an edge less than vertices.
struct PathOnMap {
    std::vector<MapPoint> vertices;
    std::vector<Polyline> edges;
};

/// The nearest vertex within `tolerance` map metres; otherwise the nearest edge.
std::optional<VertexHit> hit(const std::vector<PathOnMap>& paths, MapPoint at, double tolerance);

} // namespace delimit
