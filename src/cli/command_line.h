// Parsing of arguments to a request.
#pragma once

#include "cli/request.h"
#include "delimit/base/result.h"

#include <string>
#include <vector>

namespace delimit::cli {

/// `arguments` without the program's name. Options may be anywhere after the command, as "--name
/// value" or "--name=value"; arguments after "--" are never options. Every error is a usage error.
Result<Request> parse_command_line(const std::vector<std::string>& arguments);

} // namespace delimit::cli
