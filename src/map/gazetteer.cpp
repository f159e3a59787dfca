#include "delimit/map/gazetteer.h"

#include "delimit/geo/planar.h"
#include "delimit/geo/projection.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace delimit {
namespace {

/// Least number of letters for a name with one letter wrong: shorter ones would match anything.
constexpr std::size_t fuzzy_from = 3;

std::string without_kind(std::string key) {
    static const std::array<std::string, 6> kinds{phonetic_key("oblast"), phonetic_key("область"),
                                                  phonetic_key("region"), phonetic_key("province"),
                                                  phonetic_key("місто"),  phonetic_key("обл")};
    for (const std::string& kind : kinds) {
        if (key.ends_with(' ' + kind))
            key.resize(key.size() - kind.size() - 1);
        if (key.starts_with(kind + ' '))
            key.erase(0, kind.size() + 1);
    }
    return key;
}

bool word_begins(const std::string& key, const std::string& with) {
    return key.find(' ' + with) != key.npos;
}

/// True if the beginning of `key` differs from `query` by one letter: changed, missing or extra.
bool one_off(const std::string& key, const std::string& query) {
    std::size_t same = 0;
    while (same < key.size() && same < query.size() && key[same] == query[same])
        ++same;
    // The first letter must match.
    if (same == 0)
        return false;
    const auto begins = [&](std::size_t in_key, std::size_t in_query) {
        return in_query <= query.size() && in_key <= key.size() &&
               std::string_view(key).substr(in_key).starts_with(
                   std::string_view(query).substr(in_query));
    };
    return begins(same + 1, same + 1) || begins(same + 1, same) || begins(same, same + 1);
}

bool in_region(const Region& region, MapPoint at) {
    return std::any_of(region.polygons.begin(), region.polygons.end(),
                       [at](const Polygon& polygon) { return contains(polygon, at); });
}

} // namespace

Gazetteer::Gazetteer(const Snapshot& snapshot) {
    const Projector projector(snapshot.projection);
    const auto phonetic_keys = [](const Text& name) {
        std::vector<std::string> all;
        for (const std::string* written : {&name.en, &name.uk})
            if (std::string key = without_kind(phonetic_key(*written));
                !key.empty() && std::find(all.begin(), all.end(), key) == all.end())
                all.push_back(std::move(key));
        return all;
    };
    std::vector<MapBox> boxes;
    for (const DividedOblast& oblast : snapshot.control->oblasts) {
        boxes.push_back(box_of<MapPoint>(oblast.ground));
        Entry entry{{oblast.name, {}, {}, boxes.back().centre(), boxes.back()},
                    phonetic_keys(oblast.name),
                    0};
        entries_.push_back(std::move(entry));
    }
    for (const Settlement& settlement : snapshot.layers->settlements) {
        Entry entry{
            {settlement.name, {}, settlement.population, projector.forward(settlement.at), {}},
            phonetic_keys(settlement.name),
            settlement.rank};
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const DividedOblast& oblast = snapshot.control->oblasts[i];
            if (boxes[i].contains(entry.place.at) && in_region(oblast.ground, entry.place.at)) {
                entry.place.oblast = oblast.name;
                break;
            }
        }
        entries_.push_back(std::move(entry));
    }
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        const auto size = [](const Entry& e) {
            return std::tuple(!e.place.box, -e.place.population.value_or(0), e.rank);
        };
        return size(a) < size(b);
    });
}

std::vector<FoundPlace> Gazetteer::find(std::string_view query, std::size_t most) const {
    std::vector<FoundPlace> found;
    const std::string wanted = without_kind(phonetic_key(query));
    if (wanted.empty())
        return found;
    std::vector<bool> taken(entries_.size());
    const auto take = [&](auto fits) {
        for (std::size_t i = 0; i < entries_.size() && found.size() < most; ++i) {
            const std::vector<std::string>& phonetic_keys = entries_[i].phonetic_keys;
            if (taken[i] || std::none_of(phonetic_keys.begin(), phonetic_keys.end(), fits))
                continue;
            taken[i] = true;
            found.push_back(entries_[i].place);
        }
    };
    take([&](const std::string& key) { return key == wanted; });
    take([&](const std::string& key) { return key.starts_with(wanted); });
    take([&](const std::string& key) { return word_begins(key, wanted); });
    if (found.empty() && wanted.size() >= fuzzy_from)
        take([&](const std::string& key) { return one_off(key, wanted); });
    return found;
}

} // namespace delimit
