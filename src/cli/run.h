// The whole program, from arguments to exit code.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace delimit::cli {

/// Contents of a window to open.
struct WindowRequest {
    std::function<Result<Project>()> read; ///< the project, with its overrides; any thread
    std::filesystem::path file;            ///< the project's file; empty for the built-in project
    std::vector<std::string> data;         ///< files to show in the load assistant
    std::optional<Language> language;      ///< none: as in the user's settings
};

/// Shows the window until it is closed; gives the exit code. Only called if there is a display.
using OpenWindow = std::function<int(const WindowRequest&)>;

/// 0 done, 1 the job failed, 2 wrong usage. Results go to standard output, messages to standard
/// error. Nothing but the window and `export` starts Qt.
int run(int argc, char** argv, const OpenWindow& open_window);

} // namespace delimit::cli
