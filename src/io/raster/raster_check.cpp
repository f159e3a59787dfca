#include "io/raster/raster_check.h"

#include "delimit/base/message.h"
#include "io/files/check_data_file.h"
#include "io/files/gdal_session.h"
#include "io/files/reference_gate.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <gdal_priv.h>

namespace delimit::io {
namespace {

constexpr std::array<const char*, 3> drivers{"GTiff", "MBTiles", nullptr};
/// Maximum number of pixels of a picture without overviews, which is read whole to be shown whole.
constexpr double most_pixels = 64e6;
/// Widest ratio of one level to the next.
constexpr double widest_gap = 64;
constexpr double most_block_bytes = 256e6;
/// Maximum number of blocks of a level that are checked for presence.
constexpr int most_probes = 512;

/// Format of a file that is no base map, by its first bytes; empty if unknown.
std::string other_format(const std::string& name) {
    std::array<char, 12> start{};
    if (VSILFILE* file = VSIFOpenL(name.c_str(), "rb")) {
        VSIFReadL(start.data(), 1, start.size(), file);
        VSIFCloseL(file);
    }
    const std::string_view bytes(start.data(), start.size());
    if (bytes.starts_with("\x89PNG"))
        return "PNG";
    if (bytes.starts_with("\xFF\xD8\xFF"))
        return "JPEG";
    if (bytes.starts_with("GIF8"))
        return "GIF";
    if (bytes.starts_with("%PDF"))
        return "PDF";
    if (bytes.starts_with("<VRT"))
        return "VRT";
    return {};
}

Error not_opened(const std::string& name, const GdalSession& session,
                 const DataLocation& location) {
    if (const std::string other = other_format(name); !other.empty())
        return {ErrorCode::bad_format,
                filled({"this is a {0} file, whatever its name; base maps are GeoTIFF or MBTiles",
                        "це файл {0}, хоч би як його названо; картографічні основи – GeoTIFF або "
                        "MBTiles"},
                       {other}),
                {"convert it: gdal_translate IN OUT.tif, with its georeference",
                 "перетворіть його: gdal_translate IN OUT.tif, разом із прив’язкою"},
                location};
    return {
        ErrorCode::bad_format,
        filled({"this is neither a GeoTIFF nor an MBTiles file with images, or it is damaged{0}",
                "це не GeoTIFF і не MBTiles із зображеннями, або файл пошкоджено{0}"},
               {session.because()}),
        {"check that it was copied whole; convert other formats with gdal_translate",
         "перевірте, чи його скопійовано повністю; інші формати перетворіть gdal_translate"},
        location};
}

Error cut_off(const DataLocation& location) {
    return {ErrorCode::bad_format,
            {"the file breaks off: not all of its picture is there",
             "файл обривається: у ньому не все зображення"},
            {"copy or download it again", "скопіюйте або завантажте його знову"},
            location};
}

/// True if the file is long enough for the level's last block.
bool is_whole(GDALRasterBand& band, std::uintmax_t bytes) {
    int width = 0, height = 0;
    band.GetBlockSize(&width, &height);
    const long columns = (band.GetXSize() + width - 1) / width;
    const long rows = (band.GetYSize() + height - 1) / height;
    const long all = columns * rows, step = std::max(1L, all / most_probes);
    const auto item = [&](const char* what, long block) -> double {
        std::array<char, 64> name{};
        std::snprintf(name.data(), name.size(), "%s_%ld_%ld", what, block % columns,
                      block / columns);
        const char* value = band.GetMetadataItem(name.data(), "TIFF");
        return value ? std::strtod(value, nullptr) : 0;
    };
    const auto there = [&](long block) {
        const double offset = item("BLOCK_OFFSET", block), size = item("BLOCK_SIZE", block);
        return offset + size <= double(bytes); // a block without an offset is empty by intent
    };
    for (long block = 0; block < all; block += step)
        if (!there(block))
            return false;
    return there(all - 1);
}

Status check_size(GDALDataset& dataset, std::uintmax_t bytes, const DataLocation& location) {
    GDALRasterBand& band = *dataset.GetRasterBand(1);
    const bool tiff = EQUAL(dataset.GetDriverName(), "GTiff");
    std::vector<GDALRasterBand*> levels{&band};
    for (int i = 0; i < band.GetOverviewCount(); ++i)
        if (GDALRasterBand* level = band.GetOverview(i))
            levels.push_back(level);
    std::vector<double> sizes;
    for (GDALRasterBand* level : levels) {
        int width = 0, height = 0;
        level->GetBlockSize(&width, &height);
        if (double(width) * height * dataset.GetRasterCount() > most_block_bytes)
            return Error{ErrorCode::too_large,
                         {"it is stored in pieces too large to be read one at a time",
                          "його збережено частинами, завеликими, щоб читати їх окремо"},
                         {"store it in tiles: gdal_translate -of COG IN OUT.tif",
                          "збережіть його плитками: gdal_translate -of COG IN OUT.tif"},
                         location};
        // Overviews may be in a file beside.
        if (tiff && level == &band && !is_whole(*level, bytes))
            return cut_off(location);
        sizes.push_back(double(level->GetXSize()) * level->GetYSize());
    }
    std::sort(sizes.begin(), sizes.end());
    bool gap = sizes.front() > most_pixels;
    for (std::size_t i = 1; i < sizes.size(); ++i)
        gap = gap || (sizes[i] > most_pixels && sizes[i] > widest_gap * sizes[i - 1]);
    if (gap)
        return Error{
            ErrorCode::too_large,
            filled({"it has {0} × {1} pixels, but no smaller pictures of itself "
                    "(overviews) to be shown by",
                    "він має {0} × {1} пікселів, але не має власних зменшених зображень "
                    "(оглядів), щоб його показати"},
                   {band.GetXSize(), band.GetYSize()}),
            {"make them: gdaladdo -r average FILE", "створіть їх: gdaladdo -r average ФАЙЛ"},
            location};
    return ok();
}

Result<OGRSpatialReference> system_of(GDALDataset& dataset, const LayerSource& source,
                                      const DataLocation& location) {
    OGRSpatialReference system;
    if (!source.crs.empty()) {
        auto named = reference_of_text(source.crs, location);
        if (!named)
            return named;
        system = *std::move(named);
    } else if (const OGRSpatialReference* own = dataset.GetSpatialRef()) {
        system = *own;
    }
    if (system.IsEmpty() || system.IsLocal())
        return Error{ErrorCode::bad_reference,
                     {"it does not state its coordinate reference system",
                      "у ньому не вказано системи координат"},
                     {"assign the right one, for example gdal_edit.py -a_srs EPSG:3857 FILE",
                      "призначте правильну, наприклад gdal_edit.py -a_srs EPSG:3857 ФАЙЛ"},
                     location};
    if (auto fine = check_reference(system, location); !fine)
        return fine.error();
    system.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return system;
}

} // namespace

Result<CheckedRaster> checked_raster(const std::string& name, const LayerSource& source) {
    const GdalSession session;
    const DataLocation location{path_text(source), {}, {}, {}};
    CheckedRaster out;
    out.dataset.reset(
        GDALDataset::Open(name.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers.data()));
    if (!out.dataset || out.dataset->GetRasterCount() < 1)
        return not_opened(name, session, location);
    auto bands = RasterBands::of(*out.dataset, location);
    if (!bands)
        return bands.error();
    out.bands = *std::move(bands);
    std::array<double, 6> transform{};
    std::array<double, 6>& inverse = out.to_pixels;
    if (out.dataset->GetGeoTransform(transform.data()) != CE_None ||
        !GDALInvGeoTransform(transform.data(), inverse.data()))
        return Error{
            ErrorCode::bad_reference,
            {"it is not georeferenced", "він не має прив’язки"},
            {"georeference it first, for example in QGIS, or with gdalwarp if it has ground "
             "control points",
             "спершу прив’яжіть його, наприклад у QGIS, або gdalwarp, якщо він має опорні точки"},
            location};
    auto system = system_of(*out.dataset, source, location);
    if (!system)
        return system.error();
    out.system = *system;
    const double width = out.dataset->GetRasterXSize(), height = out.dataset->GetRasterYSize();
    out.middle_x = transform[0] + transform[1] * width / 2 + transform[2] * height / 2;
    // Longitudes are counted from -180 or from 0; no projection has coordinates so large.
    const double farthest = out.system.IsGeographic() ? 540 : 1e9;
    if (!(std::abs(out.middle_x) <= farthest))
        return Error{ErrorCode::bad_reference,
                     {"its coordinates lie beyond the Earth", "його координати лежать поза Землею"},
                     {"georeference it anew, or name the system its coordinates are in",
                      "прив’яжіть його заново або назвіть систему, у якій його координати"},
                     location};
    VSIStatBufL about{};
    if (VSIStatL(name.c_str(), &about) != 0)
        return not_opened(name, session, location);
    if (auto fine = check_size(*out.dataset, std::uintmax_t(about.st_size), location); !fine)
        return fine.error();
    return out;
}

} // namespace delimit::io
