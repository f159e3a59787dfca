// Atomic writing of files: afterwards a file is complete or as before.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

namespace delimit::io {

/// Calls `write` with the name of a new file beside `file` (same folder, same ending), flushes the
/// file to the disk and renames it to `file`. After a failure no new file remains. `check` may
/// still refuse right before renaming; meanwhile no other program that writes in this way changes
/// anything in the folder.
Status write_atomically(const std::filesystem::path& file,
                        const std::function<Status(const std::filesystem::path&)>& write,
                        const std::function<Status()>& check = {});

Status write_text_atomically(const std::filesystem::path& file, std::string_view text,
                             const std::function<Status()>& check = {});

} // namespace delimit::io
