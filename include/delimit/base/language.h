// The two languages of the screen, and texts that exist in both.
#pragma once

#include <string>
#include <utility>

namespace delimit {

enum class Language { english, ukrainian };

/// A name, sentence or message in both languages. English is never empty where the text is shown at
/// all, and stays the same for scripts; a missing Ukrainian text falls back to the English one.
struct Text {
    std::string en;
    std::string uk;

    Text() = default;
    Text(std::string english, std::string ukrainian)
        : en(std::move(english)), uk(std::move(ukrainian)) {}
    Text(std::string english) : en(std::move(english)) {}
    Text(const char* english) : en(english) {}

    [[nodiscard]] const std::string& in(Language language) const {
        return language == Language::ukrainian && !uk.empty() ? uk : en;
    }
    [[nodiscard]] bool empty() const { return en.empty() && uk.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace delimit
