// The language of the windows: every tr() text, Qt's own texts, numbers and dates.
#pragma once

#include "delimit/base/locale.h"

#include <QString>

namespace delimit {

[[nodiscard]] Language shown_language();
/// The same language with the user's number format, for texts made by the core.
[[nodiscard]] Locale shown_locale();

/// Shows all texts in `language` from now on, and renews those of every existing widget and action:
/// a property (or item of a combo box, tab, label of a heading) that holds the text of one tr() now
/// holds its translation, with the key in brackets that may follow. Texts made of several pieces or
/// arguments are renewed by their owners: on QEvent::LanguageChange, or when the document's result
/// in the new language arrives. Needs the application.
void show_language(Language language);

/// Sets the number format of fields and of texts written with shown_locale(). Figures already on
/// the screen are renewed by their owners.
void show_numbers(NumberFormat format);

/// The translation of a text that tr() gave in any language into the current one; any other text
/// unchanged. For texts that are kept, such as names of steps.
[[nodiscard]] QString in_shown_language(const QString& text);

} // namespace delimit
