// Files that are there whole or not at all.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace delimit::io {

/// Calls `write` with the name of a new file beside `file` (same folder, same ending), flushes
/// what it wrote to the disk and renames it to `file`. If anything fails nothing is left behind.
/// `check` may still refuse right before that; meanwhile no other program that writes in this way
/// changes anything in the folder.
Status write_atomically(const std::filesystem::path& file,
                        const std::function<Status(const std::filesystem::path&)>& write,
                        const std::function<Status()>& check = {});

Status write_text_atomically(const std::filesystem::path& file, std::string_view text,
                             const std::function<Status()>& check = {});

} // namespace delimit::io
