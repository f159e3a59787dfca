// Bytes as text, RFC 4648 section 4.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace delimit::io {

std::string base64_of(std::string_view bytes);
/// Nothing if the text is not what base64_of makes: other signs, spaces, or padding that is
/// missing, elsewhere or not zero.
std::optional<std::string> bytes_of_base64(std::string_view text);

} // namespace delimit::io
