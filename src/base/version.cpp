#include "delimit/base/version.h"

namespace delimit {

std::string_view program_version() {
    return DELIMIT_VERSION;
}

} // namespace delimit
