// Members of a project file that this version does not know.
#pragma once

#include <string>

namespace delimit {

/// Kept with the object they belong to, through every edit, and written again. Opaque: only
/// reading and writing know the form.
struct Extras {
    std::string text; ///< empty where there is nothing
    [[nodiscard]] bool empty() const { return text.empty(); }
    friend bool operator==(const Extras&, const Extras&) = default;
};

} // namespace delimit
