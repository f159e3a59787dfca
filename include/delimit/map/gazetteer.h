// Settlements and oblasts by name, in either language and whatever the spelling.
#pragma once

#include "delimit/model/snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit {

struct FoundPlace {
    Text name;
    Text oblast; ///< that a settlement lies in; empty outside the study area
    std::optional<long> population;
    MapPoint at;               ///< of an oblast, the middle of its box
    std::optional<MapBox> box; ///< of an oblast
};

/// A name as it sounds: one spelling for Latin and Cyrillic, for apostrophes, doubled letters and
/// the usual transliterations ("Slovyansk", "Слов'янськ" and "Sloviansk" are "sloviansk").
std::string phonetic_key(std::string_view name);

/// Made in a worker, then const: any thread.
class Gazetteer {
  public:
    explicit Gazetteer(const Snapshot& snapshot);

    /// Names that begin so, then names of which a later word does, then those one letter off where
    /// there are no others; each the largest first. "oblast" and the like are ignored.
    [[nodiscard]] std::vector<FoundPlace> find(std::string_view query, std::size_t most = 12) const;

  private:
    struct Entry {
        FoundPlace place;
        std::vector<std::string> phonetic_keys;
        int rank = 0; ///< of settlements without population
    };
    std::vector<Entry> entries_; ///< the largest first
};

} // namespace delimit
