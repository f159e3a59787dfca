#include "delimit/map/scene.h"

#include "map/detail.h"
#include "map/scene_base.h"
#include "map/scene_compare.h"
#include "map/scene_zones.h"

#include <algorithm>

namespace delimit {

const SceneLayer* Scene::find(std::string_view layer_id) const {
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const SceneLayer& layer) { return layer.id == layer_id; });
    return found == layers.end() ? nullptr : &*found;
}

AreaStyle with_layer_style(const SceneArea& area, const LayerStyle& layer_style) {
    AreaStyle style{area.fill, area.outline};
    LayerStyle of_fill = layer_style;
    if (area.hatch_tells)
        of_fill.hatch.reset();
    if (style.fill)
        style.fill = with_layer_style(*style.fill, of_fill, area.mirrored);
    LayerStyle of_outline = layer_style;
    of_outline.colour.reset();
    if (style.outline)
        style.outline = with_layer_style(*style.outline, of_outline);
    return style;
}

LineStyle with_layer_style(const SceneLine& line, const LayerStyle& layer_style) {
    LineStyle style{line.casing, with_layer_style(line.core, layer_style)};
    if (style.casing) {
        style.casing->opacity *= layer_style.opacity;
        style.casing->width += style.core.width - line.core.width;
    }
    return style;
}

namespace {

/// Removes the zones; returns their position.
std::size_t take_zones(Scene& scene) {
    const auto zones = std::find_if(scene.layers.begin(), scene.layers.end(),
                                    [](const SceneLayer& layer) { return layer.id == zones_id; });
    const auto at = static_cast<std::size_t>(zones - scene.layers.begin());
    if (zones != scene.layers.end())
        scene.layers.erase(zones);
    scene.zones = {};
    return at;
}

void put_zones(Scene& scene, std::size_t at, SceneLayer zones) {
    for (const SceneArea& zone : zones.areas)
        scene.zones.add(zone.ground.box);
    scene.layers.insert(scene.layers.begin() + static_cast<std::ptrdiff_t>(at), std::move(zones));
}

/// The base with this proposal's zones in their position: above the areas, below borders and line.
ScenePtr with_zones(const SceneBase& base, const Snapshot& snapshot, std::size_t proposal) {
    auto scene = std::make_shared<Scene>(base.scene);
    scene->layers = base.below;
    scene->layers.insert(scene->layers.end(), base.above.begin(), base.above.end());
    put_zones(*scene, base.below.size(), zones_layer(snapshot, proposal, *scene));
    return scene;
}

} // namespace

ScenePtr build_scene(const SnapshotPtr& snapshot, std::size_t proposal, const Style& style,
                     Locale language) {
    return with_zones(scene_base(snapshot, style, language), *snapshot, proposal);
}

std::vector<ScenePtr> build_scenes(const SnapshotPtr& snapshot, const Style& style, Locale language,
                                   const std::vector<std::size_t>& only) {
    const SceneBase base = scene_base(snapshot, style, language);
    std::vector<ScenePtr> scenes(snapshot->proposals.size());
    for (std::size_t i = 0; i < scenes.size(); ++i)
        if (only.empty() || std::find(only.begin(), only.end(), i) != only.end())
            scenes[i] = with_zones(base, *snapshot, i);
    return scenes;
}

ScenePtr build_scene_like(const Scene& like, const Snapshot& snapshot, std::size_t proposal) {
    auto scene = std::make_shared<Scene>(like);
    put_zones(*scene, take_zones(*scene), zones_layer(snapshot, proposal, *scene));
    return scene;
}

ScenePtr sketch_scene(const Scene& like, const ProposalResult& exact,
                      const ProposalResult& estimate, const Parties& parties,
                      const AreaSketch& sketch) {
    const SceneLayer* before = like.find(zones_id);
    if (!before)
        return nullptr;
    SceneLayer zones = sketched_layer(*before, exact, estimate, parties, like, sketch);
    auto scene = std::make_shared<Scene>(like);
    scene->sketch = true;
    put_zones(*scene, take_zones(*scene), std::move(zones));
    return scene;
}

ScenePtr overlay_scene(const Scene& like, const Scene& other, const std::string& name,
                       const std::string& other_name) {
    const SceneLayer *first = like.find(zones_id), *second = other.find(zones_id);
    if (!first || !second)
        return nullptr;
    SceneLayer zones = overlaid_zones(*first, *second, name, other_name);
    auto scene = std::make_shared<Scene>(like);
    put_zones(*scene, take_zones(*scene), std::move(zones));
    return scene;
}

ScenePtr difference_scene(const Scene& like, const ProposalDifference& difference,
                          const Parties& parties, const std::string& first,
                          const std::string& second) {
    SceneLayer zones = difference_zones(like, difference, parties, first, second);
    auto scene = std::make_shared<Scene>(like);
    put_zones(*scene, take_zones(*scene), std::move(zones));
    return scene;
}

Detail<Region> detailed(Region region) {
    return detail_of(std::make_shared<const Region>(std::move(region)));
}

} // namespace delimit
