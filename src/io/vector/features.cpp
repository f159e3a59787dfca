#include "io/vector/features.h"

#include <algorithm>

namespace delimit::io {
namespace {

bool same_but_case(std::string_view a, std::string_view b) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](char x, char y) { return lower(x) == lower(y); });
}

} // namespace

std::string_view Feature::value(std::string_view name) const {
    for (const Field& field : fields)
        if (same_but_case(field.name, name))
            return field.value;
    return {};
}

DataLocation FeatureTable::location(const Feature& feature) const {
    return {file, layers.size() > 1 ? layers[feature.layer] : std::string(), feature.id, {}};
}

} // namespace delimit::io
