// Version of the program, and of the libraries it is linked with.
#pragma once

#include <string>
#include <string_view>

namespace delimit {

/// "0.1.0".
std::string_view program_version();

/// A library the program is linked with.
struct LinkedLibrary {
    std::string name;
    std::string version; ///< at run time
    std::string licence; ///< SPDX
};

} // namespace delimit
