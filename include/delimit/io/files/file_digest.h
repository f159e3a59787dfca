// Digest of a file, to detect that it changed.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <stop_token>
#include <string>

namespace delimit {

/// SHA-256 of a file's bytes: 64 lower-case hexadecimal digits.
Result<std::string> file_digest(const std::filesystem::path& file,
                                const std::stop_token& stop = {});

} // namespace delimit
