// Files that are there whole or not at all.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace delimit::io {

/// Calls `write` with the name of a new file beside `file` (same folder, same ending), flushes
/// what it wrote to the disk and renames it to `file`. If anything fails nothing is left behind.
Status write_atomically(const std::filesystem::path& file,
                        const std::function<Status(const std::filesystem::path&)>& write);

Status write_text_atomically(const std::filesystem::path& file, std::string_view text);

} // namespace delimit::io
