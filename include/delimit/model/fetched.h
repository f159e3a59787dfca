// Origin of a file that the user had fetched from an address.
#pragma once

#include <string>

namespace delimit {

/// The copy is in the user's cache; a project names it and never fetches by itself.
struct Fetched {
    std::string url;
    std::string time;   ///< UTC, "2025-12-15T10:20:30Z"
    std::string sha256; ///< of the bytes received, 64 lower-case hexadecimal digits
    friend bool operator==(const Fetched&, const Fetched&) = default;
};

} // namespace delimit
