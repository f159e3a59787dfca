// Atomic output files: complete or as before.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <functional>

class QIODevice;

namespace delimit {

/// Errors: a folder that is missing, a folder in the place of the file.
Status can_be_output(const std::filesystem::path& path);

/// The file is replaced only after all of it is written. Errors: a folder that is missing or cannot
/// be written, a full disk, and those of `write`.
Status write_output(const std::filesystem::path& path,
                    const std::function<Status(QIODevice&)>& write);

Error stopped();
/// Error of a device that did not accept its data.
Error disk_error(const QIODevice& device, DataLocation location = {});

} // namespace delimit
