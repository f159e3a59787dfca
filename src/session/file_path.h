// Conversion between Qt's file names and those of the standard library.
#pragma once

#include <QString>

#include <filesystem>

namespace delimit {

std::filesystem::path file_path(const QString& path);
QString qt_path(const std::filesystem::path& file);

} // namespace delimit
