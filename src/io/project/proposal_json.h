// Proposals in a project's JSON.
#pragma once

#include "delimit/model/project.h"
#include "io/json/json_view.h"

namespace delimit::io {

void read_proposals(JsonObject& root, const char* key, Project& into);
nlohmann::ordered_json write_proposals(const Project& project);

} // namespace delimit::io
