#include "delimit/base/message.h"

#include <cstdlib>

namespace delimit {
namespace {

std::string filled(const std::string& form, const std::vector<Insert>& inserts, Language language) {
    std::string text;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool location = form[i] == '{' && i + 2 < form.size() && form[i + 2] == '}';
        const std::size_t number = location ? std::size_t(form[i + 1] - '0') : inserts.size();
        if (number < inserts.size()) {
            text += inserts[number].in(language);
            i += 2;
        } else {
            text += form[i];
        }
    }
    return text;
}

} // namespace

Text filled(const Text& form, const std::vector<Insert>& inserts) {
    return {filled(form.en, inserts, Language::english),
            filled(form.uk, inserts, Language::ukrainian)};
}

Text as_it_is(const std::string& text) {
    return {text, text};
}

Text counted(long long number, const std::array<const char*, 2>& english,
             const std::array<const char*, 3>& ukrainian) {
    const long long tens = std::llabs(number) % 100, ones = tens % 10;
    const bool teen = tens >= 11 && tens <= 14;
    const std::size_t form = ones == 1 && !teen ? 0 : ones >= 2 && ones <= 4 && !teen ? 1 : 2;
    const std::string text = std::to_string(number) + "\u00a0";
    return {text + english[number == 1 ? 0 : 1], text + ukrainian[form]};
}

} // namespace delimit
