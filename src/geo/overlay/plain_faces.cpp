#include "geo/overlay/plain_faces.h"

#include "delimit/geo/planar.h"
#include "geo/overlay/edge_graph.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace delimit {
namespace {

constexpr std::uint32_t none = 0xffffffff;

class FaceFinder {
  public:
    explicit FaceFinder(EdgeGraph graph) : graph_(std::move(graph)) {}

    std::optional<std::vector<Polygon>> faces() {
        find_next();
        find_parts();
        walk_of_.assign(2 * graph_.pieces.size(), none);
        std::uint32_t walks = 0;
        for (const std::uint32_t half : graph_.leaving)
            if (walk_of_[half] == none && !walk(half, walks++))
                return std::nullopt;
        for (const std::uint32_t half : graph_.leaving)
            if (walk_of_[half] == walk_of_[half ^ 1U])
                return std::nullopt;
        place_outsides();
        return std::move(faces_);
    }

  private:
    struct Shell {
        MapBox box;
        double area;
        std::uint32_t part;
    };
    /// The border around a connected part of the graph, as a hole of the face it lies in.
    struct Outside {
        Polyline ring;
        std::uint32_t part;
    };

    /// The half-edge that continues along the same face, which is on the left.
    void find_next() {
        next_.assign(2 * graph_.pieces.size(), none);
        for (std::uint32_t node = 0; node < graph_.nodes.size(); ++node) {
            const std::uint32_t first = graph_.first[node], end = graph_.first[node + 1];
            for (std::uint32_t i = first; i < end; ++i)
                next_[graph_.leaving[i] ^ 1U] = graph_.leaving[i > first ? i - 1 : end - 1];
        }
    }

    /// Gives connected nodes the same number.
    void find_parts() {
        part_of_.assign(graph_.nodes.size(), none);
        std::vector<std::uint32_t> open;
        for (std::uint32_t start = 0; start < graph_.nodes.size(); ++start) {
            if (part_of_[start] != none)
                continue;
            part_of_[start] = start;
            open.push_back(start);
            while (!open.empty()) {
                const std::uint32_t node = open.back();
                open.pop_back();
                for (std::uint32_t i = graph_.first[node]; i < graph_.first[node + 1]; ++i)
                    if (const std::uint32_t to = graph_.origin(graph_.leaving[i] ^ 1U);
                        part_of_[to] == none) {
                        part_of_[to] = start;
                        open.push_back(to);
                    }
            }
        }
    }

    /// Follows one side of a face. A part that returns to a node is a ring of its own.
    bool walk(std::uint32_t start, std::uint32_t number) {
        const std::uint32_t part = part_of_[graph_.origin(start)];
        std::vector<Polyline> rings;
        std::vector<std::uint32_t> path; // nodes
        std::uint32_t half = start;
        do {
            walk_of_[half] = number;
            const std::uint32_t node = graph_.origin(half);
            if (graph_.degree(node) > 2)
                cut_loop(path, node, rings);
            path.push_back(node);
            half = next_[half];
        } while (half != start);
        rings.push_back(ring_of(path.begin(), path.end()));
        return add(std::move(rings), part);
    }

    void cut_loop(std::vector<std::uint32_t>& path, std::uint32_t node,
                  std::vector<Polyline>& rings) const {
        const auto before = std::find(path.begin(), path.end(), node);
        if (before == path.end())
            return;
        rings.push_back(ring_of(before, path.end()));
        path.erase(before, path.end());
    }

    template <class Iterator>
    [[nodiscard]] Polyline ring_of(Iterator begin, Iterator end) const {
        Polyline ring;
        ring.reserve(static_cast<std::size_t>(end - begin) + 1);
        for (auto node = begin; node != end; ++node)
            ring.push_back(graph_.nodes[*node]);
        ring.push_back(ring.front());
        return ring;
    }

    /// A face has one ring around it; without, it is the outside of a part.
    bool add(std::vector<Polyline> rings, std::uint32_t part) {
        const auto area = [](const Polyline& ring) { return signed_area(ring); };
        const auto around = std::ranges::find_if(
            rings, [](double a) { return a > 0; }, area);
        if (around == rings.end()) {
            for (Polyline& ring : rings)
                outsides_.push_back({std::move(ring), part});
            return true;
        }
        shells_.push_back({box_of<MapPoint>(*around), area(*around), part});
        Polygon& face = faces_.emplace_back();
        face.outer = std::move(*around);
        rings.erase(around);
        face.holes = std::move(rings);
        return std::ranges::all_of(
            face.holes, [](double a) { return a < 0; }, area);
    }

    /// Puts each outside into the smallest face of another part around it.
    void place_outsides() {
        for (Outside& outside : outsides_) {
            const MapPoint p = outside.ring.front();
            std::size_t in = shells_.size();
            for (std::size_t i = 0; i < shells_.size(); ++i)
                if (shells_[i].part != outside.part && shells_[i].box.contains(p) &&
                    (in == shells_.size() || shells_[i].area < shells_[in].area) &&
                    contains(faces_[i].outer, p))
                    in = i;
            if (in < shells_.size())
                faces_[in].holes.push_back(std::move(outside.ring));
        }
    }

    EdgeGraph graph_;
    std::vector<std::uint32_t> next_;    ///< by half-edge
    std::vector<std::uint32_t> walk_of_; ///< by half-edge
    std::vector<std::uint32_t> part_of_; ///< by node
    std::vector<Polygon> faces_;
    std::vector<Shell> shells_; ///< of each face
    std::vector<Outside> outsides_;
};

} // namespace

std::optional<std::vector<Polygon>> plain_faces(const std::vector<Polyline>& lines) {
    auto graph = graph_of(lines);
    if (!graph)
        return std::nullopt;
    return FaceFinder(*std::move(graph)).faces();
}

} // namespace delimit
