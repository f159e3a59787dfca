// The view of a project in its JSON.
#pragma once

#include "delimit/model/project.h"
#include "io/json/json_view.h"

namespace delimit::io {

/// Reads the map frames, too, which name proposals.
void read_view(JsonObject& root, const char* key, Project& into);
nlohmann::ordered_json write_view(const Project& project);

} // namespace delimit::io
