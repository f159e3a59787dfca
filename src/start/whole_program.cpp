#include "start/whole_program.h"

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <unistd.h>

namespace delimit::start {
namespace {

namespace fs = std::filesystem;

char** kept = nullptr;

/// Beside this program.
fs::path whole_program() {
    std::error_code failed;
    return fs::read_symlink("/proc/self/exe", failed).parent_path() / "delimit-whole";
}

} // namespace

void remember(char** arguments) {
    kept = arguments;
}

void become_whole_program() {
    const fs::path program = whole_program();
    execv(program.c_str(), kept);
    std::cerr << "delimit: " << program.string() << " cannot be started: install Delimit again\n";
    std::_Exit(EXIT_FAILURE);
}

} // namespace delimit::start
