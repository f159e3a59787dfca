// Approved outputs of tests: files in tests/golden. DELIMIT_APPROVE=1 writes them anew; review the
// changes before committing them.
#pragma once

#include "support/catch.h"
#include "support/files.h"

namespace delimit::test {

inline std::filesystem::path golden_file(const std::string& name) {
    return test_folder() / "golden" / name;
}
inline bool approving() {
    return std::getenv("DELIMIT_APPROVE") != nullptr;
}

inline void check_golden_text(const std::string& name, const std::string& text) {
    if (approving())
        std::ofstream(golden_file(name), std::ios::binary) << text;
    CHECK(text == text_of_file(golden_file(name)));
}

} // namespace delimit::test
