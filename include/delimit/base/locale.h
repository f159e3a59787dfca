// Formats of texts and numbers for a reader, passed to every function that writes them.
#pragma once

#include "delimit/base/language.h"

namespace delimit {

/// The signs of groups and decimals. The values are stored: never renumber them.
enum class NumberFormat {
    of_language = 0,
    comma_point = 1, ///< 1,234.5
    space_comma = 2, ///< 1 234,5
    point_comma = 3, ///< 1.234,5
};

/// A language and the way numbers are written. A language alone implies its usual format.
struct Locale {
    Language language = Language::english;
    NumberFormat numbers = NumberFormat::of_language;

    constexpr Locale() = default;
    constexpr Locale(Language of, NumberFormat format = NumberFormat::of_language)
        : language(of), numbers(format) {}
    constexpr operator Language() const { return language; }

    friend constexpr bool operator==(const Locale&, const Locale&) = default;
    friend constexpr bool operator==(const Locale& a, Language b) { return a.language == b; }
};

} // namespace delimit
