// From a name in a project to a file, and from a file to what is known of its origin.
#pragma once

#include "delimit/io/layers/load.h"
#include "io/vector/features.h"

#include <filesystem>
#include <string_view>

namespace delimit::io {

constexpr std::string_view builtin_prefix = "builtin:";

/// The file that `path` of a LayerSource means. Errors: a built-in name that is more than a
/// plain file name, a network address or virtual file system.
Result<std::filesystem::path> resolve(const std::string& path, const Places& places);

/// Reads the features of a source, wherever it is.
Result<FeatureTable> read_source(const LayerSource& source, const Places& places,
                                 Diagnostics& diagnostics, std::stop_token stop);

/// Whether it is named without a file of the project: built in, fetched, or drawn in the project.
bool names_no_file(const std::string& path);

/// Whether the source is part of the built-in data: those are valid, a test sees to it.
bool is_builtin(const LayerSource& source);

/// What the collection itself says of `name`, in Ukrainian what it says of NAME_uk.
Text member_text(const FeatureTable& table, std::string_view name);

/// What is known of the file's origin: what the user says goes before what the features say,
/// before the collection, before the file's name.
Provenance provenance_of(const LayerSource& source, const FeatureTable& table,
                         Diagnostics& diagnostics);

} // namespace delimit::io
