// Runs the program as a user would: arguments in; exit code, standard output and standard error
// out. Without a display unless the test names one.
#pragma once

#include "support/files.h"

#include <cstdlib>
#include <fcntl.h>
#include <map>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace delimit::test {

struct Outcome {
    int exit_code = -1; ///< 128 + the signal's number if a signal ended it
    std::string out;
    std::string err;
};

/// Runs a command. `variables` are added to the environment; an empty value removes one.
inline Outcome run_command(const std::vector<std::string>& words,
                           std::map<std::string, std::string> variables = {},
                           const std::filesystem::path& folder = {}) {
    const TempFolder streams;
    const std::string out = (streams.path() / "out").string();
    const std::string err = (streams.path() / "err").string();
    const pid_t child = ::fork();
    if (child == 0) {
        for (const auto& [name, value] : variables)
            value.empty() ? ::unsetenv(name.c_str()) : ::setenv(name.c_str(), value.c_str(), 1);
        std::vector<char*> arguments;
        for (const std::string& word : words)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        // Not freopen, which would write the test's buffers a second time.
        const auto lead = [](const std::string& file, int stream) {
            const int opened = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
            return opened >= 0 && ::dup2(opened, stream) == stream;
        };
        if ((folder.empty() || ::chdir(folder.c_str()) == 0) && lead(out, STDOUT_FILENO) &&
            lead(err, STDERR_FILENO))
            ::execvp(arguments[0], arguments.data());
        ::_exit(127);
    }
    int state = 0;
    ::waitpid(child, &state, 0);
    return {WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state), text_of_file(out),
            text_of_file(err)};
}

inline Outcome delimit_program(std::vector<std::string> arguments,
                               std::map<std::string, std::string> variables = {},
                               const std::filesystem::path& folder = {}) {
    arguments.insert(arguments.begin(), program_file().string());
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        variables.try_emplace(name, "");
    return run_command(arguments, std::move(variables), folder);
}

} // namespace delimit::test
