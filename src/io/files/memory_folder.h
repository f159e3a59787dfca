// A folder for GDAL in memory, not on a disk.
#pragma once

#include "delimit/model/packed_file.h"

#include <string>
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

} // namespace delimit::io
