#include "delimit/model/edit_proposals.h"

#include <algorithm>
#include <iterator>

namespace delimit {
namespace {

auto find(Project& project, std::string_view id) {
    return std::find_if(project.proposals.begin(), project.proposals.end(),
                        [&](const Proposal& proposal) { return proposal.id == id; });
}

/// The proposal that replaces a removed one in a map frame.
std::string substitute(const Project& project, const std::vector<std::string>& map_frames) {
    for (const Proposal& proposal : project.proposals)
        if (std::find(map_frames.begin(), map_frames.end(), proposal.id) == map_frames.end())
            return proposal.id;
    return project.proposals.empty() ? std::string() : project.proposals.front().id;
}

} // namespace

std::string free_id(const Project& project, std::string_view base) {
    std::string id(base);
    for (int number = 2; project.find(id); ++number)
        id = std::string(base) + "-" + std::to_string(number);
    return id;
}

std::string add_proposal(Project& project, const Text& name) {
    Proposal made;
    made.id = free_id(project, "proposal");
    made.name = name;
    project.proposals.push_back(std::move(made));
    return project.proposals.back().id;
}

std::string duplicate_proposal(Project& project, std::string_view id, const Text& name) {
    const auto original = find(project, id);
    if (original == project.proposals.end())
        return {};
    Proposal copy = *original;
    copy.id = free_id(project, original->id);
    copy.name = name;
    // Nobody but its author said what becomes of it.
    if (copy.origin || copy.reported || !copy.citations.empty())
        copy.origin = origin_of(*original);
    copy.reported.reset();
    copy.citations.clear();
    return project.proposals.insert(std::next(original), std::move(copy))->id;
}

void remove_proposal(Project& project, std::string_view id) {
    const auto gone = find(project, id);
    if (gone == project.proposals.end())
        return;
    const std::string was = gone->id;
    project.proposals.erase(gone);
    for (std::string& map_frame : project.map_frames)
        if (map_frame == was)
            map_frame = substitute(project, project.map_frames);
}

void move_proposal(Project& project, std::string_view id, std::size_t to) {
    const auto from = find(project, id);
    if (from == project.proposals.end())
        return;
    const auto first = project.proposals.begin();
    const auto target =
        first + static_cast<std::ptrdiff_t>(std::min(to, project.proposals.size() - 1));
    if (from < target)
        std::rotate(from, std::next(from), std::next(target));
    else
        std::rotate(target, from, std::next(from));
}

std::vector<std::string> map_frame_ids(const Project& project, std::size_t count) {
    std::vector<std::string> ids = project.map_frames;
    while (ids.size() < count)
        ids.push_back(substitute(project, ids));
    ids.resize(count);
    return ids;
}

} // namespace delimit
