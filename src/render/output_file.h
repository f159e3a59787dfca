// Files that are whole or as they were.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <functional>

class QIODevice;

namespace delimit {

/// Errors: a folder that is missing, a folder in the place of the file.
Status can_be_output(const std::filesystem::path& path);

/// The file is replaced only when all of it is written. Errors: a folder that is missing or cannot
/// be written, a full disk, and what `write` says.
Status write_output(const std::filesystem::path& path,
                    const std::function<Status(QIODevice&)>& write);

Error stopped();
/// That the device did not take what was written to it.
Error disk_error(const QIODevice& device, DataLocation location = {});

} // namespace delimit
