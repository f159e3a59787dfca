// Projects distinguished by their titles.
#pragma once

#include "session/history.h"

#include <memory>
#include <string>

namespace delimit::test {

inline ProjectPtr titled(const std::string& title) {
    Project project;
    project.title.en = title;
    return std::make_shared<const Project>(project);
}

} // namespace delimit::test
