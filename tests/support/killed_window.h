// A window that is killed while it edits, and the offer of what it kept.
#pragma once

#include "support/window.h"

#include <QMessageBox>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

namespace delimit::test {

/// The offer, waited for: it comes once the title of the recovered project is read. Nothing if none
/// comes.
inline QMessageBox* offer(MainWindow& window) {
    eventually([&] { return window.findChild<QMessageBox*>("recovery") != nullptr; });
    return window.findChild<QMessageBox*>("recovery");
}

/// Runs a window in a process of its own that edits and is killed as soon as its changes are kept:
/// the test "a window that is about to be killed".
inline void edit_and_be_killed(const char* title) {
    const std::string me = std::filesystem::read_symlink("/proc/self/exe");
    const pid_t child = ::fork();
    if (child == 0) {
        ::setenv("DELIMIT_KILLED_TITLE", title, 1);
        ::execl(me.c_str(), me.c_str(), "a window that is about to be killed", nullptr);
        ::_exit(127);
    }
    int state = 0;
    ::waitpid(child, &state, 0);
    REQUIRE(WIFSIGNALED(state));
    REQUIRE(WTERMSIG(state) == SIGKILL);
}

} // namespace delimit::test
