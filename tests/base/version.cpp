#include "delimit/base/version.h"

#include "support/catch.h"

#include <algorithm>

using namespace delimit;

TEST_CASE("the program's version is three numbers with points between them") {
    const std::string version(program_version());
    CHECK(std::ranges::count(version, '.') == 2);
    CHECK(version.find_first_not_of("0123456789.") == std::string::npos);
    CHECK(version.find("..") == std::string::npos);
    CHECK(version.front() != '.');
    CHECK(version.back() != '.');
}
