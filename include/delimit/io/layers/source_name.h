// Name of a data file for people.
#pragma once

#include "delimit/model/project.h"

#include <string>

namespace delimit {

/// The bare name that people know the source's file by: of a fetched copy the end of its address,
/// since the copy's own name begins with letters that mean nothing.
std::string known_name(const LayerSource& source);

} // namespace delimit
