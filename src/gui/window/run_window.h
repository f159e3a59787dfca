// Runs the program with its window.
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
    /// Reads the project, with the command line's overrides; runs in a worker, so that the window
    /// opens at once.
    std::function<Result<Project>()> read;
    std::filesystem::path file;       ///< file of the project; empty for the built-in one
    std::vector<std::string> data;    ///< files to show in the load assistant
    std::optional<Language> language; ///< for this run only, whatever the settings say
    /// Time of the program's start, for the duration that DELIMIT_TIMING=1 prints on stderr.
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();
};

/// Shows the window until it is closed; returns the exit code. Qt takes its own options from
/// `argv`.
int run_window(const WindowOptions& options, int argc, char** argv);

} // namespace delimit
