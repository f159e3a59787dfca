#include "delimit/base/result.h"

#include "delimit/base/clean_text.h"

namespace delimit {

std::string DataLocation::text(Language language) const {
    std::string text = one_line(file);
    const auto add = [&](const Text& what, const std::string& value) {
        if (!value.empty())
            text += (text.empty() ? "" : ", ") + what.in(language) + one_line(value);
    };
    add({"layer ", "шар "}, layer);
    add({"feature ", "об’єкт "}, feature ? std::to_string(*feature) : "");
    add({"field ", "поле "}, field);
    return text;
}

std::string Error::text(Language language) const {
    std::string text = location.text(language);
    if (!text.empty())
        text += ": ";
    text += message.in(language);
    if (!advice.empty())
        text += "; " + advice.in(language);
    return clean_text(text);
}

} // namespace delimit
