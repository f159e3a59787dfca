// What a Shapefile's companions leave open: the encoding of its attributes, its index.
#pragma once

#include "delimit/model/packed_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// Encoding for GDAL to assume for the attributes: guessed from the bytes of `dbf`, if there is no
/// .cpg and its header has no code page either; else empty, as GDAL knows it.
std::string encoding_of_dbf(std::string_view dbf, bool has_cpg);

/// The same of the files beside `shp`.
std::string encoding_beside(const std::filesystem::path& shp);

/// True for a Shapefile and its companions without .shx.
bool lacks_index(const std::vector<PackedFile>& files);

/// A Shapefile and its companions, without their bytes, if there is no .shx beside it.
std::optional<std::vector<PackedFile>> files_without_index(const std::filesystem::path& shp);

} // namespace delimit::io
