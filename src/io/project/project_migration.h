// Projects of older versions, made what the newest one would have written.
#pragma once

#include "io/json/json_view.h"

namespace delimit::io {

constexpr int newest_project_version = 2;

/// Checks that the text is a project of a version known here, and brings it to the newest. Mistakes
/// found later are still named by the place in the text.
void migrate_project(JsonText& text);

} // namespace delimit::io
