// Names of files as Qt has them, and as file systems want them.
#pragma once

#include <QString>

#include <filesystem>

namespace delimit {

std::filesystem::path file_path(const QString& path);
QString qt_path(const std::filesystem::path& file);

} // namespace delimit
