// Messages in both languages with names and numbers in them: an error, a finding, advice.
#pragma once

#include "delimit/base/language.h"

#include <array>
#include <string>
#include <type_traits>
#include <vector>

namespace delimit {

/// Insert of a message: a text in both languages, or a name or number alike in both.
struct Insert : Text {
    Insert(Text text) : Text(std::move(text)) {}
    Insert(const std::string& name) : Text(name, name) {}
    Insert(const char* name) : Text(name, name) {}
    template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
    Insert(Number number) : Insert(std::to_string(number)) {}
};

/// {0}, {1}, … in each language's text become the inserts, in whatever order the language needs:
/// `filled({"no layer {0} in {1}", "у {1} немає шару {0}"}, {layer, file})`.
Text filled(const Text& form, const std::vector<Insert>& inserts);

/// Alike in both languages: a text of a library or the operating system, or a name.
Text as_it_is(const std::string& text);

/// The number with the word that goes with it: 1 area, 2 areas; 1 область, 3 області, 5 областей.
Text counted(long long number, const std::array<const char*, 2>& english,
             const std::array<const char*, 3>& ukrainian);

} // namespace delimit
