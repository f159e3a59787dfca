#include "cli/command_line.h"

#include "cli/command_table.h"

#include <set>

namespace delimit::cli {
namespace {

Error usage_error(std::string message, const Command& command) {
    std::string help = "delimit ";
    if (!command.name.empty())
        help += std::string(command.name) + " ";
    return {ErrorCode::bad_value, std::move(message), "see " + help + "--help", {}};
}

const Option* find_option(const Command& command, std::string_view name) {
    for (const OptionGroup& group : command.options)
        for (const Option& option : group.options)
            if (option.name == name || option.letter == name)
                return &option;
    return nullptr;
}

/// Errors of the combination of options.
std::optional<std::string> contradiction_in(const Request& request, const Command& command) {
    if (request.help || request.version)
        return std::nullopt;
    if (request.operands.size() < command.least_operands)
        return "a file to read is missing: " + std::string(command.operands);
    if (request.operands.size() > command.most_operands)
        return "too many arguments: " + request.operands[command.most_operands];
    if (find_option(command, "--output") && request.output.empty())
        return "no file to write is named: --output FILE";
    if (request.sizes_differ)
        return "--size and --page exclude each other";
    return std::nullopt;
}

} // namespace

Result<Request> parse_command_line(const std::vector<std::string>& arguments) {
    Request request;
    std::size_t next = 0;
    if (!arguments.empty() && !arguments[0].empty() && find_command(arguments[0]))
        request.command = arguments[next++];
    const Command& command = *find_command(request.command);

    bool options_end = false;
    std::set<std::string> given;
    while (next < arguments.size()) {
        const std::string& argument = arguments[next++];
        if (options_end || argument.size() < 2 || argument[0] != '-') {
            request.operands.push_back(argument);
            continue;
        }
        if (argument == "--") {
            options_end = true;
            continue;
        }
        const std::size_t equals = argument.starts_with("--") ? argument.find('=') : argument.npos;
        const std::string name = argument.substr(0, equals);
        const Option* option = find_option(command, name);
        if (!option)
            return usage_error("unknown option " + name, command);
        std::string value;
        if (option->value.empty()) {
            if (equals != argument.npos)
                return usage_error(name + " takes no value", command);
        } else if (equals != argument.npos) {
            value = argument.substr(equals + 1);
        } else if (next < arguments.size()) {
            value = arguments[next++];
        } else {
            return usage_error(name + " needs a value: " + std::string(option->value), command);
        }
        // Otherwise the last of two values would silently replace the first.
        if (!option->value.empty() && !option->repeatable &&
            !given.insert(std::string(option->name)).second)
            return usage_error(name +
                                   " is given twice: one run takes one; run the command once "
                                   "for each, or name all values in one, where there are several",
                               command);
        if (!option->take(request, value))
            return usage_error(
                name + " does not take \"" + value + "\": " + std::string(option->help), command);
    }
    if (auto problem = contradiction_in(request, command))
        return usage_error(*std::move(problem), command);
    return request;
}

} // namespace delimit::cli
