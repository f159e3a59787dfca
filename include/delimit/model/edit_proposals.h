// Edits of a project's proposals that keep it consistent: ids stay unique, map frames show existing
// proposals.
#pragma once

#include "delimit/model/project.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace delimit {

/// An id that no proposal has: `base`, or `base-2`, `base-3`, …
std::string free_id(const Project& project, std::string_view base);

/// Adds a proposal without provisions at the end; gives its id.
std::string add_proposal(Project& project, const Text& name);

/// Adds a copy right after the proposal, named `name`; gives the copy's id. What was reported of
/// the proposal is not reported of the copy: it is kept as the copy's origin. Nothing happens, and
/// the id is empty, if there is no such proposal; so with the others.
std::string duplicate_proposal(Project& project, std::string_view id, const Text& name);

/// Map frames that showed it show the first proposal that none shows, otherwise the first of all.
void remove_proposal(Project& project, std::string_view id);

/// Moves the proposal to the place that `to` is now the index of; beyond the last is the end.
void move_proposal(Project& project, std::string_view id, std::size_t to);

/// Proposals of `count` map frames: as the project has it, the rest filled up with those that no
/// map frame shows yet, then with the first. Empty ids where there is no proposal.
std::vector<std::string> map_frame_ids(const Project& project, std::size_t count);

} // namespace delimit
