#include "io/vector/repair.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"

#include <utility>

namespace delimit::io {

Status check_crossings(const FeatureTable& table) {
    std::vector<const GeoRegion*> areas;
    std::vector<const GeoPolyline*> lines;
    for (const Feature& feature : table.features) {
        areas.push_back(&feature.ground);
        for (const GeoPolyline& line : feature.lines)
            lines.push_back(&line);
    }
    if (crossings(areas, lines, limits::crossings) <= limits::crossings)
        return ok();
    return Error{ErrorCode::too_large,
                 filled({"its areas and lines cross themselves and each other more than {0} times",
                         "його території та лінії перетинають себе й одна одну понад {0} разів"},
                        {limits::crossings}),
                 {"it is no map of areas as they are; choose another file",
                  "це не карта територій; виберіть інший файл"},
                 DataLocation{table.file, {}, {}, {}}};
}

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
