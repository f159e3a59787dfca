// Projects as JSON files (`*.delimit`), see docs/formats.md.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace delimit {

/// `name` is for error messages, which name the place in the text as a JSON pointer. Members that
/// this version does not know are listed in `found`, if given, as warnings.
Result<Project> parse_project(std::string_view json, const std::string& name,
                              Diagnostics* found = nullptr);
Result<Project> read_project(const std::filesystem::path& file, Diagnostics* found = nullptr);

struct ProjectOnDisk {
    Project project;
    std::string sha256; ///< of the bytes that were read
};
Result<ProjectOnDisk> read_project_file(const std::filesystem::path& file,
                                        Diagnostics* found = nullptr);
/// The same project with names of data files that no longer depend on the project's folder.
Project with_absolute_paths(Project project, const std::filesystem::path& folder);
/// Canonical text: the same project always gives the same bytes.
std::string project_text(const Project& project);
/// Written beside and renamed: never half a file. Layers inside the project's folder are written
/// relative to it; one that lies outside is an error, since reading would refuse it.
Status write_project(const Project& project, const std::filesystem::path& file);
/// The same; gives the SHA-256 of the bytes written. With `known_digest`, a file that holds
/// anything else by now is not overwritten: the error is ErrorCode::changed.
Result<std::string> save_project(const Project& project, const std::filesystem::path& file,
                                 const std::optional<std::string>& known_digest = {});
/// The project with the digests of the files that were loaded, to detect changes at the next
/// loading.
Project with_digests(Project project, const Layers& layers);

} // namespace delimit
