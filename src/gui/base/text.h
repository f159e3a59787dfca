// Core texts are UTF-8 std::string, or a Text in both languages; widgets want QString.
#pragma once

#include "gui/base/translation.h"

#include <QString>

#include <string>

namespace delimit {

inline QString qt_text(const std::string& text) {
    return QString::fromStdString(text);
}

/// In the language of the windows.
inline QString qt_text(const Text& text) {
    return QString::fromStdString(text.in(shown_language()));
}

/// What a field makes of a text by holding `typed`: both languages stay where nothing was changed.
inline Text typed_over(const Text& before, const QString& typed) {
    return typed == qt_text(before).trimmed() ? before : Text(typed.toStdString());
}

} // namespace delimit
