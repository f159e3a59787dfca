#include "delimit/map/labels.h"

#include "delimit/map/clip.h"
#include "map/anchor.h"
#include "map/box_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace delimit {
namespace {

/// The part of a line's height that letters fill, as shares of the type size: an accented capital
/// above the baseline, a descender below. Fonts state more, which would keep names apart without
/// need.
constexpr double top_share = 0.80, bottom_share = 0.22;
/// Free space around a name, points.
constexpr double clearance = 1.2;
/// Distance between symbol and name, points.
constexpr double gap = 2;

/// Radius around an unnamed settlement, points: a smaller one named there would be taken for it.
constexpr double neighbourhood = 12;

/// Settlements of a rank are shown up to this many map metres a point.
constexpr std::array<double, 6> farthest_by_rank{1e9, 1e9, 6000, 1500, 600, 230};

struct Measured {
    const TextStyle* style = nullptr;
    double width = 0; ///< points
};

int rank_index(int rank) {
    return std::clamp(rank, 1, 5);
}

/// One name to be placed; lower `order` comes first.
struct Wish {
    enum Kind { place, name, line_name } kind;
    std::size_t index;
    int order;
};

} // namespace

double symbol_radius(int rank) {
    constexpr std::array<double, 6> radius{3, 3, 2.4, 2, 1.6, 1.2};
    return radius[static_cast<std::size_t>(rank_index(rank))];
}

struct Labels::State {
    ScenePtr scene;
    std::vector<Measured> places, names, line_names;
    std::vector<Wish> wishes; ///< in order
};

namespace {

/// Places the names of one frame.
class Placement {
  public:
    Placement(const Scene& scene, const Viewport& viewport, double units_per_point,
              const std::vector<ScreenBox>& occupied, bool keep_off_line)
        : scene_(scene), viewport_(viewport), unit_(units_per_point),
          frame_(viewport.frame().grown(-2 * units_per_point)), taken_(viewport.frame()),
          line_(viewport.frame()), unnamed_(viewport.frame()) {
        for (const ScreenBox& box : occupied)
            taken_.add(box);
        if (keep_off_line)
            mark_line();
    }

    void avoid(const std::vector<ScreenBox>& boxes) {
        for (const ScreenBox& box : boxes)
            if (box.meets(viewport_.frame()))
                line_.add(box);
    }

    void add_place(std::size_t index, const Measured& measured) {
        const ScenePlace& place = scene_.places[index];
        const auto rank = static_cast<std::size_t>(rank_index(place.rank));
        if (viewport_.metres_per_pixel() * unit_ > farthest_by_rank[rank])
            return;
        const ScreenPoint p = viewport_.to_screen(place.at);
        if (!frame_.contains(p))
            return;
        const double r = symbol_radius(place.rank) * unit_;
        const ScreenBox symbol{p.x - r, p.y - r, 2 * r, 2 * r};
        if (unnamed_.meets(symbol))
            return;
        if (taken_.meets(symbol))
            return leave_unnamed(p);
        if (place.name.empty()) {
            taken_.add(symbol);
            result_.symbols.push_back(static_cast<int>(index));
            return;
        }
        std::optional<ScreenPoint> best;
        int best_cost = 0;
        const auto starts = positions(p, r, measured);
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const ScreenBox box = box_at(starts[i], measured);
            if (!frame_.holds(box) || taken_.meets(box))
                continue;
            // Off the line of contact if possible, then in the order of preference.
            const int cost = 16 * std::min(line_.weight(box), 40) + static_cast<int>(i);
            if (!best || cost < best_cost) {
                best = starts[i];
                best_cost = cost;
            }
        }
        if (!best)
            return leave_unnamed(p);
        taken_.add(symbol);
        write(place.name, measured, *best, static_cast<int>(index));
        result_.symbols.push_back(static_cast<int>(index));
    }

    void add_name(const SceneName& name, const Measured& measured) {
        const double width = measured.width * unit_;
        const double size = measured.style->size * unit_;
        MapPoint at = name.at;
        if (!frame_.contains(viewport_.to_screen(at))) {
            // Far from its best position: written in the visible part of the area, if that is
            // large.
            if (!name.ground)
                return;
            const auto seen = name_anchor(*name.ground, viewport_.visible());
            if (!seen)
                return;
            at = *seen;
        }
        const ScreenPoint middle = viewport_.to_screen(at);
        for (double lines : {0.0, -1.3, 1.3, -2.6, 2.6, -4.2, 4.2, -6.0, 6.0}) {
            const ScreenPoint centre{middle.x, middle.y + lines * size};
            // Long names of narrow areas need a little overhang.
            if (name.ground && 2 * room_beside(*name.ground, viewport_.to_map(centre)) <
                                   0.92 * width * viewport_.metres_per_pixel())
                continue;
            const ScreenPoint start{centre.x - width / 2, centre.y + 0.35 * size};
            const ScreenBox box = box_at(start, measured);
            if (!frame_.holds(box) || taken_.meets(box) || line_.meets(box))
                continue;
            write(name.text, measured, start, -1);
            return;
        }
    }

