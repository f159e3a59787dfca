// The attributes of a GeoJSON text, taken while it is checked.
#pragma once

#include "io/vector/features.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace delimit::io {

/// Kind of a JSON value.
enum class JsonKind : std::uint8_t { null, boolean, whole, real, text, nested };

/// Collector of the attributes of a collection's features, fed one feature after the other. An
/// attribute has one type in all features, as GDAL has it: whole numbers beside decimals are
/// decimals, lists and objects are left out. There is no result where the features leave a choice:
/// an attribute of two other types, or in another order than before; a member or a name twice;
/// members of the feature's own in place of `properties`; ids that are not all whole, from 0 and
/// ascending.
class GeoJsonAttributeBuilder {
  public:
    void begin_feature();
    /// Any member of the feature. Its value follows, but for a geometry or properties.
    void member(std::string_view name);
    /// A value of the feature's own member; `text`: as the file has it.
    void value(std::string_view member, JsonKind kind, std::string_view text);
    void begin_properties() { has_properties_ = true; }
    /// `text`: numbers as they are written without leading or trailing zeros.
    void property(const std::string& name, JsonKind kind, std::string text);
    void end_feature();
    void give_up() { usual_ = false; }
    [[nodiscard]] bool usual() const { return usual_; }
    /// Names of attributes so far, and values. Of names beyond the limit only some are counted.
    [[nodiscard]] std::size_t attributes() const {
        return std::max(columns_.size(), unusual_names_.size());
    }
    [[nodiscard]] std::size_t values() const { return values_; }

    /// The features, without shapes.
    std::optional<std::vector<Feature>> finish();

  private:
    struct Column {
        std::string name;
        std::array<bool, 6> has{}; ///< by kind
    };
    struct Value {
        std::size_t column;
        std::string text;
        JsonKind kind;
    };
    struct Row {
        std::optional<long long> id;
        std::vector<Value> values; ///< none is null, nested or empty
    };
    /// The feature's number, from its member or, as GDAL has it, an attribute of that name. False
    /// if there are two, or it is neither a whole number nor a text, which is an attribute only.
    bool take_id(JsonKind kind, std::string_view text);
    std::size_t add_column(const std::string& name);
    [[nodiscard]] bool ids_are_usual() const;

    bool usual_ = true;
    std::size_t values_ = 0;
    std::unordered_set<std::string> unusual_names_; ///< since it is not usual
    std::vector<Row> rows_;
    std::vector<Column> columns_;
    std::unordered_map<std::string, std::size_t> by_name_;
    std::unordered_set<std::string> lower_names_;
    // Of the feature at hand.
    std::array<bool, 4> seen_{}; ///< its members, in the order of `known_members`
    bool has_properties_ = false;
    bool other_members_ = false;
    std::size_t next_column_ = 0; ///< the first that may still come
};

/// A decimal number with at most 15 digits, as GDAL writes attributes.
std::string decimal_text(double value);

} // namespace delimit::io
