// Where this build's tests and program lie: the only places of this machine that a test knows.
#pragma once

#include <filesystem>

namespace delimit::test {

/// The folder `tests` of the source tree.
std::filesystem::path test_folder();
/// The program that was built with these tests; empty where none was.
std::filesystem::path program_file();

} // namespace delimit::test
