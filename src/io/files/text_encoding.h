// Conversion of the bytes of a text file to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace delimit::io {

bool is_utf8(std::string_view bytes);

/// The most likely encoding of bytes that are not UTF-8: "UTF-16LE", "UTF-16BE" by their mark,
/// "CP1251" or "CP866" where runs of their letters are Cyrillic ones, else "CP1252". Empty for
/// UTF-8.
std::string_view encoding_of(std::string_view bytes);

/// The text in UTF-8, without a byte order mark. `encoding`: as encoding_of names it.
std::string in_utf8(std::string bytes, std::string_view encoding);

} // namespace delimit::io
