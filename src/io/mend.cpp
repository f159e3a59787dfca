#include "io/mend.h"

#include <utility>

namespace delimit::io {

Status mend(Workbench& bench, GeoRegion& region, const Place& place, Findings& findings) {
    auto repaired = repair(bench, std::move(region));
    if (!repaired)
        return Error{ErrorCode::bad_geometry,
                     "its rings can neither be used nor repaired: " + repaired.error().message,
                     "mend or remove this feature in the file", place};
    region = std::move(repaired->region);
    if (repaired->changed)
        findings.add({Severity::repair, "ring-repaired",
                      "the rings were not valid (" + repaired->problem + ") and were repaired",
                      place, repaired->moved});
    return ok();
}

} // namespace delimit::io
