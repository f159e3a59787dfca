#include "io/files/reference_gate.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/message.h"
#include "io/files/gdal_session.h"

#include <algorithm>
#include <array>
#include <cpl_conv.h>
#include <memory>
#include <ogr_spatialref.h>
#include <string_view>

namespace delimit::io {
namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return text;
}

/// True if each value after `key` is one of `allowed`, or begins with one that ends in a colon.
bool only(std::string_view text, std::string_view key,
          std::initializer_list<std::string_view> allowed) {
    for (auto at = text.find(key); at != text.npos; at = text.find(key, at + 1)) {
        std::string_view value = text.substr(at + key.size());
        value = value.substr(0, value.find_first_of(" +\"]\t\n"));
        if (std::none_of(allowed.begin(), allowed.end(), [&](std::string_view one) {
                return one.ends_with(':') ? value.starts_with(one) : value == one;
            }))
            return false;
    }
    return true;
}

/// True for a definition in WKT or PROJ's notation with a parameter that is a file. Grids that are
/// none, as web maps' systems have them, are allowed.
bool names_file(const std::string& definition) {
    const std::string text = lower(definition);
    const auto has = [&](std::string_view word) { return text.find(word) != text.npos; };
    return !only(text, "grids=", {"@null", "null"}) || !only(text, "init=", {"epsg:"}) ||
           has("proj4_grids") || has("parameterfile") || has("proj=pipeline");
}

Error names_files(const DataLocation& location) {
    return {ErrorCode::bad_reference,
            {"its coordinate reference system names a file, such as a grid, which is not opened",
             "його система координат називає файл, наприклад сітку, а він не відкривається"},
            {"convert the data to WGS 84 longitude and latitude in a GIS first",
             "спершу переведіть дані в довготу й широту WGS 84 у ГІС"},
            location};
}

struct FreeText {
    void operator()(char* text) const { CPLFree(text); }
};

} // namespace

std::optional<Error> missing_database(const DataLocation& location) {
    const GdalSession session;
    OGRSpatialReference any;
    if (any.importFromEPSG(32637) == OGRERR_NONE)
        return std::nullopt;
    return Error{ErrorCode::not_found,
                 {"the database of coordinate reference systems (proj.db) is missing",
                  "немає бази даних систем координат (proj.db)"},
                 {"install PROJ's data (proj-data), or correct PROJ_DATA and PROJ_LIB",
                  "встановіть дані PROJ (proj-data) або виправте PROJ_DATA і PROJ_LIB"},
                 location};
}

Status check_reference(const OGRSpatialReference& system, const DataLocation& location) {
    const GdalSession session;
    const auto refused = [&](const char* format) {
        const std::array<const char*, 2> options{format, nullptr};
        char* text = nullptr;
        system.exportToWkt(&text, options.data());
        const std::unique_ptr<char, FreeText> owned(text);
        return text && names_file(text);
    };
    char* text = nullptr;
    system.exportToProj4(&text);
    const std::unique_ptr<char, FreeText> owned(text);
    if ((text && names_file(text)) || refused("FORMAT=WKT1_GDAL") || refused("FORMAT=WKT2_2019"))
        return names_files(location);
    return ok();
}

Result<OGRSpatialReference> reference_of_text(const std::string& text,
                                              const DataLocation& location) {
    if (names_file(text))
        return names_files(location);
    const GdalSession session;
    OGRSpatialReference system;
    const char* limits[] = {"ALLOW_NETWORK_ACCESS=NO", "ALLOW_FILE_ACCESS=NO", nullptr};
    if (system.SetFromUserInput(text.c_str(), limits) != OGRERR_NONE) {
        if (auto missing = missing_database(location))
            return *std::move(missing);
        return Error{ErrorCode::bad_reference,
                     filled({"'{0}' is not a known coordinate reference system",
                             "система координат «{0}» невідома"},
                            {shortened(one_line(text), 80)}),
                     {"name it by its EPSG code, for example EPSG:32637",
                      "назвіть її кодом EPSG, наприклад EPSG:32637"},
                     location};
    }
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    if (auto fine = check_reference(system, location); !fine)
        return fine.error();
    return system;
}

} // namespace delimit::io
