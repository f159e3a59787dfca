#include "cli/run.h"

#include "cli/command_line.h"
#include "cli/display.h"
#include "cli/help.h"
#include "cli/jobs.h"
#include "cli/messages.h"
#include "cli/preparation.h"
#include "delimit/base/message.h"
#include "delimit/engine/libraries.h"
#include "delimit/render/libraries.h"

#include <csignal>

namespace delimit::cli {
namespace {

constexpr int done = 0, failed = 1, wrong_usage = 2;

int finish(const Status& status, Language language) {
    if (status)
        return done;
    report(status.error(), language);
    return failed;
}

int write_versions() {
    print("delimit " + std::string(program_version()) + "\n");
    for (const auto& libraries : {drawing_libraries(), linked_libraries()})
        for (const LinkedLibrary& library : libraries)
            print(std::string(library.name) + " " + std::string(library.version) + "\n");
    return done;
}

int show_window(const Request& request, const OpenWindow& open_window) {
    if (!request.operands.empty() && request.operands[0].find_first_of("./") == std::string::npos &&
        !std::filesystem::exists(request.operands[0])) {
        report(
            Error{ErrorCode::not_found,
                  filled({"\"{0}\" is neither a command nor a file", "«{0}» – ні команда, ні файл"},
                         {request.operands[0]}),
                  {"see delimit --help", "див. delimit --help"},
                  {}});
        return wrong_usage;
    }
    if (!display_is_there()) {
        report(Error{
            ErrorCode::not_found,
            {"there is no display to open a window on", "немає екрана, на якому відкрити вікно"},
            {"write the picture or the figures to files instead: delimit export -o FILE, "
             "delimit stats",
             "запишіть натомість зображення або показники у файли: delimit export -o ФАЙЛ, delimit "
             "stats"},
            {}});
        return failed;
    }
    WindowRequest window;
    if (!request.operands.empty())
        window.file = request.operands[0];
    window.data = request.data;
    if (request.language_asked)
        window.language = request.language;
    window.read = [request]() -> Result<Project> {
        Diagnostics found;
        auto project = open_project(request, found);
        report(found, request.verbose, request.language);
        return project;
    };
    return open_window(window);
}

int run_command(const Request& request, const OpenWindow& open_window) {
    const std::string& command = request.command;
    if (request.help) {
        print(help_text(*find_command(command)));
        return done;
    }
    if (request.version)
        return write_versions();
    if (command == "stats")
        return finish(write_statistics(request), request.language);
    if (command == "export")
        return finish(export_picture(request), request.language);
    if (command == "zones")
        return finish(export_zones(request), request.language);
    if (command == "pack")
        return finish(pack(request), request.language);
    if (command == "check")
        return check_files(request) ? done : failed;
    return show_window(request, open_window);
}

} // namespace

int run(int argc, char** argv, const OpenWindow& open_window) {
    // A file that may not grow any more is an error like a full disk, not the end of the process.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto request = parse_command_line({argv + 1, argv + argc});
    if (!request) {
        report(request.error());
        return wrong_usage;
    }
    const int code = run_command(*request, open_window);
    return code == done ? finish(printed(), request->language) : code;
}

} // namespace delimit::cli
