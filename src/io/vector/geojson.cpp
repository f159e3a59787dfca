#include "io/vector/geojson.h"

#include "delimit/base/message.h"
#include "io/vector/geojson_check.h"
#include "io/vector/reference_system.h"

#include <array>
#include <utility>

namespace delimit::io {
namespace {

constexpr std::array<const char*, 2> drivers{"GeoJSON", nullptr};
// Attributes as the text they are in the file, and only what is used of it.
constexpr std::array<const char*, 5> options{"DATE_AS_STRING=YES", "ARRAY_AS_STRING=YES",
                                             "FLATTEN_NESTED_ATTRIBUTES=NO", "NATIVE_DATA=NO",
                                             nullptr};

/// Bytes. Parsed at once, a text takes about eight times its size.
constexpr std::size_t most_in_memory = 4'000'000;

Result<ReferenceSystem> reference_of(const GeoJsonCrs& crs, const LayerSource& source) {
    const Place place{path_text(source), {}, {}, "crs"};
    if (!source.crs.empty())
        return ReferenceSystem::from_text(source.crs, place);
    switch (crs.kind) {
    case GeoJsonCrs::Kind::absent:
        return ReferenceSystem();
    case GeoJsonCrs::Kind::null:
        return ReferenceSystem::assumed();
    case GeoJsonCrs::Kind::named:
        return ReferenceSystem::from_text(crs.name, place);
    case GeoJsonCrs::Kind::other:
        break;
    }
    return Error{ErrorCode::bad_reference,
                 {"its reference system is given by a link or in an unknown way",
                  "його систему координат указано посиланням або невідомим способом"},
                 {"links are not followed: name the system with the option crs",
                  "за посиланнями програма не переходить: назвіть систему параметром crs"},
                 place};
}

} // namespace

Result<FeatureTable> read_geojson(const std::string& text, const LayerSource& source,
                                  const std::filesystem::path& file, Diagnostics& diagnostics,
                                  std::stop_token stop) {
    auto head = check_geojson(text, path_text(source), stop);
    if (!head)
        return std::move(head.error());
    const auto from = reference_of(head->crs, source);
    if (!from)
        return from.error();
    if (!source.layer.empty() && source.layer != head->name)
        diagnostics.push_back(
            {Severity::warning, "layer-ignored",
             filled({"GeoJSON has no layers; all its features were read, not only '{0}'",
                     "у GeoJSON немає шарів; прочитано всі його об’єкти, не лише «{0}»"},
                    {source.layer}),
             Place{path_text(source), {}, {}, {}}, std::nullopt});
    LayerSource whole = source;
    whole.layer.clear();
    // GDAL parses a text once but a file twice, in little memory. It looks for the type in a file's
    // first 6,000 bytes only, but in all of a text.
    std::array<const char*, 2> names{text.c_str(), file.c_str()};
    if (text.size() > most_in_memory)
        std::swap(names[0], names[1]);
    GdalOpening opening{{names[0], names[1]}, drivers.data(), options.data(), &*from, nullptr};
    if (head->shapes && head->shapes->hollow_text.size() <= most_in_memory) {
        opening.names = {head->shapes->hollow_text.c_str()};
        opening.shapes = &head->shapes->parts;
    }
    auto table = read_by_gdal(whole, opening, diagnostics, std::move(stop));
    if (!table)
        return table;
    table->name = std::move(head->name);
    table->members = std::move(head->members);
    table->layers = {table->name}; // GDAL calls a nameless one by its file
    return table;
}

} // namespace delimit::io
