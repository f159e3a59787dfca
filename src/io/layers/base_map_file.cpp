#include "delimit/io/layers/base_map_file.h"

#include "delimit/base/date.h"
#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "delimit/io/layers/source_name.h"
#include "io/files/check_data_file.h"
#include "io/files/gdal_session.h"
#include "io/files/memory_folder.h"
#include "io/files/sqlite_guard.h"
#include "io/layers/sources.h"
#include "io/raster/base_map_warp.h"
#include "io/raster/raster_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <gdal_priv.h>
#include <limits>
#include <list>
#include <mutex>
#include <ogr_spatialref.h>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using io::Raster;

/// Bytes of pictures that are kept: maps side by side show the same ones, and going back takes no
/// time.
constexpr std::size_t most_kept = std::size_t{96} << 20U;

struct DestroyTransformation {
    void operator()(OGRCoordinateTransformation* t) const {
        OGRCoordinateTransformation::DestroyCT(t);
    }
};
using Transformation = std::unique_ptr<OGRCoordinateTransformation, DestroyTransformation>;

Error cannot_be_drawn(const io::GdalSession& session, const DataLocation& location) {
    return {ErrorCode::unreadable,
            filled({"the base map can no longer be read{0}",
                    "картографічну основу більше не вдається прочитати{0}"},
                   {session.because()}),
            {"check that its file is still there and whole, then add it again",
             "перевірте, чи файл на місці й цілий, і додайте його знову"},
            location};
}

class BaseMapFile : public BaseMap {
  public:
    BaseMapFile(const LayerSource& source, std::vector<PackedFile> packed,
                std::unique_ptr<io::MemoryFolder> folder, io::CheckedRaster raster)
        : packed_(std::move(packed)), place_{path_text(source), {}, {}, {}},
          folder_(std::move(folder)), raster_(std::move(raster)) {}

    std::shared_ptr<const BaseMapPicture> picture(const Projection& projection, const MapBox& box,
                                                  int width, int height,
                                                  const PictureWatch& watch) const override {
        if (width < 1 || height < 1 || box.empty())
            return nullptr;
        const std::lock_guard lock(mutex_);
        for (const Kept& kept : kept_)
            if (kept.projection == projection && same(kept.box, box) &&
                kept.picture->width == width && kept.picture->height == height)
                return kept.picture;
        problem_.reset();
        const io::GdalSession session;
        const io::SqliteGuard guard(watch.stop, limits::picture);
        auto made = made_picture(projection, box, width, height, watch);
        if (!made) {
            if (watch.stop.stop_requested())
                return nullptr;
            problem_ = cannot_be_drawn(session, place_);
            return nullptr;
        }
        kept_.push_front({projection, box, made});
        std::size_t bytes = 0;
        kept_.remove_if([&](const Kept& kept) {
            bytes += kept.picture->rgba.size();
            return bytes > most_kept;
        });
        return made;
    }

    std::optional<Error> problem() const override {
        const std::lock_guard lock(mutex_);
        return problem_;
    }

    std::pair<long, long> size() const override {
        return {raster_.dataset->GetRasterXSize(), raster_.dataset->GetRasterYSize()};
    }

  private:
    struct Kept {
        Projection projection;
        MapBox box;
        std::shared_ptr<const BaseMapPicture> picture;
    };
    static bool same(const MapBox& a, const MapBox& b) {
        return a.min_x == b.min_x && a.min_y == b.min_y && a.max_x == b.max_x && a.max_y == b.max_y;
    }

    std::shared_ptr<const BaseMapPicture> made_picture(const Projection& projection,
                                                       const MapBox& box, int width, int height,
                                                       const PictureWatch& watch) const {
        OGRSpatialReference wgs84;
        wgs84.SetWellKnownGeogCS("WGS84");
        wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        const Transformation transformation(
            OGRCreateCoordinateTransformation(&wgs84, &raster_.system));
        if (!transformation)
            return nullptr;
        transformation->SetEmitErrors(false);
        const Projector projector(projection);
        const auto to_raster = [&](const std::vector<MapPoint>& points) {
            return raster_points(projector, *transformation, points);
        };
        const auto read = [&](const io::RasterWindow& window, int columns, int rows,
                              const PictureWatch& of_window) {
            return raster_.bands.read(*raster_.dataset, window, columns, rows, of_window);
        };
        const auto [columns, rows] = size();
        return io::warped({box, width, height, int(columns), int(rows)}, to_raster, read, watch);
    }

