// Migration of projects of older versions to the newest.
#pragma once

#include "io/json/json_view.h"

namespace delimit::io {

constexpr int newest_project_version = 2;

/// Checks that the text is a project of a version known here, and brings it to the newest. Mistakes
/// found later are still named by their position in the text.
void migrate_project(JsonText& text);

} // namespace delimit::io
