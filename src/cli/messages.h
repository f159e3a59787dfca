// What is written on the terminal: messages on standard error, so that standard output has results
// only.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/result.h"

#include <string>
#include <string_view>

namespace delimit::cli {

/// Writes to standard output. No text can command a terminal: it is cleaned.
void print(std::string_view text);
/// Error if standard output did not take all of it.
Status printed();

/// "delimit: TEXT" on standard error, cleaned.
void complain(std::string_view text);
/// "delimit: file, feature: message; advice".
void report(const Error& error, Language language = Language::english);

/// Warnings one by one; repairs and notes too if `every_one`, else their number and area.
void report(const Diagnostics& found, bool every_one, Language language = Language::english);

/// "repair: file, feature: message (12.3 km²)".
std::string text_of(const Diagnostic& diagnostic, Language language = Language::english);

/// Stable, for scripts: "note", "repair", "warning".
std::string_view id(Severity severity);

} // namespace delimit::cli
