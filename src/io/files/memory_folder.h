// Files for GDAL in memory, not on a disk.
#pragma once

#include "delimit/model/packed_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// Shows the bytes of packed files under their names, without a copy. They must outlive it.
class MemoryFolder {
  public:
    explicit MemoryFolder(const std::vector<PackedFile>& files);
    ~MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }

  private:
    std::string path_;
};

/// A file in memory that GDAL writes. Other files that GDAL writes beside it are dropped.
class MemoryOutput {
  public:
    explicit MemoryOutput(const std::string& name);
    ~MemoryOutput();
    MemoryOutput(const MemoryOutput&) = delete;
    MemoryOutput& operator=(const MemoryOutput&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    /// All that was written once the dataset is closed.
    [[nodiscard]] std::string_view bytes() const;

  private:
    std::string folder_, path_;
};

} // namespace delimit::io
