#include "io/vector/geojson.h"

#include "delimit/base/message.h"
#include "io/files/gdal_session.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"
#include "io/vector/geojson_check.h"
#include "io/vector/intake.h"
#include "io/vector/json_dialects.h"
#include "io/vector/reference_system.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace delimit::io {
namespace {

constexpr std::array<const char*, 2> drivers{"GeoJSON", nullptr};
constexpr std::array<const char*, 2> topology_drivers{"TopoJSON", nullptr};
constexpr std::array<const char*, 2> esri_drivers{"ESRIJSON", nullptr};
// Attributes as text, exactly as in the file, and only the members that are used.
constexpr std::array<const char*, 5> options{"DATE_AS_STRING=YES", "ARRAY_AS_STRING=YES",
                                             "FLATTEN_NESTED_ATTRIBUTES=NO", "NATIVE_DATA=NO",
                                             nullptr};

/// Bytes. Parsed at once, a text takes about eight times its size.
constexpr std::size_t most_in_memory = 4'000'000;

Result<ReferenceSystem> reference_of(const GeoJsonCrs& crs, const LayerSource& source) {
    const DataLocation location{path_text(source), {}, {}, "crs"};
    if (!source.crs.empty())
        return ReferenceSystem::from_text(source.crs, location);
    switch (crs.kind) {
    case GeoJsonCrs::Kind::absent:
        return ReferenceSystem();
    case GeoJsonCrs::Kind::null:
        return ReferenceSystem::assumed();
    case GeoJsonCrs::Kind::named:
        return ReferenceSystem::from_text(crs.name, location);
    case GeoJsonCrs::Kind::other:
        break;
    }
    return Error{ErrorCode::bad_reference,
                 {"its coordinate reference system is given by a link or in an unknown way",
                  "його систему координат указано посиланням або невідомим способом"},
                 filled({"links are not followed: name the system in {0}",
                         "за посиланнями програма не переходить: назвіть систему {0}"},
                        {crs_option}),
                 location};
}

/// Reads a text that GDAL takes as it is, since it is JSON but not GeoJSON.
Result<FeatureTable> read_other(const std::string& text, const LayerSource& source,
                                const char* const* driver, const ReferenceSystem* from,
                                Diagnostics& diagnostics, std::stop_token stop) {
    GdalOpening opening{{text.c_str()}, driver};
    opening.from = from;
    auto table = read_by_gdal(source, opening, diagnostics, std::move(stop));
    if (table && table->without_geometry == table->features.size() && !table->features.empty())
        return Error{ErrorCode::bad_geometry,
                     {"none of its features has a shape that can be read",
                      "жоден з його об’єктів не має придатної форми"},
                     {"open it in a GIS and save it as GeoJSON or GeoPackage",
                      "відкрийте його в ГІС і збережіть як GeoJSON або GeoPackage"},
                     DataLocation{path_text(source), {}, {}, {}}};
    return table;
}

/// The system that an Esri feature set gives by its number; GDAL does not know Esri's own numbers.
std::optional<ReferenceSystem> esri_system(std::string_view text) {
    for (const std::string_view member : {"\"latestWkid\"", "\"wkid\""}) {
        const std::size_t at = text.find(member);
        if (at == text.npos)
            continue;
        const std::size_t begin = text.find_first_not_of(" \t\r\n:", at + member.size());
        if (begin == text.npos)
            continue;
        const std::size_t end = std::min(text.find_first_not_of("0123456789", begin), text.size());
        const std::string number(text.substr(begin, end - begin));
        for (const char* authority : {"EPSG:", "ESRI:"})
            if (auto system = ReferenceSystem::from_text(authority + number, {}))
                return *std::move(system);
    }
    return std::nullopt;
}

void note_nan(const WithoutNaN& replaced, const LayerSource& source, Diagnostics& diagnostics) {
    std::string members;
    for (const std::string& member : replaced.members)
        members += (members.empty() ? "" : ", ") + member;
    diagnostics.push_back(
        {Severity::note, "not-a-number",
         filled({"values that are no numbers (NaN or infinite) were dropped: {0} ({1})",
                 "значення, що не є числами (NaN або нескінченність), пропущено: {0} ({1})"},
                {replaced.count, members}),
         DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
}

Result<FeatureTable> read_checked(const std::string& text, Result<GeoJsonHead> head,
                                  const LayerSource& source, const std::filesystem::path& file,
                                  Diagnostics& diagnostics, std::stop_token stop);

/// A member of the collection as a number; nothing if it has none such.
std::optional<double> number_of(const FeatureTable& table, std::string_view name) {
    double value = 0;
    for (const Field& member : table.members)
        if (member.name == name && parse_number(member.value, value))
            return value;
    return std::nullopt;
}

/// True if a service gave a part of what it has: by Esri's words, or those of OGC's services.
bool is_a_part(const FeatureTable& table, std::string_view text) {
    if (exceeds_transfer_limit(text))
        return true;
    const auto returned = number_of(table, "numberReturned");
    for (const char* all : {"numberMatched", "totalFeatures"})
        if (const auto count = number_of(table, all);
            count && *count > returned.value_or(double(table.features.size())))
            return true;
    return false;
}

Result<FeatureTable> read_dialect(const std::string& text, const LayerSource& source,
                                  const std::filesystem::path& file, Diagnostics& diagnostics,
                                  std::stop_token stop) {
    if (is_esri_json(text)) {
        std::optional<ReferenceSystem> named;
        if (!source.crs.empty()) {
            auto from = ReferenceSystem::from_text(source.crs,
                                                   DataLocation{path_text(source), {}, {}, "crs"});
            if (!from)
                return from.error();
            named = *std::move(from);
        } else {
            named = esri_system(text);
        }
        return read_other(text, source, esri_drivers.data(), named ? &*named : nullptr, diagnostics,
                          std::move(stop));
    }
    auto head = check_geojson(text, path_text(source), stop);
    if (head || head.error().code == ErrorCode::cancelled ||
        head.error().code == ErrorCode::too_large)
        return read_checked(text, std::move(head), source, file, diagnostics, std::move(stop));
    // Almost-GeoJSON is converted to GeoJSON. GDAL must not read the file then.
    std::string repaired = text;
    const auto replaced = without_nan(repaired);
    if (replaced) {
        repaired = replaced->text;
        head = check_geojson(repaired, path_text(source), stop);
    }
    const bool collected = !head && head.error().code != ErrorCode::bad_geometry;
    if (auto all = collected ? as_collection(repaired) : std::nullopt) {
        repaired = *std::move(all);
        head = check_geojson(repaired, path_text(source), stop);
    }
    if (!head)
        return head.error();
    if (replaced)
        note_nan(*replaced, source, diagnostics);
    auto table = read_checked(repaired, std::move(head), source, {}, diagnostics, std::move(stop));
    if (table && collected)
        table->format = "GeoJSON sequence";
    return table;
}

/// Table of the features taken while the text was checked.
Result<FeatureTable> read_taken(GeoJsonFeatures features, const LayerSource& source,
                                const ReferenceSystem& from, Diagnostics& diagnostics,
                                std::stop_token stop) {
    std::optional<GdalSession> session; // collects errors of transformations
    if (!from.is_wgs84())
        session.emplace();
    FeatureTable table;
    table.file = path_text(source);
    table.format = "GeoJSON";
    table.crs = from.name();
    table.layers.emplace_back();
    Intake intake(table, diagnostics, source.swap_axes, std::move(stop));
    for (std::size_t i = 0; i < features.attributes.size(); ++i) {
        const std::vector<RawPart> parts = std::move(features.shapes[i]);
        if (auto taken = intake.take(std::move(features.attributes[i]), parts, from); !taken)
            return from.is_assumed() ? no_reference(taken.error()) : taken.error();
    }
    return table;
}

Result<FeatureTable> read_checked(const std::string& text, Result<GeoJsonHead> head,
                                  const LayerSource& source, const std::filesystem::path& file,
                                  Diagnostics& diagnostics, std::stop_token stop) {
    if (!head)
        return std::move(head.error());
    if (head->topology) {
        const ReferenceSystem degrees; // TopoJSON has no other
        return read_other(text, source, topology_drivers.data(), &degrees, diagnostics,
                          std::move(stop));
    }
    const auto from = reference_of(head->crs, source);
    if (!from)
        return from.error();
    if (!source.layer.empty() && source.layer != head->name)
        diagnostics.push_back(
            {Severity::warning, "layer-ignored",
             filled({"GeoJSON has no layers; all its features were read, not only '{0}'",
                     "у GeoJSON немає шарів; прочитано всі його об’єкти, не лише «{0}»"},
                    {source.layer}),
             DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
    LayerSource whole = source;
    whole.layer.clear();
    // GDAL parses a text once but a file twice, in little memory. It searches only the first 6,000
    // bytes of a file for the type, but all of a text.
    std::array<const char*, 2> names{text.c_str(), file.c_str()};
    if (text.size() > most_in_memory)
        std::swap(names[0], names[1]);
    GdalOpening opening{{names[0], names[1]}, drivers.data(), options.data(), &*from};
    if (file.empty())
        opening.names = {text.c_str()};
    auto table = head->features ? read_taken(*std::move(head->features), source, *from, diagnostics,
                                             std::move(stop))
                                : read_by_gdal(whole, opening, diagnostics, std::move(stop));
    if (!table)
        return table;
    table->name = std::move(head->name);
    table->members = std::move(head->members);
    table->layers = {table->name}; // GDAL calls a nameless one by its file
    return table;
}

} // namespace

Result<FeatureTable> read_geojson(const std::string& text, const LayerSource& source,
                                  const std::filesystem::path& file, Diagnostics& diagnostics,
                                  std::stop_token stop) {
    auto table = read_dialect(text, source, file, diagnostics, std::move(stop));
    if (table && is_a_part(*table, text))
        diagnostics.push_back(
            {Severity::warning, "not-whole",
             filled({"the service that wrote the file says that it has more than the {0} features "
                     "in it: areas may be missing; fetch the rest and put all in one file",
                     "сервіс, що записав файл, повідомляє, що має більше об’єктів, ніж у файлі "
                     "({0}): ділянок може бракувати; завантажте решту й зберіть усе в одному "
                     "файлі"},
                    {table->features.size()}),
             DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
    return table;
}

} // namespace delimit::io
