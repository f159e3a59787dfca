// The encoding of a Shapefile's attributes, where no file states it.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace delimit::io {

/// Encoding for GDAL to assume for the attributes: guessed from the bytes of `dbf`, if there is no
/// .cpg and its header has no code page either; else empty, as GDAL knows it.
std::string encoding_of_dbf(std::string_view dbf, bool has_cpg);

/// The same of the files beside `shp`.
std::string encoding_beside(const std::filesystem::path& shp);

} // namespace delimit::io
