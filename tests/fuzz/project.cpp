// Any bytes as a project file: refused with a position, or read so that writing and reading again
// gives the same bytes.
#include "delimit/io/project/project_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace delimit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto project = parse_project(text, "fuzz.delimit");
    if (!project)
        return 0;
    const std::string once = project_text(*project);
    const auto again = parse_project(once, "again.delimit");
    if (!again) {
        std::fprintf(stderr, "what was written is refused: %s\n%s\n", again.error().text().c_str(),
                     once.c_str());
        std::abort();
    }
    if (project_text(*again) != once) {
        std::fprintf(stderr, "other bytes:\n%s\n%s\n", once.c_str(), project_text(*again).c_str());
        std::abort();
    }
    return 0;
}
