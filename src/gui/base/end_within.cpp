#include "gui/base/end_within.h"

#include <cstdlib>
#include <thread>

namespace delimit {

void end_within(std::chrono::milliseconds time, int code) {
    std::thread([time, code] {
        std::this_thread::sleep_for(time);
        std::_Exit(code);
    }).detach();
}

} // namespace delimit
