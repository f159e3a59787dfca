// The members of a project file, each in one row: how it is read and how it is written. Who adds a
// member to Project adds a row here and a line to resources/schema/project.json; a test sees to it
// that what is written is described and reads back the same.
#pragma once

#include "delimit/model/project.h"
#include "io/json/json_view.h"

#include <span>

namespace delimit::io {

struct ProjectMember {
    const char* key;
    /// Takes the member `key` of the root into the project. Called in the order of the rows.
    void (*read)(JsonObject& root, const char* key, Project& into);
    /// Null where the member is left out, because it says nothing.
    nlohmann::ordered_json (*write)(const Project& project);
};

/// In the order in which they are read and written.
std::span<const ProjectMember> project_members();

} // namespace delimit::io
