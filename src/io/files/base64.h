// Base64 coding of bytes, RFC 4648 section 4.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace delimit::io {

std::string base64_of(std::string_view bytes);
/// Nothing if the text could not come from base64_of: other characters, spaces, or padding that is
/// missing, at a wrong position or not zero.
std::optional<std::string> bytes_of_base64(std::string_view text);

} // namespace delimit::io
