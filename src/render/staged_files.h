// Staging of several files of one export, which appear together.
#pragma once

#include "delimit/io/files/output_file.h"

#include <filesystem>
#include <vector>

namespace delimit {

/// Files that get their places when all are complete. Until then the destinations are as before.
class StagedFiles {
  public:
    explicit StagedFiles(std::vector<std::filesystem::path> files) : files_(std::move(files)) {}

    /// Errors: as OutputFile::begin, for any of the files.
    Status begin();
    OutputFile& part(std::size_t file) { return parts_[file]; }
    /// Error: names the files in their places, if not all could be moved.
    Status finish();

  private:
    std::vector<std::filesystem::path> files_;
    std::vector<OutputFile> parts_;
};

} // namespace delimit
