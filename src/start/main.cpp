// The program as the user starts it. It loads few libraries, and is enough for the figures of
// GeoJSON files; for all else it becomes the whole program (src/main.cpp).
#include "cli/run.h"
#include "start/whole_program.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <vector>

namespace {

/// True for a pipe and the like, whose bytes the whole program could not read again.
bool is_read_once(std::string_view argument) {
    std::error_code failed;
    const auto kind = std::filesystem::status(argument, failed).type();
    using Kind = std::filesystem::file_type;
    return kind != Kind::not_found && kind != Kind::none && kind != Kind::regular &&
           kind != Kind::directory;
}

bool is_enough_for(const std::vector<std::string_view>& arguments) {
    return !arguments.empty() && arguments.front() == "stats" &&
           std::none_of(arguments.begin(), arguments.end(), is_read_once);
}

} // namespace

int main(int argc, char** argv) {
    using namespace delimit;
    start::remember(argv);
    if (!is_enough_for({argv + 1, argv + argc}))
        start::become_whole_program();
    return cli::run(argc, argv,
                    [](const cli::WindowRequest&) -> int { start::become_whole_program(); });
}
