#include "io/vector/repair.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"

#include <utility>

namespace delimit::io {

Status repair(Workbench& bench, GeoRegion& region, const DataLocation& location,
              Findings& findings) {
    auto repaired = repair(bench, std::move(region), limits::crossings - findings.crossings);
    if (!repaired && repaired.error().code == ErrorCode::too_large) {
        Error error = repaired.error();
        error.location = location;
        return error;
    }
    if (!repaired)
        return Error{ErrorCode::bad_geometry,
                     filled({"its rings can neither be used nor repaired: {0}",
                             "його контури не можна ні використати, ні виправити: {0}"},
                            {repaired.error().message}),
                     {"repair or remove this feature in the file",
                      "виправте або вилучіть цей об’єкт у файлі"},
                     location};
    region = std::move(repaired->region);
    findings.crossings += repaired->crossings;
    if (repaired->changed)
        findings.add({Severity::repair, "ring-repaired",
                      filled({"the rings were not valid ({0}) and were repaired",
                              "контури були неправильні ({0}), їх виправлено"},
                             {repaired->problem}),
                      location, repaired->moved});
    return ok();
}

} // namespace delimit::io
