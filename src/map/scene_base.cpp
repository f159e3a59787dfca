#include "map/scene_base.h"

#include "delimit/map/terms.h"
#include "map/anchor.h"
#include "map/detail.h"
#include "map/merge.h"
#include "map/scene_zones.h"
#include "map/study_area_edge.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Neighbours and rivers farther from the study area than this share of its size are not drawn.
constexpr double surroundings = 0.6;

/// The opaque colour that a translucent one gives on a background: painted in a fraction of the
/// time, which matters for large areas.
FillStyle laid_on(Colour ground, FillStyle fill) {
    const auto mix = [&](std::uint8_t below, std::uint8_t above) {
        return static_cast<std::uint8_t>(
            std::lround(below + (above - below) * std::clamp(fill.opacity, 0.0, 1.0)));
    };
    fill.colour = {mix(ground.red, fill.colour.red), mix(ground.green, fill.colour.green),
                   mix(ground.blue, fill.colour.blue)};
    fill.opacity = 1;
    return fill;
}

/// Shares of the parties in an oblast, the first party's first: "22 / 78 %".
std::string shares_text(double share_of_a) {
    const long percent = std::lround(100 * share_of_a);
    if (percent == 0 && share_of_a > 0)
        return "<1 / >99 %";
    if (percent == 100 && share_of_a < 1)
        return ">99 / <1 %";
    return std::to_string(percent) + " / " + std::to_string(100 - percent) + " %";
}

/// Builds the base step by step; each function is one group of layers.
class BaseBuilder {
  public:
    BaseBuilder(const SnapshotPtr& snapshot, const Style& style, Locale language)
        : snapshot_(snapshot), projector_(snapshot->projection) {
        Scene& scene = base_.scene;
        scene.projection = snapshot->projection;
        scene.language = language;
        scene.style = style;
        scene.background = fill("beyond");
        scene.base_map = snapshot->layers->base_map;
        scene.schematic = snapshot->layers->control_map.provenance.schematic;
        for (const DividedOblast& oblast : snapshot->control->oblasts)
            scene.study_area.add(oblast.ground);
        for (const Polyline& part : snapshot->control->line.parts)
            scene.focus.add(part);
        for (const auto& proposal : snapshot->proposals)
            for (const WithdrawalZone& zone : proposal->zones)
                scene.focus.add(zone.ground);
        if (scene.focus.empty())
            scene.focus = scene.study_area;
        window_ = scene.study_area.grown(
            surroundings * std::max(scene.study_area.width(), scene.study_area.height()));
    }

    SceneBase build() && {
        add_sea();
        add_neighbours();
        add_ground();
        add_control();
        add_rivers();
        add_water();
        add_borders();
        add_line();
        add_places();
        return std::move(base_);
    }

  private:
    [[nodiscard]] FillStyle fill(std::string_view role) const {
        return fill_of(base_.scene.style, role);
    }
    [[nodiscard]] StrokeStyle stroke(std::string_view role) const {
        return stroke_of(base_.scene.style, role);
    }
    [[nodiscard]] std::string say(const char* english, const char* ukrainian) const {
        return Text{english, ukrainian}.in(base_.scene.language);
    }
    [[nodiscard]] std::string say(const Text& text) const { return text.in(base_.scene.language); }

    [[nodiscard]] SceneLayer empty_layer(const char* id) const {
        return {id, layer_text(id, base_.scene.language), {}, {}};
    }

    /// A shape of the snapshot, which the pointer keeps alive.
    template <class Shape>
    std::shared_ptr<const Shape> shared(const Shape& shape) const {
        return {snapshot_, &shape};
    }

    [[nodiscard]] std::vector<Region> grounds() const {
        std::vector<Region> all;
        for (const DividedOblast& oblast : snapshot_->control->oblasts)
            all.push_back(oblast.ground);
        return all;
    }

    void add_name(const char* layer, const Region& ground, const std::string& text,
                  std::string role, int priority) {
        if (const auto at = name_anchor(ground, window_); at && !text.empty())
            base_.scene.names.push_back({layer, *at, text, std::move(role), priority,
                                         std::make_shared<const Region>(ground)});
    }

