// The encoding of a Shapefile's attributes, where nothing states it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace delimit::io {

/// What GDAL is to take the attributes' encoding for: as the bytes of `dbf` look, if there is no
/// .cpg and its header names no code page either; else empty, and GDAL knows.
std::string encoding_of_dbf(std::string_view dbf, bool has_cpg);

/// The same of the files beside `shp`.
std::string encoding_beside(const std::filesystem::path& shp);

} // namespace delimit::io
