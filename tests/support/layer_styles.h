#pragma once

#include "delimit/model/layer_styles.h"

#include <set>
#include <string>

namespace delimit::test {

/// Styles that hide the given layers.
inline LayerStyles hiding(const std::set<std::string>& ids) {
    LayerStyles layer_styles;
    LayerStyle hidden;
    hidden.visible = false;
    for (const std::string& id : ids)
        layer_styles.set(id, hidden);
    return layer_styles;
}

} // namespace delimit::test
