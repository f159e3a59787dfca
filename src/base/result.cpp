#include "delimit/base/result.h"

namespace delimit {

std::string Place::text() const {
    std::string text = file;
    const auto add = [&text](const std::string& part) {
        if (!part.empty())
            text += (text.empty() ? "" : ", ") + part;
    };
    add(layer.empty() ? "" : "layer " + layer);
    add(feature ? "feature " + std::to_string(*feature) : "");
    add(field.empty() ? "" : "field " + field);
    return text;
}

std::string Error::text() const {
    std::string text = place.text();
    if (!text.empty())
        text += ": ";
    text += message;
    if (!advice.empty())
        text += "; " + advice;
    return text;
}

} // namespace delimit
