// Contents of a new project.
#pragma once

#include "delimit/model/project.h"

namespace delimit {

/// The study area, the line, the parties and the styles of `like`, and one proposal: each party
/// stays where it is. Neither the title nor a proposal of `like` is left.
Project new_project(const Project& like);

} // namespace delimit
