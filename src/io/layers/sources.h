// From a name in a project to a file, and from a file to what is known of its origin.
#pragma once

#include "delimit/io/layers/load.h"
#include "io/vector/features.h"

#include <filesystem>
#include <string_view>

namespace delimit::io {

/// The file of data that are in one. Errors: none is named, a network address or virtual file
/// system, data that the project itself holds.
Result<std::filesystem::path> resolve(const SourceData& data, const SearchFolders& places);

/// Reads the features of a source, wherever it is, of all layers where it names none.
Result<FeatureTable> read_every_layer(const LayerSource& source, const SearchFolders& places,
                                      Diagnostics& diagnostics, std::stop_token stop);

/// The same for a use as one layer. Errors: several separate layers of which none is named.
Result<FeatureTable> read_source(const LayerSource& source, const SearchFolders& places,
                                 Diagnostics& diagnostics, std::stop_token stop);

/// Whether the source is part of the built-in data: those are valid, a test sees to it.
bool is_builtin(const LayerSource& source);

/// What the collection itself says of `name`, in Ukrainian what it says of NAME_uk.
Text member_text(const FeatureTable& table, std::string_view name);

/// What is known of the file's origin: what the user says goes before what the features say,
/// before the collection, before the file's name.
Provenance provenance_of(const LayerSource& source, const FeatureTable& table,
                         Diagnostics& diagnostics);

} // namespace delimit::io
