// The program with its window.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace delimit {

struct WindowOptions {
    /// Reads the project, with what the command line overrides; runs in a worker, so that the
    /// window is there at once.
    std::function<Result<Project>()> read;
    std::filesystem::path file;       ///< where it is from; empty for the built-in project
    std::vector<std::string> data;    ///< files to show in the load assistant
    std::optional<Language> language; ///< this time, whatever the settings say
    /// When the program started, for what DELIMIT_TIMING=1 prints on stderr.
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
};

/// Shows the window until it is closed; gives the exit code. Qt takes its own options from `argv`.
int run_window(const WindowOptions& options, int argc, char** argv);

} // namespace delimit