    [[nodiscard]] LabelField label(const char* layer) const {
        return snapshot_->project->layer_styles[layer].label;
    }
    /// Text of a name for the label field of its layer; empty for fields that are no names.
    [[nodiscard]] std::string name_text(const Text& name, const char* layer) const {
        switch (label(layer)) {
        case LabelField::name:
            return say(name);
        case LabelField::name_en:
            return name.in(Language::english);
        case LabelField::name_uk:
            return name.in(Language::ukrainian);
        case LabelField::iso:
        case LabelField::share_controlled:
        case LabelField::none:
            break;
        }
        return {};
    }
    [[nodiscard]] std::string oblast_text(const DividedOblast& oblast) const {
        switch (label("theatre")) {
        case LabelField::iso:
            return oblast.iso;
        case LabelField::share_controlled:
            return shares_text(oblast.area_of_control[index(Side::a)] / oblast.area);
        default:
            return name_text(oblast.name, "theatre");
        }
    }

    /// True for the country that the oblasts are part of: its land is drawn below them, without a
    /// name.
    [[nodiscard]] bool is_home(const Land& land) const {
        const auto& oblasts = snapshot_->control->oblasts;
        return std::any_of(oblasts.begin(), oblasts.end(), [&](const DividedOblast& oblast) {
            return !land.iso.empty() && oblast.iso.starts_with(land.iso + "-");
        });
    }

    /// Area outside all land is known to be sea only within the extent of the land layer.
    void add_sea() {
        GeoBox known;
        for (const Land& land : snapshot_->layers->land)
            known.add(land.ground);
        if (known.empty())
            return;
        const auto corner = [](double x, double y) { return GeoPoint::from_plane(x, y); };
        const GeoPoint first = corner(known.min_x, known.min_y);
        const GeoRegion box{
            {{{first, corner(known.max_x, known.min_y), corner(known.max_x, known.max_y),
               corner(known.min_x, known.max_y), first},
              {}}}};
        SceneLayer layer = empty_layer("sea");
        SceneArea area;
        area.ground =
            detail_of(std::make_shared<const Region>(projector_.project(box, Metres(50))));
        area.fill = fill("sea");
        layer.areas.push_back(std::move(area));
        base_.below.push_back(std::move(layer));
    }

    void add_neighbours() {
        SceneLayer layer = empty_layer("land");
        for (const Land& land : snapshot_->layers->land) {
            Region ground = projector_.project(land.ground, Metres(50));
            MapBox box;
            box.add(ground);
            if (!box.meets(window_))
                continue;
            SceneArea area;
            area.fill = fill("land");
            if (!is_home(land)) {
                neighbours_.push_back(ground);
                add_name("land", simplified(ground, 1500),
                         label("land") == LabelField::iso ? land.iso : name_text(land.name, "land"),
                         "country", 60);
                area.outline = stroke("land-border");
            }
            area.ground = detail_of(std::make_shared<const Region>(std::move(ground)));
            layer.areas.push_back(std::move(area));
        }
        base_.below.push_back(std::move(layer));
    }

    void add_ground() {
        for (const DividedOblast& oblast : snapshot_->control->oblasts)
            add_name("theatre", simplified(oblast.ground, 1500), oblast_text(oblast), "oblast", 40);
        study_area_ = std::make_shared<const Region>(merged(bench_, grounds()));
        SceneLayer layer = empty_layer("theatre");
        SceneArea area;
        area.ground = detail_of(study_area_);
        area.fill = fill("theatre");
        layer.areas.push_back(std::move(area));
        base_.below.push_back(std::move(layer));
    }

    void add_rivers() {
        SceneLayer layer = empty_layer("rivers");
        auto paths = std::make_shared<std::vector<Polyline>>();
        for (const River& river : snapshot_->layers->rivers) {
            paths->push_back(projector_.project(river.path, Metres(50)));
            if (const std::string name = name_text(river.name, "rivers"); !name.empty())
                base_.scene.line_names.push_back(
                    {"rivers", std::make_shared<const Polyline>(simplified(paths->back(), 400)),
                     name, "river", 20});
        }
        if (!paths->empty())
            layer.lines.push_back({detail_of<std::vector<Polyline>>(std::move(paths)),
                                   std::nullopt,
                                   stroke("river"),
                                   {}});
        base_.below.push_back(std::move(layer));
    }

