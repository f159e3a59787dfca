#include "analysis/known_bands.h"

#include <algorithm>

namespace delimit {
namespace {

bool covers(const Provision& provision, const std::string& oblast) {
    const auto& named = provision.oblasts;
    return named.empty() || std::find(named.begin(), named.end(), oblast) != named.end();
}

/// The depths, if they are measured from the line of contact and nothing is excluded.
const ToDepth* plain_depths(const Provision& provision) {
    const auto* depth = std::get_if<ToDepth>(&provision.scope);
    const bool plain = depth && !depth->reference_line && provision.exclusions.empty();
    return plain && !problem_of(provision) ? depth : nullptr;
}

bool has_band(const ToDepth& depth, Metres inner, Metres outer) {
    const auto& bands = depth.depth_bands;
    const auto found = std::find(bands.begin(), bands.end(), outer);
    if (found == bands.end())
        return false;
    return found == bands.begin() ? inner == Metres(0) : *(found - 1) == inner;
}

/// True if a provision before this one may have taken ground of its in the oblast.
bool cut_by_earlier(const std::vector<Provision>& provisions, std::size_t number,
                    const std::string& oblast) {
    return std::any_of(provisions.begin(), provisions.begin() + static_cast<std::ptrdiff_t>(number),
                       [&](const Provision& before) {
                           return before.party == provisions[number].party &&
                                  covers(before, oblast);
                       });
}

} // namespace

std::optional<const WithdrawalZone*> KnownBands::find(const Provision& provision,
                                                      const BandPlace& place) const {
    if (!plain_depths(provision))
        return std::nullopt;
    const std::string& oblast = control_.oblasts[place.oblast].iso;
    for (const EarlierResult& earlier : earlier_)
        for (std::size_t number = 0; number < earlier.provisions.size(); ++number) {
            const Provision& other = earlier.provisions[number];
            const ToDepth* depth = plain_depths(other);
            if (!depth || other.party != provision.party || !covers(other, oblast) ||
                !has_band(*depth, place.inner, place.outer) ||
                cut_by_earlier(earlier.provisions, number, oblast))
                continue;
            const auto& zones = earlier.result->zones;
            const auto zone = std::find_if(zones.begin(), zones.end(), [&](const auto& z) {
                return z.provision == number && z.oblast == place.oblast && z.outer == place.outer;
            });
            return zone == zones.end() ? nullptr : &*zone;
        }
    return std::nullopt;
}

bool KnownBands::everywhere(const Provision& provision, Metres inner, Metres outer) const {
    for (std::size_t i = 0; i < control_.oblasts.size(); ++i)
        if (covers(provision, control_.oblasts[i].iso) && !find(provision, {i, inner, outer}))
            return false;
    return true;
}

} // namespace delimit
