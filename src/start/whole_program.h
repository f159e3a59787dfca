// The whole program, which the small one becomes for anything that needs more than figures of
// GeoJSON do. See docs/adr/0023-a-small-program-first.md.
#pragma once

namespace delimit::start {

/// Keeps the arguments of this process for become_whole_program().
void remember(char** arguments);

/// Runs the whole program in place of this one: the same arguments, from their beginning. If it is
/// not there, says so and ends with code 1. Any thread. Nothing may have been written before.
[[noreturn]] void become_whole_program();

} // namespace delimit::start
