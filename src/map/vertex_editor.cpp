#include "delimit/map/vertex_editor.h"

#include "delimit/geo/planar.h"

#include <algorithm>
#include <utility>

namespace delimit {

VertexEditor::VertexEditor(bool closed, std::vector<Path> paths) : closed_(closed) {
    now_.paths = std::move(paths);
}

const VertexEditor::Path* VertexEditor::on_the_way() const {
    return now_.on_the_way ? &now_.paths.back() : nullptr;
}

bool VertexEditor::complete() const {
    return !empty() && std::all_of(now_.paths.begin(), now_.paths.end(),
                                   [this](const Path& path) { return path.size() >= fewest(); });
}

bool VertexEditor::there(VertexAt which) const {
    return which.path < now_.paths.size() && which.vertex < now_.paths[which.path].size();
}

void VertexEditor::step(VertexStep kind) {
    past_.push_back({kind, now_});
    future_.clear();
}

void VertexEditor::add(GeoPoint at) {
    if (now_.on_the_way && now_.paths.back().back() == at)
        return;
    step(VertexStep::add);
    if (!std::exchange(now_.on_the_way, true))
        now_.paths.emplace_back();
    now_.paths.back().push_back(at);
}

void VertexEditor::finish_path() {
    now_.on_the_way = false;
}

void VertexEditor::resume_path() {
    now_.on_the_way = !empty();
}

void VertexEditor::insert(VertexAt edge, GeoPoint at) {
    if (!there(edge))
        return;
    step(VertexStep::insert);
    Path& path = now_.paths[edge.path];
    path.insert(path.begin() + static_cast<std::ptrdiff_t>(edge.vertex + 1), at);
}

void VertexEditor::move(VertexAt which, GeoPoint to, bool goes_on) {
    if (!there(which) || now_.paths[which.path][which.vertex] == to)
        return;
    if (!goes_on)
        step(VertexStep::move);
    Path& path = now_.paths[which.path];
    const bool end = which.vertex == 0 || which.vertex + 1 == path.size();
    if (!closed_ && end && path.size() > 3 && path.front() == path.back())
        path.front() = path.back() = to;
    path[which.vertex] = to;
}

void VertexEditor::remove(VertexAt which) {
    if (!there(which))
        return;
    step(VertexStep::remove);
    Path& path = now_.paths[which.path];
    path.erase(path.begin() + static_cast<std::ptrdiff_t>(which.vertex));
    if (!path.empty())
        return;
    if (which.path + 1 == now_.paths.size())
        now_.on_the_way = false;
    now_.paths.erase(now_.paths.begin() + static_cast<std::ptrdiff_t>(which.path));
}

void VertexEditor::remove_last() {
    if (!empty())
        remove({now_.paths.size() - 1, now_.paths.back().size() - 1});
}

void VertexEditor::clear() {
    if (empty())
        return;
    step(VertexStep::clear);
    now_ = {};
}

std::optional<VertexStep> VertexEditor::undo_step() const {
    return past_.empty() ? std::nullopt : std::optional(past_.back().kind);
}

std::optional<VertexStep> VertexEditor::redo_step() const {
    return future_.empty() ? std::nullopt : std::optional(future_.back().kind);
}

void VertexEditor::undo() {
    if (past_.empty())
        return;
    future_.push_back({past_.back().kind, std::exchange(now_, std::move(past_.back().other))});
    past_.pop_back();
}

void VertexEditor::redo() {
    if (future_.empty())
        return;
    past_.push_back({future_.back().kind, std::exchange(now_, std::move(future_.back().other))});
    future_.pop_back();
}

std::optional<VertexHit> hit(const std::vector<PathOnMap>& paths, MapPoint at, double tolerance) {
    std::optional<VertexHit> best;
    double nearest = tolerance;
    const auto offer = [&](VertexAt which, bool edge, MapPoint where) {
        if (const double d = distance(at, where); d <= nearest) {
            nearest = d;
            best = VertexHit{which, edge, where};
        }
    };
    for (std::size_t p = 0; p < paths.size(); ++p)
        for (std::size_t v = 0; v < paths[p].vertices.size(); ++v)
            offer({p, v}, false, paths[p].vertices[v]);
    if (best)
        return best;
    for (std::size_t p = 0; p < paths.size(); ++p)
        for (std::size_t e = 0; e < paths[p].edges.size(); ++e)
            if (!paths[p].edges[e].empty())
                offer({p, e}, true, nearest_on_line(at, paths[p].edges[e]));
    return best;
}

} // namespace delimit
