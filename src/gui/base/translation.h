// The language of the windows: every tr() text, Qt's own, numbers and dates.
#pragma once

#include "delimit/base/locale.h"

#include <QString>

namespace delimit {

[[nodiscard]] Language shown_language();
/// The same, and how numbers are written, for whatever the core writes.
[[nodiscard]] Locale shown_locale();

/// From now on all texts come in `language`, and those of every widget and action that exist
/// already are changed: a property (or item of a combo box, tab, label of a heading) that holds
/// the text of one tr() now holds its translation, with the key in brackets that may follow. What
/// is made of several pieces or arguments is the business of its owner: on QEvent::LanguageChange,
/// or when the document's result in the new language arrives. Needs the application.
void show_language(Language language);

/// How numbers are written from now on, in fields and in what is written with shown_locale(). What
/// stands on the screen is shown anew by whoever shows it.
void show_numbers(NumberFormat format);

/// What tr() once gave, in today's language; any other text unchanged. For texts that are kept,
/// such as names of steps.
[[nodiscard]] QString in_shown_language(const QString& text);

} // namespace delimit