    void add_line_name(const SceneLineName& name, const Measured& measured) {
        std::vector<ScreenPath> pieces;
        clip_line(*name.path, viewport_, frame_, pieces);
        const double width = measured.width * unit_, size = measured.style->size * unit_;
        for (const ScreenPath& piece : pieces) {
            if (const auto run = straightest(piece, width)) {
                const auto [a, b] = *run;
                const double angle = std::atan2(b.y - a.y, b.x - a.x);
                const ScreenPoint along{std::cos(angle), std::sin(angle)};
                // Beside the river, on its upper side.
                const ScreenPoint start{
                    (a.x + b.x) / 2 - along.x * width / 2 + along.y * 0.35 * size,
                    (a.y + b.y) / 2 - along.y * width / 2 - along.x * 0.35 * size};
                if (write_along(name.text, measured, start, angle))
                    return;
            }
        }
    }

    PlacedLabels take() && { return std::move(result_); }

  private:
    void leave_unnamed(ScreenPoint at) {
        unnamed_.add(ScreenBox{at.x, at.y, 0, 0}.grown(neighbourhood * unit_));
    }

    /// Marks cells that the line of contact runs through, as obstacles to avoid.
    void mark_line() {
        const SceneLayer* layer = scene_.find("line-of-contact");
        if (!layer)
            return;
        const double half = 2 * unit_;
        for (const SceneLine& line : layer->lines) {
            const auto& level = line.parts.level(2 * viewport_.metres_per_pixel());
            for (const ScreenPath& piece : clipped_lines(*level.shape, viewport_, viewport_.frame(),
                                                         unseen, level.runs.get())) {
                for (std::size_t i = 0; i + 1 < piece.size(); ++i) {
                    const ScreenPoint a = piece[i], b = piece[i + 1];
                    const int steps =
                        1 + static_cast<int>(std::hypot(b.x - a.x, b.y - a.y) / (2 * half));
                    for (int s = 0; s < steps; ++s) {
                        const double t = (s + 0.5) / steps;
                        line_.add({a.x + t * (b.x - a.x) - half, a.y + t * (b.y - a.y) - half,
                                   2 * half, 2 * half});
                    }
                }
            }
        }
    }

    /// Possible starts of the text, best first: right, left, then above and below.
    [[nodiscard]] std::array<ScreenPoint, 8> positions(ScreenPoint p, double r,
                                                       const Measured& measured) const {
        const double width = measured.width * unit_, size = measured.style->size * unit_;
        const double away = r + gap * unit_, diagonal = 0.7 * r + gap * unit_ * 0.7;
        const double level = p.y + 0.35 * size, up = p.y - diagonal,
                     down = p.y + diagonal + 0.72 * size;
        return {{{p.x + away, level},
                 {p.x - away - width, level},
                 {p.x + diagonal, up},
                 {p.x + diagonal, down},
                 {p.x - diagonal - width, up},
                 {p.x - diagonal - width, down},
                 {p.x - width / 2, p.y - away},
                 {p.x - width / 2, p.y + away + 0.72 * size}}};
    }

    [[nodiscard]] ScreenBox box_at(ScreenPoint start, const Measured& measured) const {
        const double size = measured.style->size * unit_, around = clearance * unit_;
        return ScreenBox{start.x, start.y - top_share * size, measured.width * unit_,
                         (top_share + bottom_share) * size}
            .grown(around);
    }

    void write(const std::string& text, const Measured& measured, ScreenPoint start, int place) {
        const ScreenBox box = box_at(start, measured);
        taken_.add(box);
        result_.labels.push_back({text, measured.style, start, 0, box, place});
    }

    /// Rotated text occupies the squares along its middle.
    bool write_along(const std::string& text, const Measured& measured, ScreenPoint start,
                     double angle) {
        const double size = measured.style->size * unit_, width = measured.width * unit_;
        const ScreenPoint along{std::cos(angle), std::sin(angle)};
        std::vector<ScreenBox> squares;
        ScreenBox around;
        const int count = 1 + static_cast<int>(width / size);
        for (int i = 0; i <= count; ++i) {
            const double s = width * i / count;
            const ScreenPoint c{start.x + along.x * s + along.y * 0.3 * size,
                                start.y + along.y * s - along.x * 0.3 * size};
            const ScreenBox square{c.x - 0.6 * size, c.y - 0.6 * size, 1.2 * size, 1.2 * size};
            if (!frame_.holds(square) || taken_.meets(square) || line_.meets(square))
                return false;
            squares.push_back(square);
        }
        for (const ScreenBox& square : squares)
            taken_.add(square);
        around = squares.front();
        result_.labels.push_back(
            {text, measured.style, start, angle * 180 / std::numbers::pi, around, -1});
        return true;
    }

