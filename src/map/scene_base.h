// Layers that all proposals of a snapshot share: areas of control, borders and names.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/map/scene.h"

namespace delimit {

struct SceneBase {
    Scene scene;                          ///< without layers
    std::vector<SceneLayer> below, above; ///< of the zones
};

SceneBase scene_base(const SnapshotPtr& snapshot, const Style& style, Locale language);

} // namespace delimit
