// Parser events of a text that should be GeoJSON.
#pragma once

#include "delimit/base/message.h"
#include "io/files/limits.h"
#include "io/vector/geojson_attributes.h"
#include "io/vector/geojson_check.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace delimit::io {

/// A geometry type of GeoJSON.
struct GeometryType {
    std::string_view name;
    int depth; ///< of the arrays that its numbers are in
};
inline constexpr std::string_view geometry_collection = "GeometryCollection";
inline constexpr std::array<GeometryType, 7> geometry_types{{{"Point", 1},
                                                             {"MultiPoint", 2},
                                                             {"LineString", 2},
                                                             {"MultiLineString", 3},
                                                             {"Polygon", 3},
                                                             {"MultiPolygon", 4},
                                                             {geometry_collection, 0}}};
inline constexpr std::size_t most_nested = 32; // collections, as gdal_reading.cpp takes them apart

inline const Text repair_advice{"repair or remove this feature in the file",
                                "виправте або вилучіть цей об’єкт у файлі"};
inline const Text export_advice{"export the data as GeoJSON (RFC 7946)",
                                "експортуйте дані як GeoJSON (RFC 7946)"};

inline const GeometryType* geometry_type(std::string_view name) {
    const auto* found =
        std::find_if(geometry_types.begin(), geometry_types.end(),
                     [&](const GeometryType& candidate) { return candidate.name == name; });
    return found == geometry_types.end() ? nullptr : found;
}

/// The JSON parser's events. Members may come in any order; unknown ones are skipped at any depth,
/// without recursion.
class GeoJsonChecker final : public nlohmann::json_sax<nlohmann::json> {
  public:
    GeoJsonChecker(std::string file, const std::stop_token& stop)
        : file_(std::move(file)), stop_(stop) {}

    GeoJsonHead head;
    std::optional<Error> error; ///< the error that stopped the parse, if it was not the syntax
    std::size_t stopped_at = 0; ///< byte offset of the syntax error
    std::string last_token;
    GeoJsonShapeBuilder* shapes = nullptr;         ///< receives geometries
    GeoJsonAttributeBuilder* attributes = nullptr; ///< receives features

    [[nodiscard]] long long feature_count() const { return count_; }
    [[nodiscard]] std::optional<long long> feature_at_hand() const {
        for (const Level& level : levels_)
            if (level.within == Within::feature)
                return id_;
        return std::nullopt;
    }

    /// After a complete parse: true for a collection with one list of features.
    [[nodiscard]] bool is_collection() const {
        return root_type_ == "FeatureCollection" && lists_ == 1;
    }

    /// After a complete parse: true if the whole is GeoJSON.
    bool finish() {
        if (root_type_ == "FeatureCollection" || root_type_ == "Feature")
            return true;
        if (root_type_ == "Topology")
            return head.topology = true;
        if (!geometry_type(root_type_))
            return fail(ErrorCode::bad_format,
                        {"this is JSON, but not GeoJSON: it has no type FeatureCollection, Feature "
                         "or a geometry's",
                         "це JSON, але не GeoJSON: немає типу FeatureCollection, Feature чи типу "
                         "геометрії"},
                        export_advice);
        if (geometries_.empty())
            geometries_.emplace_back();
        geometries_.back().type = root_type_;
        return finish_geometry();
    }

    bool start_object(std::size_t) override {
        if (ignored_ > 0)
            return ++ignored_ > 0;
        if (levels_.empty())
            return push(Within::root);
        if (in_coordinates())
            return not_a_number();
        const std::string& key = levels_.back().key;
        switch (levels_.back().within) {
        case Within::features:
            id_ = count_;
            if (attributes)
                attributes->begin_feature();
            return push(Within::feature);
        case Within::geometries:
            return push_geometry();
        case Within::root:
            if (key == "crs") {
                head.crs.kind = GeoJsonCrs::Kind::other;
                return push(Within::crs);
            }
            if (key == "geometry" && shapes)
                shapes->give_up(); // of a lone feature
            [[fallthrough]];
        case Within::feature:
            if (key == "geometry")
                return push_geometry();
            if (key == "properties" && levels_.back().within == Within::feature) {
                if (attributes)
                    attributes->begin_properties();
                return push(Within::properties);
            }
            break;
        case Within::crs:
            if (key == "properties")
                return push(Within::crs_properties);
            break;
        case Within::geometry:
        case Within::crs_properties:
        case Within::properties:
            break;
        }
        return ignore();
    }

    bool key(string_t& value) override {
        if (ignored_ > 0)
            return true;
        levels_.back().key = std::move(value);
        if (attributes && levels_.back().within == Within::feature)
            attributes->member(levels_.back().key);
        return true;
    }

    bool end_object() override {
        if (ignored_ > 0) {
            --ignored_;
            return true;
        }
        const Within ended = levels_.back().within;
        if (ended == Within::geometry) {
            const std::string type = geometries_.back().type;
            if (!finish_geometry())
                return false;
            if (shapes)
                shapes->end_geometry(type);
        }
        levels_.pop_back();
        if (ended == Within::feature) {
            ++count_;
            if (!within_limits())
                return false;
            if (shapes)
                shapes->end_feature();
            if (attributes)
                attributes->end_feature();
            if (stop_.stop_requested())
                return fail(ErrorCode::cancelled, {"loading was stopped", "завантаження зупинено"},
                            {});
        }
        return true;
    }

