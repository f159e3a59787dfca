#include "gui/base/end_within.h"

#include "support/as_child.h"
#include "support/catch.h"

#include <thread>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a process whose work does not come back ends all the same, with its code") {
    CHECK(in_child([] {
              end_within(std::chrono::milliseconds(20), 5);
              std::this_thread::sleep_for(std::chrono::hours(1));
              return 0;
          }) == 5);
}
