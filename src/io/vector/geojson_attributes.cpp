#include "io/vector/geojson_attributes.h"

#include "delimit/base/limits.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace delimit::io {
namespace {

constexpr std::array<std::string_view, 4> known_members{"type", "properties", "geometry", "id"};
constexpr std::size_t id_member = 3;
static_assert(known_members[id_member] == "id");

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return text;
}

std::size_t index(JsonKind kind) {
    return static_cast<std::size_t>(kind);
}

bool is_number(JsonKind kind) {
    return kind == JsonKind::whole || kind == JsonKind::real;
}

/// A whole number as written in a column with decimals.
std::string as_decimal(const std::string& whole) {
    double value = 0;
    std::from_chars(whole.data(), whole.data() + whole.size(), value);
    return decimal_text(value);
}

} // namespace

std::string decimal_text(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value,
                                   std::chars_format::general, 15);
    return {text.data(), end.ptr};
}

void GeoJsonAttributeBuilder::begin_feature() {
    if (!usual_)
        return;
    rows_.emplace_back();
    seen_ = {};
    has_properties_ = other_members_ = false;
    next_column_ = 0;
}

void GeoJsonAttributeBuilder::member(std::string_view name) {
    const auto known = std::find(known_members.begin(), known_members.end(), name);
    if (known == known_members.end())
        other_members_ = true;
    else if (std::exchange(seen_[static_cast<std::size_t>(known - known_members.begin())], true))
        give_up();
}

void GeoJsonAttributeBuilder::value(std::string_view member, JsonKind kind, std::string_view text) {
    if (!usual_)
        return;
    if (member == "type") {
        if (kind != JsonKind::text || text != "Feature")
            give_up();
    } else if (member == "id" && kind == JsonKind::whole) {
        if (!take_id(kind, text))
            give_up();
    } else if (kind != JsonKind::null &&
               (member == "id" || member == "geometry" || member == "properties")) {
        give_up();
    }
}

bool GeoJsonAttributeBuilder::take_id(JsonKind kind, std::string_view text) {
    if (kind == JsonKind::text)
        return !rows_.back().id;
    if (kind != JsonKind::whole || rows_.back().id)
        return false;
    long long id = 0;
    std::from_chars(text.data(), text.data() + text.size(), id);
    rows_.back().id = id;
    return true;
}

std::size_t GeoJsonAttributeBuilder::add_column(const std::string& name) {
    // Names that differ by case alone are distinct here, but not for all readers of attributes.
    if (name.empty() || name.find('\0') != name.npos || !lower_names_.insert(lower(name)).second)
        give_up();
    columns_.push_back({name, {}});
    return columns_.size() - 1;
}

void GeoJsonAttributeBuilder::property(const std::string& name, JsonKind kind, std::string text) {
    ++values_;
    if (!usual_) {
        if (unusual_names_.size() <= limits::attributes)
            unusual_names_.insert(name);
        return;
    }
    const auto [found, added] = by_name_.try_emplace(name, columns_.size());
    if (added) {
        // Among others its position would be GDAL's choice.
        if (next_column_ != columns_.size())
            return give_up();
        add_column(name);
    }
    const std::size_t at = found->second;
    // `properties` within the properties, as CouchDB writes it, is a nested feature.
    if (at < next_column_ || (kind == JsonKind::nested && name == "properties") ||
        text.find('\0') != text.npos)
        return give_up();
    next_column_ = at + 1;
    if (name == "id" && !take_id(kind, text))
        return give_up();
    columns_[at].has[index(kind)] = true;
    if (kind != JsonKind::null && kind != JsonKind::nested && !text.empty())
        rows_.back().values.push_back({at, std::move(text), kind});
}

void GeoJsonAttributeBuilder::end_feature() {
    if (!has_properties_ && (other_members_ || seen_[id_member]))
        give_up();
}

bool GeoJsonAttributeBuilder::ids_are_usual() const {
    const bool any = !rows_.empty() && rows_.front().id;
    long long next = 0;
    for (const Row& row : rows_) {
        if (row.id.has_value() != any || (any && *row.id < next))
            return false;
        next = row.id.value_or(0) + 1;
    }
    return true;
}

std::optional<std::vector<Feature>> GeoJsonAttributeBuilder::finish() {
    const auto kinds = [](const Column& column) {
        // Null goes with any type, and decimals with whole numbers.
        auto has = column.has;
        has[index(JsonKind::null)] = false;
        has[index(JsonKind::real)] |= std::exchange(has[index(JsonKind::whole)], false);
        return std::count(has.begin(), has.end(), true);
    };
    if (!usual_ || !ids_are_usual() ||
        std::any_of(columns_.begin(), columns_.end(), [&](const auto& c) { return kinds(c) > 1; }))
        return std::nullopt;
    std::vector<Feature> features(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        features[i].id = rows_[i].id.value_or(static_cast<long long>(i));
        features[i].fields.reserve(rows_[i].values.size());
        for (Value& value : rows_[i].values) {
            const Column& column = columns_[value.column];
            if (value.kind == JsonKind::whole && column.has[index(JsonKind::real)])
                value.text = as_decimal(value.text);
            features[i].fields.push_back(
                {column.name, std::move(value.text), is_number(value.kind)});
        }
    }
    return features;
}

} // namespace delimit::io
