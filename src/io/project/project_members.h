// The members of a project file, each in one row, with its reader and writer. A new member of
// Project needs a row here and a line in resources/schema/project.json; a test checks that every
// written member is described there and reads back the same.
#pragma once

#include "delimit/model/project.h"
#include "io/json/json_view.h"

#include <span>

namespace delimit::io {

struct ProjectMember {
    const char* key;
    /// Reads the member `key` of the root into the project. Called in the order of the rows.
    void (*read)(JsonObject& root, const char* key, Project& into);
    /// Null if the member is omitted, because it has the default value.
    nlohmann::ordered_json (*write)(const Project& project);
};

/// In the order in which they are read and written.
std::span<const ProjectMember> project_members();

} // namespace delimit::io
