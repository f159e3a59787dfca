#include "io/vector/csv.h"

#include "delimit/base/message.h"
#include "io/files/archive.h"
#include "io/files/check_data_file.h"
#include "io/files/memory_folder.h"
#include "io/files/text_encoding.h"
#include "io/vector/csv_cells.h"
#include "io/vector/table_points.h"
#include "io/vector/vector_file.h"

#include <array>
#include <filesystem>

namespace delimit::io {
namespace {

constexpr std::array<const char*, 2> csv_drivers{"CSV", nullptr};
constexpr std::array<const char*, 3> workbook_drivers{"XLSX", "ODS", nullptr};
// GDAL makes no shapes of columns: table_points.h knows more forms of coordinates.
constexpr std::array<const char*, 4> options{"AUTODETECT_TYPE=YES", "EMPTY_STRING_AS_NULL=YES",
                                             "QUOTED_FIELDS_AS_STRING=YES", nullptr};

Result<FeatureTable> placed(Result<FeatureTable> table, const LayerSource& source,
                            Diagnostics& diagnostics, std::stop_token stop) {
    return table ? with_places(*std::move(table), source, diagnostics, std::move(stop)) : table;
}

} // namespace

bool names_csv(const std::string& file) {
    const std::string ending = lower_ending(file);
    return ending == ".csv" || ending == ".tsv";
}

bool names_workbook(const std::string& file) {
    const std::string ending = lower_ending(file);
    return ending == ".xlsx" || ending == ".ods";
}

Result<FeatureTable> read_csv(std::string bytes, const LayerSource& source,
                              Diagnostics& diagnostics, std::stop_token stop) {
    const auto encoding = encoding_of(bytes);
    if (!encoding.empty() && !encoding.starts_with("UTF"))
        diagnostics.push_back({Severity::note, "encoding-guessed",
                               filled({"the text is not UTF-8; it was read as {0}",
                                       "текст не в UTF-8; його прочитано як {0}"},
                                      {std::string(encoding)}),
                               DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
    const std::vector<PackedFile> files{
        PackedFile("table.csv", in_commas(in_utf8(std::move(bytes), encoding)))};
    const MemoryFolder folder(files);
    const std::string name = folder.path() + "/table.csv";
    LayerSource whole = source;
    whole.layer.clear();
    GdalOpening opening{{name.c_str()}, csv_drivers.data(), options.data()};
    opening.tables = true;
    auto table = read_by_gdal(whole, opening, diagnostics, stop);
    if (table)
        table->layers = {std::filesystem::path(path_text(source)).stem().string()};
    return placed(std::move(table), source, diagnostics, stop);
}

Result<FeatureTable> read_workbook(std::string bytes, const LayerSource& source,
                                   Diagnostics& diagnostics, std::stop_token stop) {
    // GDAL unpacks it by itself: the limits are checked first.
    if (auto sound = unpacked(bytes, path_text(source)); !sound)
        return sound.error();
    const std::string name_of_file =
        lower_ending(path_text(source)) == ".ods" ? "table.ods" : "table.xlsx";
    const std::vector<PackedFile> files{PackedFile(name_of_file, std::move(bytes))};
    const MemoryFolder folder(files);
    const std::string name = folder.path() + "/" + name_of_file;
    GdalOpening opening{{name.c_str()}, workbook_drivers.data()};
    opening.tables = true;
    return placed(read_by_gdal(source, opening, diagnostics, stop), source, diagnostics, stop);
}

} // namespace delimit::io
