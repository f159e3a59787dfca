#include "io/layers/guess_system.h"

#include "delimit/base/message.h"
#include "delimit/geo/projection.h"
#include "io/layers/sources.h"
#include "io/vector/likely_systems.h"
#include "io/vector/reference_system.h"

#include <utility>

namespace delimit::io {
namespace {

NumberBox numbers_of(const FeatureTable& table) {
    GeoBox scaled;
    for (const Feature& feature : table.features) {
        scaled.add(feature.ground);
        for (const GeoPolyline& line : feature.lines)
            scaled.add(line);
        scaled.add(feature.points);
    }
    constexpr double full = 1 / ReferenceSystem::scale_of_numbers;
    return scaled.empty() ? NumberBox()
                          : NumberBox{scaled.min_x * full, scaled.min_y * full, scaled.max_x * full,
                                      scaled.max_y * full};
}

} // namespace

Error with_systems_on(Error error, const LayerSource& source, const SearchFolders& places,
                      const std::vector<Oblast>& oblasts, const char* option,
                      const std::stop_token& stop) {
    if (error.location.field != "crs" || !source.crs.empty() || oblasts.empty())
        return error;
    LayerSource as_numbers = source;
    as_numbers.crs = ReferenceSystem::numbers;
    Diagnostics ignored;
    const auto table = read_every_layer(as_numbers, places, ignored, stop);
    if (!table)
        return error;
    std::vector<const GeoRegion*> grounds;
    for (const Oblast& oblast : oblasts)
        grounds.push_back(&oblast.ground);
    const Text systems = systems_on(numbers_of(*table), box_on_circle(grounds));
    if (!systems.empty())
        error.advice = filled(
            {"name its coordinate reference system in the field \"Coordinate reference system\" "
             "(on the command line {0} CODE); its data would fall on the oblasts in {1}",
             "назвіть його систему координат у полі «Система координат» (у командному рядку {0} "
             "КОД); його дані потрапили б на області в {1}"},
            {option, systems});
    return error;
}

} // namespace delimit::io
