// Conversion of core texts (UTF-8 std::string, or Text in both languages) to QString.
#pragma once

#include "gui/base/translation.h"

#include <QString>

#include <string>

namespace delimit {

inline QString qt_text(const std::string& text) {
    return QString::fromStdString(text);
}

/// The text in the language of the windows.
inline QString qt_text(const Text& text) {
    return QString::fromStdString(text.in(shown_language()));
}

/// The text with a capital first letter, as at the beginning of a sentence.
inline QString capitalised(QString text) {
    text.replace(0, 1, text.left(1).toUpper());
    return text;
}

/// The text after a field with `typed` in it is left: unchanged, in both languages, if the user
/// changed nothing.
inline Text typed_over(const Text& before, const QString& typed) {
    return typed == qt_text(before).trimmed() ? before : Text(typed.toStdString());
}

} // namespace delimit
