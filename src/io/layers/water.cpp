#include "io/layers/water.h"
#include "io/layers/choose_layer.h"

#include "delimit/base/message.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"
#include "io/layers/drawn_layers.h"
#include "io/layers/feature_claim.h"
#include "io/vector/repair.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace delimit::io {
namespace {

struct Tag {
    std::string_view field, value; ///< in plain text; an empty value: any
};
constexpr std::array water_tags{
    Tag{"natural", "water"},
    Tag{"natural", "bay"},
    Tag{"natural", "strait"},
    Tag{"water", ""},
    Tag{"waterway", "riverbank"},
    Tag{"landuse", "reservoir"},
    Tag{"place", "sea"},
    Tag{"place", "ocean"},
    Tag{"featurecla", "ocean"},
    Tag{"featurecla", "sea"},
    Tag{"featurecla", "bay"},
    Tag{"featurecla", "gulf"},
    Tag{"featurecla", "strait"},
    Tag{"featurecla", "lagoon"},
    Tag{"featurecla", "lake"},
    Tag{"featurecla", "alkaline lake"},
    Tag{"featurecla", "reservoir"},
    Tag{"fclass", "water"},
    Tag{"fclass", "reservoir"},
    Tag{"fclass", "riverbank"},
    Tag{"feature type", "open water"},
};

bool is_water(const Feature& feature) {
    return std::any_of(feature.fields.begin(), feature.fields.end(), [](const Field& field) {
        if (field.value.empty())
            return false;
        const std::string name = plain(field.name), value = plain(field.value);
        return std::any_of(water_tags.begin(), water_tags.end(), [&](const Tag& tag) {
            return tag.field == name && (tag.value.empty() ? value != "no" : tag.value == value);
        });
    });
}

} // namespace

bool tells_water(const FeatureTable& table) {
    std::size_t areas = 0, telling = 0;
    for (const Feature& feature : table.features)
        if (!feature.ground.empty()) {
            ++areas;
            telling += is_water(feature);
        }
    return 2 * telling > areas;
}

Result<std::vector<WaterArea>> water_of(const FeatureTable& table, const LayerSource& source,
                                        const Parties& parties, Diagnostics& diagnostics,
                                        std::stop_token stop) {
    if (auto one =
            areas_in_one_layer(table, {"the one that holds the water", "той, що містить водойми"});
        !one)
        return one.error();
    const DataLocation file{table.file, {}, {}, {}};
    if (!tells_water(table) && tell_who_holds(table, source, parties))
        return Error{ErrorCode::bad_value,
                     {"its areas state who controls them: it is a control map, not water",
                      "його ділянки кажуть, хто їх контролює: це карта контролю, а не водойми"},
                     {"name a file of open water", "назвіть файл із водоймами"},
                     file};
    Findings findings(diagnostics);
    Workbench bench;
    std::vector<WaterArea> out;
    if (auto fine = check_crossings(table); !fine)
        return fine.error();
    std::size_t without_area = 0, no_water = 0;
    const bool some_told =
        std::any_of(table.features.begin(), table.features.end(), [](const Feature& feature) {
            return !feature.ground.empty() && is_water(feature);
        });
    for (const Feature& feature : table.features) {
        if (stop.stop_requested())
            return Error{
                ErrorCode::cancelled, {"loading was stopped", "завантаження зупинено"}, {}, {}};
        if (feature.ground.empty()) {
            ++without_area;
            continue;
        }
        if (some_told && !is_water(feature)) {
            ++no_water;
            continue;
        }
        WaterArea made{name_of(feature), feature.ground};
        if (auto repaired = repair(bench, made.ground, table.location(feature), findings);
            !repaired)
            return repaired.error();
        if (!made.ground.empty())
            out.push_back(std::move(made));
    }
    if (out.empty())
        return Error{ErrorCode::bad_geometry,
                     {"it holds no areas of water, only points or lines",
                      "у ньому немає площ водойм, лише точки або лінії"},
                     {"name a file with the water as polygons",
                      "назвіть файл, де водойми подано полігонами"},
                     file};
    if (no_water > 0)
        findings.add(
            {Severity::warning, "no-water",
             filled({"areas that do not say that they are water, as others do, were "
                     "skipped: {0}",
                     "ділянки, які, на відміну від інших, не названо водою, пропущено: {0}"},
                    {no_water}),
             file, std::nullopt});
    if (without_area > 0)
        findings.add({Severity::note, "no-area",
                      filled({"features without an area were skipped: {0}",
                              "об’єкти без території пропущено: {0}"},
                             {without_area}),
                      file, std::nullopt});
    return out;
}

} // namespace delimit::io
