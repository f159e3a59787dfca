// An end of the process that no library can hold up.
#pragma once

#include <chrono>

namespace delimit {

/// Ends the process with `code` after `time`, unless it has ended before. To be called when all
/// that was to be written is: outputs that are not complete have no name yet, and leave nothing.
void end_within(std::chrono::milliseconds time, int code);

} // namespace delimit