    /// The straightest part of a path that is `length` long, read from left to right.
    [[nodiscard]] static std::optional<std::pair<ScreenPoint, ScreenPoint>>
    straightest(const ScreenPath& path, double length) {
        std::optional<std::pair<ScreenPoint, ScreenPoint>> best;
        double best_share = 0.9;
        for (std::size_t i = 0; i + 1 < path.size(); ++i) {
            double gone = 0;
            for (std::size_t j = i; j + 1 < path.size(); ++j) {
                gone += std::hypot(path[j + 1].x - path[j].x, path[j + 1].y - path[j].y);
                if (gone < length)
                    continue;
                const double chord =
                    std::hypot(path[j + 1].x - path[i].x, path[j + 1].y - path[i].y);
                if (chord / gone > best_share) {
                    best_share = chord / gone;
                    best = std::pair(path[i], path[j + 1]);
                }
                break;
            }
        }
        if (best && best->first.x > best->second.x)
            std::swap(best->first, best->second);
        return best;
    }

    const Scene& scene_;
    const Viewport& viewport_;
    double unit_;
    ScreenBox frame_;
    BoxGrid taken_, line_;
    BoxGrid unnamed_; ///< around settlements without a free position
    PlacedLabels result_;
};

} // namespace

Labels::Labels(ScenePtr scene, const TextMeasurer& measurer) {
    auto state = std::make_unique<State>();
    state->scene = std::move(scene);
    const Scene& s = *state->scene;
    const auto measure = [&](const std::string& text, const std::string& role) {
        const auto found = s.style.texts.find(role);
        if (found == s.style.texts.end())
            return Measured{};
        return Measured{&found->second, measurer.measure(text, found->second).width};
    };
    for (std::size_t i = 0; i < s.places.size(); ++i) {
        const int rank = rank_index(s.places[i].rank);
        state->places.push_back(measure(s.places[i].name, "place/" + std::to_string(rank)));
        state->wishes.push_back({Wish::place, i, 10 * rank});
    }
    // Names of areas come after the large towns, which cannot move, and before the small ones.
    for (std::size_t i = 0; i < s.names.size(); ++i) {
        state->names.push_back(measure(s.names[i].text, s.names[i].role));
        state->wishes.push_back({Wish::name, i, 65 - s.names[i].priority});
    }
    for (std::size_t i = 0; i < s.line_names.size(); ++i) {
        state->line_names.push_back(measure(s.line_names[i].text, s.line_names[i].role));
        state->wishes.push_back({Wish::line_name, i, 65 - s.line_names[i].priority});
    }
    std::stable_sort(state->wishes.begin(), state->wishes.end(),
                     [](const Wish& a, const Wish& b) { return a.order < b.order; });
    state_ = std::move(state);
}

Labels::~Labels() = default;
Labels::Labels(Labels&&) noexcept = default;
Labels& Labels::operator=(Labels&&) noexcept = default;

PlacedLabels Labels::place(const Viewport& viewport, double units_per_point,
                           const std::vector<ScreenBox>& occupied, const LayerStyles& layer_styles,
                           const std::vector<ScreenBox>& avoided) const {
    const Scene& scene = *state_->scene;
    Placement placement(scene, viewport, units_per_point, occupied,
                        layer_styles.shows("line-of-contact"));
    placement.avoid(avoided);
    const bool places = layer_styles.shows("settlements"), names = layer_styles.shows("names");
    for (const Wish& wish : state_->wishes) {
        const auto& measured = wish.kind == Wish::place  ? state_->places
                               : wish.kind == Wish::name ? state_->names
                                                         : state_->line_names;
        const Measured& m = measured[wish.index];
        if (!m.style)
            continue;
        if (wish.kind == Wish::place && places)
            placement.add_place(wish.index, m);
        else if (wish.kind == Wish::name && names &&
                 layer_styles.shows(scene.names[wish.index].layer))
            placement.add_name(scene.names[wish.index], m);
        else if (wish.kind == Wish::line_name && names &&
                 layer_styles.shows(scene.line_names[wish.index].layer))
            placement.add_line_name(scene.line_names[wish.index], m);
    }
    return std::move(placement).take();
}

} // namespace delimit
