// Whether areas of which no class is understood may be one party's.
#pragma once

#include "delimit/base/result.h"
#include "io/vector/features.h"

#include <string>
#include <vector>

namespace delimit::io {

/// Checks that no attribute distinguishes the areas, at least one: they are one party's only then.
/// `class_field`: the attribute that the project names as their class; may be empty. Error:
/// no_match, with the attribute and some of its values.
Status check_one_owner(const std::vector<const Feature*>& areas, const std::string& class_field,
                       const std::string& file);

} // namespace delimit::io
