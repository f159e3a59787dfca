// Several files of one export, which appear together.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <memory>
#include <vector>

class QTemporaryDir;

namespace delimit {

/// Files are written into a folder of their own beside the places where they belong, and moved
/// there when all are whole. Until then the places are as they were; what is not finished goes.
class StagedFiles {
  public:
    explicit StagedFiles(std::vector<std::filesystem::path> files);
    ~StagedFiles();
    StagedFiles(const StagedFiles&) = delete;
    StagedFiles& operator=(const StagedFiles&) = delete;

    /// Errors: a folder that is missing or takes no files, a folder where a file should be.
    Status begin();
    /// Where a file is written for now.
    [[nodiscard]] std::filesystem::path part(std::size_t file) const;
    /// The error of writing a part, as one about its file.
    [[nodiscard]] Error about(std::size_t file, Error error) const;
    /// Error: which files are in their places, where not all could be moved.
    Status finish();

  private:
    std::vector<std::filesystem::path> files_;
    std::unique_ptr<QTemporaryDir> room_;
};

} // namespace delimit
