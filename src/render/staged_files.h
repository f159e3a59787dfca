// Staging of several files of one export, which appear together.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <memory>
#include <vector>

class QTemporaryDir;

namespace delimit {

/// Files are written into a folder of their own beside their destinations, and moved there when all
/// are complete. Until then the destinations are as before; unfinished files are removed.
class StagedFiles {
  public:
    explicit StagedFiles(std::vector<std::filesystem::path> files);
    ~StagedFiles();
    StagedFiles(const StagedFiles&) = delete;
    StagedFiles& operator=(const StagedFiles&) = delete;

    /// Errors: a folder that is missing or is not writable, a folder where a file should be.
    Status begin();
    /// Temporary path of a file.
    [[nodiscard]] std::filesystem::path part(std::size_t file) const;
    /// The error of writing a part, as one about its file.
    [[nodiscard]] Error about(std::size_t file, Error error) const;
    /// Error: names the files in their places, if not all could be moved.
    Status finish();

  private:
    std::vector<std::filesystem::path> files_;
    std::unique_ptr<QTemporaryDir> room_;
};

} // namespace delimit
