#include "cli/run.h"
#include "gui/window/run_window.h"

int main(int argc, char** argv) {
    delimit::WindowOptions options;
    return delimit::cli::run(argc, argv, [&](const delimit::cli::WindowRequest& request) {
        options.read = request.read;
        options.file = request.file;
        options.data = request.data;
        options.language = request.language;
        return delimit::run_window(options, 1, argv); // the arguments are ours, not Qt's
    });
}
