#include "delimit/base/result.h"

namespace delimit {

std::string DataLocation::text(Language language) const {
    std::string text = file;
    const auto add = [&](const Text& what, const std::string& value) {
        if (!value.empty())
            text += (text.empty() ? "" : ", ") + what.in(language) + value;
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
    return text;
}

} // namespace delimit
