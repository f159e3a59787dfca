#include "cli/help.h"

namespace delimit::cli {
namespace {

constexpr std::size_t help_column = 28;

void append_row(std::string& text, std::string left, std::string_view right) {
    if (left.size() + 2 > help_column)
        left += "\n" + std::string(help_column, ' ');
    else
        left.resize(help_column, ' ');
    text += left;
    text += right;
    text += '\n';
}

} // namespace

std::string help_text(const Command& command) {
    const bool window = command.name.empty();
    std::string text = "Usage: delimit ";
    if (!window)
        text += std::string(command.name) + " ";
    text += std::string(command.operands) + " [OPTION...]\n";
    if (window)
        text += "       delimit COMMAND [ARGUMENT...]\n";
    text += "\n" + std::string(command.description) + "\n";
    if (window) {
        text += "\nCommands (delimit COMMAND --help tells more):\n";
        for (const Command& other : commands())
            if (!other.name.empty())
                append_row(text, "  " + std::string(other.name), other.summary);
    }
    for (const OptionGroup& group : command.options) {
        text += "\n" + std::string(group.title) + ":\n";
        for (const Option& option : group.options) {
            std::string left = "  ";
            if (!option.letter.empty())
                left += std::string(option.letter) + ", ";
            left += option.name;
            if (!option.value.empty())
                left += " " + std::string(option.value);
            append_row(text, std::move(left), option.help);
        }
    }
    text += "\nExamples:\n" + std::string(command.examples);
    text += "\nExit code: 0 done, 1 the job failed, 2 wrong usage. Results go to standard output,\n"
            "messages to standard error.\n";
    return text;
}

} // namespace delimit::cli