    std::vector<std::optional<io::RasterPoint>>
    raster_points(const Projector& projector, OGRCoordinateTransformation& transformation,
                  const std::vector<MapPoint>& points) const {
        std::vector<double> x(points.size()), y(points.size());
        std::vector<int> fine(points.size(), 0);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const GeoPoint at = projector.inverse(points[i]);
            x[i] = at.longitude();
            y[i] = at.latitude();
        }
        transformation.Transform(int(points.size()), x.data(), y.data(), nullptr, fine.data());
        const std::array<double, 6>& t = raster_.to_pixels;
        std::vector<std::optional<io::RasterPoint>> out(points.size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (!fine[i] || !std::isfinite(x[i]) || !std::isfinite(y[i]))
                continue;
            const double to_east = raster_.system.IsGeographic() ? turned(x[i]) : x[i];
            out[i] = {t[0] + t[1] * to_east + t[2] * y[i], t[3] + t[4] * to_east + t[5] * y[i]};
        }
        return out;
    }

    /// Files count longitudes from -180 or from 0.
    [[nodiscard]] double turned(double longitude) const {
        return raster_.middle_x + std::remainder(longitude - raster_.middle_x, 360);
    }

    std::vector<PackedFile> packed_; ///< shares its bytes
    DataLocation place_;
    std::unique_ptr<io::MemoryFolder> folder_;
    io::CheckedRaster raster_;
    mutable std::mutex mutex_;
    mutable std::list<Kept> kept_; ///< the latest first
    mutable std::optional<Error> problem_;
};

std::string item(GDALDataset& dataset, const char* name) {
    const char* value = dataset.GetMetadataItem(name);
    return value ? value : "";
}

/// MBTiles write their attribution as HTML.
std::string without_tags(const std::string& text) {
    std::string out;
    bool inside = false;
    for (const char c : text) {
        inside = inside || c == '<';
        if (!inside)
            out += c;
        inside = inside && c != '>';
    }
    for (const auto& [entity, sign] : std::array<std::pair<std::string, std::string>, 3>{
             {{"&copy;", "©"}, {"&amp;", "&"}, {"&#169;", "©"}}})
        for (auto at = out.find(entity); at != out.npos; at = out.find(entity, at + sign.size()))
            out.replace(at, entity.size(), sign);
    return out;
}

Provenance origin_of(const LayerSource& source, GDALDataset& dataset) {
    const fs::path file(known_name(source));
    Provenance out = source.provenance;
    if (out.source.empty())
        out.source = without_tags(item(dataset, "attribution"));
    if (out.source.empty())
        out.source = item(dataset, "TIFFTAG_COPYRIGHT");
    if (out.source.empty())
        out.source = file.filename().string();
    if (!out.date)
        out.date = find_date(file.stem().string());
    return out;
}

} // namespace

bool names_base_map(const fs::path& file) {
    const std::string ending = io::lower_ending(file);
    return ending == ".tif" || ending == ".tiff" || ending == ".mbtiles";
}

Result<OpenedBaseMap> open_base_map(const LayerSource& source, const SearchFolders& places,
                                    std::stop_token stop) {
    // A database may be asked for its pictures without end.
    const io::SqliteGuard guard(std::move(stop), limits::answer);
    fs::path file;
    std::unique_ptr<io::MemoryFolder> folder;
    // The files share their bytes with the source, which need not outlive them.
    std::vector<PackedFile> packed;
    if (const auto* data = std::get_if<PackedData>(&source.data)) {
        packed = data->files();
        folder = std::make_unique<io::MemoryFolder>(packed);
        file = folder->path() + "/" + data->main().name();
    } else {
        const auto found = io::resolve(source.data, places);
        if (!found)
            return found.error();
        file = fs::absolute(*found);
        if (auto fine = io::check_data_file(path_text(source), file,
                                            std::numeric_limits<std::uintmax_t>::max());
            !fine)
            return fine.error();
    }
    auto raster = io::checked_raster(file.string(), source);
    if (auto ended = guard.problem(path_text(source)))
        return *std::move(ended);
    if (!raster)
        return raster.error();
    const Provenance origin = origin_of(source, *raster->dataset);
    return OpenedBaseMap{std::make_shared<BaseMapFile>(source, std::move(packed), std::move(folder),
                                                       *std::move(raster)),
                         origin};
}

} // namespace delimit
