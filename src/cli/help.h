#pragma once

#include "cli/command_table.h"

#include <string>

namespace delimit::cli {

/// Text of `--help`; for the window, with the list of commands.
std::string help_text(const Command& command);

} // namespace delimit::cli
