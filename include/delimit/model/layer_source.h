// Source of the data of a layer, and options for reading them.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/extras.h"
#include "delimit/model/layers.h"
#include "delimit/model/packed_file.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace delimit {

/// A file name without a folder: not empty, does not begin with a dot.
class BareName {
  public:
    static std::optional<BareName> from(std::string text);
    [[nodiscard]] const std::string& text() const { return text_; }
    friend bool operator==(const BareName&, const BareName&) = default;

  private:
    explicit BareName(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// A file on a disk.
struct DataFile {
    std::string path; ///< absolute, or relative to the project file; empty: none is named yet
    friend bool operator==(const DataFile&, const DataFile&) = default;
};

/// A file that comes with the program.
struct BuiltInFile {
    BareName name;
    friend bool operator==(const BuiltInFile&, const BuiltInFile&) = default;
};

/// A copy in the cache of a file that was fetched from an address.
struct FetchedFile {
    BareName name;
    friend bool operator==(const FetchedFile&, const FetchedFile&) = default;
};

/// A line of contact that is drawn on the map and stored in the project itself.
struct DrawnLines {
    std::vector<ContactPath> paths;
    friend bool operator==(const DrawnLines&, const DrawnLines&) = default;
};

/// A data file and its companions (of a shapefile), stored in the project itself; at least one.
class PackedData {
  public:
    /// `path`: former path of the file, which need not exist any more.
    PackedData(std::string path, std::vector<PackedFile> files);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] const PackedFile& main() const { return files_.front(); }
    [[nodiscard]] const std::vector<PackedFile>& files() const { return files_; }
    friend bool operator==(const PackedData&, const PackedData&) = default;

  private:
    std::string path_;
    std::vector<PackedFile> files_;
};

using SourceData = std::variant<DataFile, BuiltInFile, FetchedFile, DrawnLines, PackedData>;

/// The data by the name that projects and messages use: a path, "builtin:oblasts.geojson",
/// "cache:0123-map.geojson", "drawn:".
std::string path_text(const SourceData& data);
/// The data of that name; lines that are drawn come without their paths. Error: a built-in or
/// fetched file that is not named by its bare name.
Result<SourceData> source_data(std::string path);

/// The meaning of an attribute's value in a map of control.
enum class ClassMeaning { controlled_by_a, controlled_by_b, undetermined, line, ignore };
inline constexpr std::array all_class_meanings{
    ClassMeaning::controlled_by_a, ClassMeaning::controlled_by_b, ClassMeaning::undetermined,
    ClassMeaning::line, ClassMeaning::ignore};

/// "a", "b", "undetermined", "line", "ignore".
std::string_view id(ClassMeaning meaning);
/// By its id or, for an area of control, the party's.
std::optional<ClassMeaning> parse_class_meaning(std::string_view text, const Parties& parties);
ClassMeaning class_controlled_by(Side side);
/// The party that controls the area, if one does.
std::optional<Side> holder(ClassMeaning meaning);

/// The party on the left of lines of contact.
enum class LeftOfLines {
    as_stated, ///< by the file
    reversed,  ///< opposite of the file
    side_a,
    side_b,
};

/// "", "swapped", "a", "b".
std::string_view id(LeftOfLines left);
/// By its id or the party's.
std::optional<LeftOfLines> parse_left(std::string_view text, const Parties& parties);
/// With the parties exchanged.
LeftOfLines reversed(LeftOfLines left);

/// Name that stands for all layers of a file together, as LayerSource::layer. A file of several
/// separate layers, as a GeoPackage, is read by none of them unless one is named.
inline constexpr std::string_view all_layers = "*";

/// The data of a layer and options for reading them. Optional members override the reader's own
/// recognition.
struct LayerSource {
    SourceData data;
    std::string layer;                           ///< layer name in a file of several; or all_layers
    std::string where;                           ///< attribute filter, OGR SQL where clause
    std::string class_field;                     ///< the class attribute
    std::map<std::string, ClassMeaning> classes; ///< of its values
    std::string name_field;
    std::string crs;         ///< overrides the file's, "EPSG:4326"
    bool swap_axes = false;  ///< the file has its coordinates in the order y, x
    std::vector<Seed> seeds; ///< for lines of contact without sides
    LeftOfLines left = LeftOfLines::as_stated;
    Provenance provenance; ///< overrides the file's, member by member
    /// SHA-256 of the file with which the project was saved, 64 hexadecimal digits; empty if it
    /// never was. Files read are compared with it.
    std::string sha256;
    Extras extras;
    friend bool operator==(const LayerSource&, const LayerSource&) = default;
};

/// A source of a file on a disk, without further options.
LayerSource file_source(std::string path);
/// As path_text() has it.
std::string path_text(const LayerSource& source);

} // namespace delimit
