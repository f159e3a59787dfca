#include "io/layers/drawn_layers.h"

#include "io/files/plain_text.h"

#include <algorithm>
#include <initializer_list>

namespace delimit::io {
namespace {

/// The first of these that has a value.
std::string_view first_value(const Feature& feature,
                             std::initializer_list<std::string_view> names) {
    for (std::string_view name : names)
        if (const auto value = feature.value(name); !value.empty())
            return value;
    return {};
}

/// Population of a settlement; some field names continue with its year or source.
std::string_view population_of(const Feature& feature) {
    for (const Field& field : feature.fields)
        if (plain(field.name).starts_with("population"))
            return field.value;
    return {};
}

std::optional<long> whole_number(std::string_view text) {
    double value = 0;
    if (!parse_number(text, value) || !(value >= 0 && value < 1e9))
        return std::nullopt;
    return static_cast<long>(value);
}

/// Rank by population, for files without ranks.
int rank_by(std::optional<long> population) {
    const long people = population.value_or(0);
    return people > 1'000'000 ? 1
           : people > 200'000 ? 2
           : people > 50'000  ? 3
           : people > 10'000  ? 4
                              : 5;
}

} // namespace

Text name_of(const Feature& feature) {
    Text name{std::string(first_value(feature, {"name_en", "name:en"})),
              std::string(first_value(feature, {"name_uk", "name:uk", "назва", "Назва"}))};
    if (name.en.empty())
        name.en = first_value(feature, {"name", "settlement", "place"});
    if (name.en.empty())
        name.en = name.uk;
    return name;
}

std::vector<Settlement> settlements_of(const FeatureTable& table) {
    std::vector<Settlement> out;
    for (const Feature& feature : table.features) {
        if (feature.points.empty())
            continue;
        Settlement made{name_of(feature), feature.points.front(),
                        whole_number(population_of(feature)), 5};
        const auto rank = whole_number(feature.value("rank"));
        made.rank = static_cast<int>(std::clamp(rank.value_or(rank_by(made.population)), 1L, 5L));
        out.push_back(std::move(made));
    }
    return out;
}

std::vector<River> rivers_of(const FeatureTable& table) {
    std::vector<River> out;
    for (const Feature& feature : table.features)
        for (const GeoPolyline& line : feature.lines)
            out.push_back({name_of(feature), line});
    return out;
}

std::vector<Land> land_of(const FeatureTable& table) {
    std::vector<Land> out;
    for (const Feature& feature : table.features)
        if (!feature.ground.empty())
            out.push_back({name_of(feature), std::string(feature.value("iso")), feature.ground});
    return out;
}

} // namespace delimit::io
