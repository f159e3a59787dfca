// The commands and their options as a table: common to parsing and help, so that both have the same
// options.
#pragma once

#include "cli/request.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace delimit::cli {

struct Option {
    std::string_view name;   ///< "--output"
    std::string_view letter; ///< "-o"; may be empty
    std::string_view value;  ///< placeholder of the value in help; empty for a switch
    std::string_view help;
    /// Puts the value into the request; false if it has the wrong form.
    bool (*take)(Request&, std::string_view value);
    bool repeatable = false;
};

struct OptionGroup {
    std::string_view title;
    std::span<const Option> options;
};

struct Command {
    std::string_view name;     ///< empty: the window
    std::string_view operands; ///< "[PROJECT]"
    std::size_t least_operands;
    std::size_t most_operands;
    std::string_view summary;     ///< one line, for the list of commands
    std::string_view description; ///< paragraphs, wrapped by hand
    std::vector<OptionGroup> options;
    std::string_view examples;
};

/// The commands, the window first.
const std::vector<Command>& commands();
/// Null if there is none of that name.
const Command* find_command(std::string_view name);

} // namespace delimit::cli
