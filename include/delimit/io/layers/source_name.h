// Name of a data file for people.
#pragma once

#include "delimit/model/project.h"

#include <string>

namespace delimit {

/// The bare file name of the source, for people: of a fetched copy the end of its address, since
/// the copy's own name has a prefix without meaning.
std::string known_name(const LayerSource& source);

} // namespace delimit
