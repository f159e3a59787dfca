// Files made by a test and removed with it; and the reference data beside the project, if present.
#pragma once

#include "support/here.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace delimit::test {

/// A folder of its own for one test.
class TempFolder {
  public:
    TempFolder() {
        std::string name =
            (std::filesystem::temp_directory_path() / "delimit-test-XXXXXX").string();
        path_ = ::mkdtemp(name.data()) ? name : std::string();
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Writes a file into the folder; returns its full name.
    std::string file(const std::string& name, std::string_view text) const {
        const auto at = path_ / name;
        std::ofstream(at, std::ios::binary) << text;
        return at.string();
    }

  private:
    std::filesystem::path path_;
};

inline std::string text_of_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The folder of reference data; an empty path if there is none: then a test reports that and is
/// skipped.
inline std::filesystem::path reference_data() {
    if (const char* named = std::getenv("DELIMIT_REFERENCE_DATA"))
        return named;
    const auto beside = test_folder().parent_path().parent_path() / "shared" / "reference-data";
    return std::filesystem::exists(beside) ? beside : std::filesystem::path();
}

} // namespace delimit::test
