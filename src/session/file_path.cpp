#include "session/file_path.h"

namespace delimit {

std::filesystem::path file_path(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

QString qt_path(const std::filesystem::path& file) {
    return QString::fromStdU16String(file.u16string());
}

} // namespace delimit
