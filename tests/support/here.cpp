#include "support/here.h"

namespace delimit::test {

std::filesystem::path test_folder() {
    return DELIMIT_TEST_FOLDER;
}

std::filesystem::path program_file() {
    return DELIMIT_PROGRAM;
}

} // namespace delimit::test
