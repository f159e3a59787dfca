// The matcher of a part of a text, by its name in Catch2 3.
#pragma once

#include "support/catch.h"

#if !__has_include(<catch2/catch_all.hpp>)
#include <string>

namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string& text) {
    return Contains(text);
}
} // namespace Catch::Matchers
#endif
