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

/// What an archive may hold. Its files may together be `most_ratio` times its own size, and small
/// ones a little more.
struct ArchiveLimits {
    std::size_t entries = 1000;
    std::uint64_t bytes = std::uint64_t{512} << 20U;
    std::uint64_t ratio = 100;
    std::uint64_t always = std::uint64_t{16} << 20U; ///< bytes that no ratio forbids
};

/// Whether bytes begin as those of a zip archive do.
bool begins_as_archive(std::string_view bytes);

/// The files in a zip archive, named by their paths in it. Folders and files that only describe
/// others' folders (__MACOSX, .DS_Store) are passed over. Errors, naming `named`: not a zip archive
/// or damaged; encrypted; a name that leads out of it or stands there twice; beyond the limits.
Result<std::vector<PackedFile>> unpacked(std::string_view bytes, const std::string& named,
                                         const ArchiveLimits& limits = {});

} // namespace delimit::io
