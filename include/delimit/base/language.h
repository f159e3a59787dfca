// The two languages of the screen, and texts that exist in both.
#pragma once

#include <string>

namespace delimit {

enum class Language { english, ukrainian };

/// A name or sentence in both languages. English is never empty where the text is shown at all;
/// a missing Ukrainian text falls back to the English one.
struct Text {
    std::string en;
    std::string uk;

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::ukrainian && !uk.empty() ? uk : en;
    }
    [[nodiscard]] bool empty() const { return en.empty() && uk.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace delimit
