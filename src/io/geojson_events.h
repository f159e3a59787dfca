// The JSON parser's events (nlohmann's SAX interface) put together to features. Members may come
// in any order; what GeoJSON does not know is passed over at any depth without recursion.
#pragma once

#include "io/intake.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace delimit::io {

struct RawFeature {
    Feature feature;
    std::vector<RawPart> parts;
};

struct GeoJsonCrs {
    enum class Kind { absent, null, named, other };
    Kind kind = Kind::absent;
    std::string name;
};

class GeoJsonEvents final : public nlohmann::json_sax<nlohmann::json> {
  public:
    struct SyntaxError {
        std::size_t position = 0; ///< byte offset
        std::string token;        ///< what was read last
    };

    GeoJsonEvents(std::string file, std::stop_token stop);

    /// After a complete parse: what is wrong with the whole; nothing if features can be had.
    [[nodiscard]] std::optional<Error> finish();
    [[nodiscard]] std::vector<RawFeature>& features() { return features_; }
    [[nodiscard]] const GeoJsonCrs& crs() const { return crs_; }
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] const std::vector<Field>& members() const { return members_; }
    /// What stopped the parse, if it was not the syntax.
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    [[nodiscard]] const SyntaxError& syntax_error() const { return syntax_error_; }
    [[nodiscard]] std::size_t feature_count() const { return features_.size(); }
    [[nodiscard]] std::optional<long long> feature_at_hand() const;

    bool null() override;
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override;
    bool key(string_t& value) override;
    bool end_object() override;
    bool start_array(std::size_t) override;
    bool end_array() override;
    bool parse_error(std::size_t position, const std::string& last_token,
                     const nlohmann::detail::exception& ex) override;

  private:
    /// What the value now being read belongs to.
    enum class Within : std::uint8_t {
        root,     ///< the collection, or a lone feature or geometry
        features, ///< its array
        feature,
        properties,
        geometry,
        geometries, ///< array of a GeometryCollection
        crs,
        crs_properties,
    };
    struct Level {
        Within within;
        std::string key;
    };
    /// A geometry being put together; collections nest.
    struct Geometry {
        std::string type;
        int depth = 0;      ///< open coordinate arrays
        int leaf_depth = 0; ///< at which depth numbers stood; 0 while none were seen
        int axis = 0;
        bool broken = false; ///< positions at several depths, or something else than a number
        RawPoint point;
        RawRing ring;
        std::vector<RawRing> rings;
        std::vector<RawPart> parts; ///< finished: of a MultiPolygon, or a collection's members
    };

    bool fail(ErrorCode code, std::string message, std::string advice);
    bool coordinate(double value);
    bool close_coordinates();
    bool finish_geometry();
    bool value(std::string text, bool number);
    bool not_a_number();
    [[nodiscard]] bool in_coordinates() const;
    [[nodiscard]] Within within() const { return levels_.back().within; }
    [[nodiscard]] const std::string& key_at_hand() const { return levels_.back().key; }
    void push(Within within) { levels_.push_back({within, {}}); }

    std::string file_;
    std::stop_token stop_;
    std::vector<Level> levels_;
    std::size_t ignored_ = 0;
    std::vector<Geometry> geometries_;
    RawFeature feature_;
    std::string root_type_;
    bool has_features_ = false;
    std::vector<RawFeature> features_;
    std::size_t vertices_ = 0;
    GeoJsonCrs crs_;
    std::string crs_type_;
    std::string name_;
    std::vector<Field> members_;
    std::optional<Error> error_;
    SyntaxError syntax_error_;
};

} // namespace delimit::io