    void add_control() {
        SceneLayer controlled = empty_layer("control");
        for (Side side : both_sides) {
            std::vector<Region> grounds;
            for (const DividedOblast& oblast : snapshot_->control->oblasts)
                grounds.push_back(oblast.controlled[index(side)]);
            const Party& party = snapshot_->project->parties[side];
            SceneArea area;
            area.mirrored = side == Side::b;
            area.ground = detail_of(std::make_shared<const Region>(merged(bench_, grounds)));
            area.fill = fill("control");
            area.fill->colour = party.colour;
            // A translucent fill keeps the base map below visible.
            if (!snapshot_->layers->base_map)
                *area.fill = laid_on(fill("theatre").colour, *area.fill);
            area.legend = base_.scene.language == Language::english
                              ? "Controlled by " + party.name.en
                              : "Контролює " + say(party.name);
            if (!area.ground.box.empty())
                controlled.areas.push_back(std::move(area));
        }
        SceneLayer grey = empty_layer("undetermined");
        std::vector<Region> grounds;
        for (const DividedOblast& oblast : snapshot_->control->oblasts)
            if (!oblast.undetermined.empty())
                grounds.push_back(oblast.undetermined);
        if (!grounds.empty()) {
            SceneArea area;
            area.ground = detail_of(std::make_shared<const Region>(merged(bench_, grounds)));
            area.fill = fill("undetermined");
            area.legend = say("Undetermined (grey zone)", "Сіра зона (контроль не визначено)");
            grey.areas.push_back(std::move(area));
        }
        base_.below.push_back(std::move(controlled));
        base_.below.push_back(std::move(grey));
    }

    /// Open water of the oblasts, whoever controls it; no layer where there is none.
    void add_water() {
        std::vector<Region> grounds;
        for (const DividedOblast& oblast : snapshot_->control->oblasts)
            for (const Region& water : oblast.water)
                if (!water.empty())
                    grounds.push_back(water);
        if (grounds.empty())
            return;
        SceneLayer layer = empty_layer("water");
        SceneArea area;
        area.ground = detail_of(std::make_shared<const Region>(merged(bench_, grounds)));
        area.fill = water_fill(base_.scene);
        layer.areas.push_back(std::move(area));
        base_.below.push_back(std::move(layer));
    }

    void add_borders() {
        SceneLayer oblasts = empty_layer("oblast-borders");
        auto rings =
            std::make_shared<std::vector<Polyline>>(inner_borders(grounds(), *study_area_));
        if (!rings->empty())
            oblasts.lines.push_back({detail_of<std::vector<Polyline>>(std::move(rings)),
                                     std::nullopt, stroke("oblast-border"),
                                     say("Oblast boundary", "Межа області")});
        base_.above.push_back(std::move(oblasts));

        SceneLayer state = empty_layer("state-border");
        StudyAreaEdge edge = study_area_edge(*study_area_, neighbours_);
        const auto add = [&](std::vector<Polyline> lines, std::optional<StrokeStyle> casing,
                             StrokeStyle core, std::string legend) {
            if (!lines.empty())
                state.lines.push_back(
                    {detail_of(std::make_shared<const std::vector<Polyline>>(std::move(lines))),
                     std::move(casing), std::move(core), std::move(legend)});
        };
        add(std::move(edge.coast), std::nullopt, stroke("coast"), {});
        add(std::move(edge.border), std::nullopt, stroke("state-border"),
            say("International boundary", "Державний кордон"));
        base_.above.push_back(std::move(state));
    }

    void add_line() {
        SceneLayer layer = empty_layer("line-of-contact");
        const auto& parts = snapshot_->control->line.parts;
        if (!parts.empty()) {
            const bool schematic = base_.scene.schematic;
            SceneLine line;
            line.parts = detail_of(shared(parts));
            line.casing = stroke("line-of-contact-casing");
            line.core = stroke(schematic ? "line-of-contact-schematic" : "line-of-contact");
            line.legend = schematic
                              ? say("Line of contact (schematic)", "Лінія зіткнення (схематична)")
                              : say("Line of contact", "Лінія зіткнення");
            layer.lines.push_back(std::move(line));
        }
        base_.above.push_back(std::move(layer));
    }

    void add_places() {
        auto& places = base_.scene.places;
        for (const Settlement& settlement : snapshot_->layers->settlements)
            if (!settlement.name.empty())
                places.push_back({projector_.forward(settlement.at),
                                  name_text(settlement.name, "settlements"), settlement.rank,
                                  settlement.population.value_or(0)});
        std::stable_sort(
            places.begin(), places.end(), [](const ScenePlace& a, const ScenePlace& b) {
                return a.rank != b.rank ? a.rank < b.rank : a.population > b.population;
            });
    }

    SnapshotPtr snapshot_;
    Projector projector_;
    Workbench bench_;
    SceneBase base_;
    MapBox window_;
    std::shared_ptr<const Region> study_area_;
    std::vector<Region> neighbours_;
};

} // namespace

SceneBase scene_base(const SnapshotPtr& snapshot, const Style& style, Locale language) {
    return BaseBuilder(snapshot, style, language).build();
}

} // namespace delimit
