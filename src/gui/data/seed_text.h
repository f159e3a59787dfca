// Seed points of parties as one line of text: "37.6,48.7=ukraine; 38.1,48.2=russia".
#pragma once

#include "delimit/model/layers.h"

#include <QString>

#include <optional>
#include <vector>

namespace delimit {

QString seed_text(const std::vector<Seed>& seeds, const Parties& parties);
/// Parses such a line; nothing if a point or a party is not valid.
std::optional<std::vector<Seed>> parse_seeds(const QString& text, const Parties& parties);

} // namespace delimit
