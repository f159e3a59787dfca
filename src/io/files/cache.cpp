#include "delimit/io/files/cache.h"

#include <cstdlib>

namespace delimit {

std::filesystem::path fetched_folder() {
    namespace fs = std::filesystem;
    fs::path base;
    // As in the XDG base directory specification: a relative path is ignored.
    if (const char* named = std::getenv("XDG_CACHE_HOME"); named && fs::path(named).is_absolute())
        base = named;
    else if (const char* home = std::getenv("HOME"))
        base = fs::path(home) / ".cache";
    else
        base = fs::temp_directory_path();
    return base / "delimit" / "fetched";
}

} // namespace delimit
