// Checks of a data file before any reader opens it.
#pragma once

#include "delimit/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace delimit::io {

/// Ok for a path of the file system; an error for an address of GDAL's or of the network.
Status check_local(const std::string& path);

/// Ok for a file that exists, is readable, is no archive but a zip and has at most `most` bytes.
/// `named`: the path as the user gave it.
Status check_data_file(const std::string& named, const std::filesystem::path& file,
                       std::uintmax_t most);

/// Lower-case ending of a file name: ".tif".
std::string lower_ending(const std::filesystem::path& file);

} // namespace delimit::io
