// What must hold of a file before any reader sees it.
#pragma once

#include "delimit/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace delimit::io {

/// Whether the path is one of the file system, and no address of GDAL's or of the network.
Status check_local(const std::string& path);

/// A file that is there, may be read, is no archive but a zip and has at most `most` bytes.
/// `named`: as the user named it.
Status check_data_file(const std::string& named, const std::filesystem::path& file,
                       std::uintmax_t most);

/// ".tif", whatever the letters' case is in the name.
std::string lower_ending(const std::filesystem::path& file);

} // namespace delimit::io