    bool start_array(std::size_t) override {
        if (ignored_ > 0)
            return ++ignored_ > 0;
        if (in_coordinates()) {
            if (shapes)
                shapes->open_array();
            return ++geometries_.back().depth > 0;
        }
        if (levels_.empty())
            return not_geojson();
        const auto [within, key] = levels_.back();
        const bool geometry_here = within == Within::geometry || within == Within::root;
        if (within == Within::root && key == "features") {
            ++lists_;
            return push(Within::features);
        }
        if (!geometry_here || (key != "coordinates" && key != "geometries"))
            return ignore();
        if (geometries_.empty())
            geometries_.emplace_back(); // a lone geometry, which is the root itself
        geometries_.back().has_members = true;
        if (key == "geometries")
            return push(Within::geometries);
        geometries_.back().depth = 1;
        if (shapes)
            shapes->open_array();
        return true;
    }

    bool end_array() override {
        if (ignored_ > 0)
            --ignored_;
        else if (in_coordinates())
            return close_coordinates();
        else
            levels_.pop_back();
        return true;
    }

    bool null() override {
        if (at_root() && levels_.back().key == "crs")
            head.crs.kind = GeoJsonCrs::Kind::null;
        return value([] { return std::string(); }, JsonKind::null);
    }
    bool boolean(bool b) override {
        return value([&] { return std::string(b ? "true" : "false"); }, JsonKind::boolean);
    }
    bool number_integer(number_integer_t n) override { return number(n); }
    bool number_unsigned(number_unsigned_t n) override { return number(n); }
    bool number_float(number_float_t n, const string_t& text) override {
        if (is_coordinate())
            return coordinate(n);
        const bool attribute = ignored_ == 0 && !levels_.empty() && in_properties();
        return value([&] { return attribute ? decimal_text(n) : text; }, JsonKind::real);
    }
    bool string(string_t& text) override {
        return value([&] { return std::move(text); }, JsonKind::text);
    }
    bool binary(binary_t&) override { return false; }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception&) override {
        constexpr std::size_t enough = 40; // a string that never ends may be the whole file
        stopped_at = position;
        last_token = token.substr(token.size() > enough ? token.size() - enough : 0);
        return false;
    }

  private:
    /// Owner of the value that is being read.
    enum class Within : std::uint8_t {
        root,     ///< the collection, or a lone feature or geometry
        features, ///< its array
        feature,
        properties, ///< of the feature
        geometry,
        geometries, ///< array of a GeometryCollection
        crs,
        crs_properties,
    };
    struct Level {
        Within within;
        std::string key;
    };
    /// Collections nest.
    struct Geometry {
        std::string type;
        int depth = 0;            ///< open coordinate arrays
        int leaf_depth = 0;       ///< depth of the numbers; 0 before the first
        int axis = 0;             ///< numbers of the current position so far
        bool has_members = false; ///< coordinates, or geometries
        bool broken = false;      ///< positions at several depths
    };

    bool fail(ErrorCode code, Text message, Text advice) {
        error = Error{code, std::move(message), std::move(advice),
                      DataLocation{file_, {}, feature_at_hand(), {}}};
        return false;
    }
    bool not_a_number() {
        return fail(ErrorCode::bad_geometry,
                    {"a coordinate is not a number", "координата не є числом"}, repair_advice);
    }
    bool not_geojson() {
        return fail(ErrorCode::bad_format,
                    {"this is JSON, but not GeoJSON", "це JSON, але не GeoJSON"},
                    {"GeoJSON begins with an object of type FeatureCollection",
                     "GeoJSON починається з об’єкта типу FeatureCollection"});
    }

    /// Begins a list or an object that is skipped.
    bool ignore() {
        if (attributes)
            tell_attributes(JsonKind::nested, {});
        return ++ignored_ > 0;
    }
    [[nodiscard]] bool in_properties() const { return levels_.back().within == Within::properties; }
    void tell_attributes(JsonKind kind, std::string text) {
        const auto& [within, key] = levels_.back();
        if (within == Within::properties)
            attributes->property(key, kind, std::move(text));
        else if (within == Within::feature)
            attributes->value(key, kind, text);
    }

    /// The limits protect the memory of the reader that follows.
    bool within_limits() {
        if (static_cast<std::size_t>(count_) > limits::features)
            error = beyond_limit(file_, limits::features, {"features", "об’єктів"});
        else if (attributes && attributes->attributes() > limits::attributes)
            error = beyond_limit(file_, limits::attributes,
                                 {"different attributes", "різних атрибутів"});
        else if (attributes && attributes->values() > limits::attribute_values)
            error = beyond_limit(file_, limits::attribute_values,
                                 {"values of attributes", "значень атрибутів"});
        return !error;
    }

    bool push(Within within) {
        levels_.push_back({within, {}});
        return true;
    }
    bool push_geometry() {
        if (geometries_.size() > most_nested)
            return fail(ErrorCode::bad_geometry,
                        filled({"geometry collections are nested more than {0} deep",
                                "збірки геометрій вкладено одна в одну глибше ніж {0} разів"},
                               {most_nested}),
                        repair_advice);
        geometries_.emplace_back();
        if (shapes)
            shapes->begin_geometry();
        return push(Within::geometry);
    }

    [[nodiscard]] bool in_coordinates() const {
        return !geometries_.empty() && geometries_.back().depth > 0;
    }
    [[nodiscard]] bool is_coordinate() const { return ignored_ == 0 && in_coordinates(); }
    [[nodiscard]] bool at_root() const {
        return ignored_ == 0 && levels_.size() == 1 && !in_coordinates();
    }

    bool coordinate(double n) {
        Geometry& g = geometries_.back();
        if (shapes)
            shapes->number(n);
        if (g.leaf_depth == 0)
            g.leaf_depth = g.depth;
        g.broken = g.broken || g.leaf_depth != g.depth;
        ++g.axis;
        return true;
    }

    bool close_coordinates() {
        Geometry& g = geometries_.back();
        if (shapes)
            shapes->close_array();
        if (g.depth-- != g.leaf_depth)
            return true;
        // The limit protects the memory of the reader that follows.
        if (++positions_ > limits::vertices) {
            error = too_many_vertices(file_);
            return false;
        }
        if (std::exchange(g.axis, 0) < 2)
            return fail(
                ErrorCode::bad_geometry,
                {"coordinates have fewer than two numbers", "у координатах менше двох чисел"},
                repair_advice);
        return true;
    }

    bool finish_geometry() {
        const Geometry g = std::move(geometries_.back());
        geometries_.pop_back();
        const GeometryType* shape = geometry_type(g.type);
        if (!shape)
            return fail(ErrorCode::bad_format,
                        g.type.empty() ? Text{"a geometry has no type", "геометрія не має типу"}
                                       : filled({"'{0}' is not a GeoJSON geometry",
                                                 "«{0}» – не геометрія GeoJSON"},
                                                {g.type.substr(0, 40)}),
                        export_advice);
        if (!g.has_members)
            return fail(ErrorCode::bad_geometry,
                        filled({"a {0} has no coordinates", "{0} не має координат"}, {g.type}),
                        repair_advice);
        if (g.broken || (g.leaf_depth != 0 && g.leaf_depth != shape->depth))
            return fail(ErrorCode::bad_geometry,
                        filled({"the coordinates of a {0} are not nested as its type requires",
                                "координати {0} вкладено не так, як вимагає тип"},
                               {g.type}),
                        repair_advice);
        return true;
    }

    template <class Number>
    bool number(Number n) {
        if (is_coordinate())
            return coordinate(static_cast<double>(n));
        if (ignored_ == 0 && !levels_.empty() && levels_.back().within == Within::feature &&
            levels_.back().key == "id")
            id_ = static_cast<long long>(n); // as GDAL numbers the feature
        return value([&] { return std::to_string(n); }, JsonKind::whole);
    }

    template <class MakeText>
    bool value(MakeText&& text, JsonKind kind) {
        if (ignored_ > 0)
            return true;
        if (in_coordinates())
            return not_a_number();
        if (levels_.empty())
            return not_geojson();
        const auto& [within, key] = levels_.back();
        switch (within) {
        case Within::root:
            root_value(text(), kind == JsonKind::whole || kind == JsonKind::real);
            break;
        case Within::geometry:
            if (key == "type")
                geometries_.back().type = text();
            else if (key == "coordinates" && shapes)
                shapes->give_up();
            break;
        case Within::crs_properties:
            if (key == "name")
                head.crs = {GeoJsonCrs::Kind::named, text()};
            break;
        case Within::features:
        case Within::geometries:
            return fail(ErrorCode::bad_format,
                        {"a list of features holds something that is not a feature",
                         "список об’єктів містить щось інше"},
                        export_advice);
        case Within::feature:
        case Within::properties:
            if (attributes)
                tell_attributes(kind, text());
            break;
        case Within::crs:
            break;
        }
        return true;
    }

    void root_value(std::string text, bool is_number) {
        const std::string& key = levels_.back().key;
        if (key == "type")
            root_type_ = std::move(text);
        else if (key == "name")
            head.name = std::move(text);
        else if (!text.empty())
            head.members.push_back({key, std::move(text), is_number});
    }

    std::string file_;
    const std::stop_token& stop_;
    std::vector<Level> levels_;
    std::size_t positions_ = 0; ///< of all geometries so far
    std::size_t ignored_ = 0;   ///< depth within an unknown member
    std::vector<Geometry> geometries_;
    std::string root_type_;
    std::size_t lists_ = 0; ///< of features
    long long count_ = 0;   ///< features that are complete
    long long id_ = 0;      ///< of the current one
};

} // namespace delimit::io
