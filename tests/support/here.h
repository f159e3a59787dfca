// Locations of this build's tests and program, the only machine paths that tests know.
#pragma once

#include <filesystem>

namespace delimit::test {

/// The folder `tests` of the source tree.
std::filesystem::path test_folder();
/// The program built with these tests; empty if none was.
std::filesystem::path program_file();

} // namespace delimit::test
