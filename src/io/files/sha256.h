// SHA-256, by OpenSSL, which GDAL needs anyway: it uses the processor's own instructions.
#pragma once

#include <string>
#include <string_view>

namespace delimit::io {

/// 64 lower-case hexadecimal digits.
std::string sha256_of(std::string_view bytes);
bool is_sha256(std::string_view text);

} // namespace delimit::io
