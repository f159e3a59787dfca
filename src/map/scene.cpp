#include "delimit/map/scene.h"

#include "map/scene_base.h"
#include "map/scene_zones.h"

#include <algorithm>

namespace delimit {

const SceneLayer* Scene::find(std::string_view layer_id) const {
    const auto found = std::find_if(layers.begin(), layers.end(),
                                    [&](const SceneLayer& layer) { return layer.id == layer_id; });
    return found == layers.end() ? nullptr : &*found;
}

namespace {

/// The base with this proposal's zones in their place: above the ground, below borders and line.
ScenePtr with_zones(const SceneBase& base, const Snapshot& snapshot, std::size_t proposal) {
    auto scene = std::make_shared<Scene>(base.scene);
    scene->layers = base.below;
    scene->layers.push_back(zones_layer(snapshot, proposal, *scene));
    for (const SceneArea& zone : scene->layers.back().areas)
        scene->zones.add(zone.ground.box);
    scene->layers.insert(scene->layers.end(), base.above.begin(), base.above.end());
    return scene;
}

} // namespace

ScenePtr build_scene(const SnapshotPtr& snapshot, std::size_t proposal, const Style& style,
                     Language language) {
    return with_zones(scene_base(snapshot, style, language), *snapshot, proposal);
}

std::vector<ScenePtr> build_scenes(const SnapshotPtr& snapshot, const Style& style,
                                   Language language, const std::vector<std::size_t>& only) {
    const SceneBase base = scene_base(snapshot, style, language);
    std::vector<ScenePtr> scenes(snapshot->proposals.size());
    for (std::size_t i = 0; i < scenes.size(); ++i)
        if (only.empty() || std::find(only.begin(), only.end(), i) != only.end())
            scenes[i] = with_zones(base, *snapshot, i);
    return scenes;
}

} // namespace delimit
