// Core texts are UTF-8 std::string; widgets want QString.
#pragma once

#include <QString>

#include <string>

namespace delimit {

inline QString qt_text(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace delimit
