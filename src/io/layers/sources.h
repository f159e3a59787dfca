// Resolution of a project's file names, and origin of files.
#pragma once

#include "delimit/io/layers/load.h"
#include "io/vector/features.h"

#include <filesystem>
#include <string_view>

namespace delimit::io {

/// The file that has the data. Errors: none is named, a network address or virtual file
/// system, data that the project itself holds.
Result<std::filesystem::path> resolve(const SourceData& data, const SearchFolders& places);

/// Reads the features of a source, of all layers if it names none.
Result<FeatureTable> read_every_layer(const LayerSource& source, const SearchFolders& places,
                                      Diagnostics& diagnostics, std::stop_token stop);

/// The same for a use as one layer. Errors: several separate layers of which none is named.
Result<FeatureTable> read_source(const LayerSource& source, const SearchFolders& places,
                                 Diagnostics& diagnostics, std::stop_token stop);

/// True if the source is part of the built-in data, whose validity a test ensures.
bool is_builtin(const LayerSource& source);

/// Checks that a feature has the attribute that a member of the source names; an empty name is
/// fine. Error: bad_value.
Status check_attribute(const FeatureTable& table, std::string_view name, const char* member);

/// Member `name` of the collection itself; in Ukrainian its NAME_uk.
Text member_text(const FeatureTable& table, std::string_view name);

/// Origin of the file: by the user's options first, then by the features, the collection, and the
/// file's name.
Provenance provenance_of(const LayerSource& source, const FeatureTable& table,
                         Diagnostics& diagnostics);

} // namespace delimit::io
