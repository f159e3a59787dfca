#pragma once

#include "delimit/model/looks.h"

#include <set>
#include <string>

namespace delimit::test {

/// Looks under which these layers are not seen.
inline MapLooks hiding(const std::set<std::string>& ids) {
    MapLooks looks;
    LayerLook hidden;
    hidden.visible = false;
    for (const std::string& id : ids)
        looks.set(id, hidden);
    return looks;
}

} // namespace delimit::test
