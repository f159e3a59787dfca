// Zip archives, unpacked into memory under limits. GDAL never sees one that a user chose.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/packed_file.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// Limits of an archive's contents. Its files may together be `ratio` times its own size, or
/// `always` bytes.
struct ArchiveLimits {
    std::size_t entries = 1000;
    std::uint64_t bytes = std::uint64_t{512} << 20U;
    std::uint64_t ratio = 100;
    std::uint64_t always = std::uint64_t{16} << 20U; ///< bytes allowed whatever the ratio
};

/// True if bytes begin with the signature of a zip archive.
bool begins_as_archive(std::string_view bytes);

/// The files in a zip archive, named by their paths in it. Folders, hidden files and those in
/// hidden folders or __MACOSX are skipped. Errors, naming `named`: not a zip archive
/// or damaged; encrypted; a name that leads out of it or is not unique; beyond the limits.
Result<std::vector<PackedFile>> unpacked(std::string_view bytes, const std::string& named,
                                         const ArchiveLimits& limits = {});

} // namespace delimit::io
