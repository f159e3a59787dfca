#include "delimit/io/raster/geotiff.h"

#include "delimit/base/message.h"
#include "delimit/geo/projection_wkt.h"
#include "delimit/io/files/output_file.h"
#include "io/files/gdal_session.h"
#include "io/files/memory_folder.h"

#include <array>
#include <cstdio>
#include <gdal_priv.h>
#include <memory>

namespace delimit {
namespace {

struct CloseDataset {
    void operator()(GDALDataset* dataset) const { GDALClose(dataset); }
};
using DatasetPtr = std::unique_ptr<GDALDataset, CloseDataset>;

void set_item(GDALDataset& dataset, const char* name, const std::string& value) {
    if (!value.empty())
        dataset.SetMetadataItem(name, value.c_str());
}

Error cannot_be_written(const io::GdalSession& session) {
    return {ErrorCode::not_writable,
            filled({"the picture cannot be written{0}", "зображення неможливо записати{0}"},
                   {session.because()}),
            {"check the folder's permissions and the space left on the disk",
             "перевірте права доступу до теки та вільне місце на диску"},
            {}};
}

Status fill(GDALDataset& dataset, const PixelRows& pixels, double dpi,
            const std::optional<PictureExtent>& extent, const PictureTexts& texts,
            const io::GdalSession& session) {
    const auto failed = [&] { return cannot_be_written(session); };
    std::array<char, 32> resolution{};
    std::snprintf(resolution.data(), resolution.size(), "%.4f", dpi);
    set_item(dataset, "TIFFTAG_XRESOLUTION", resolution.data());
    set_item(dataset, "TIFFTAG_YRESOLUTION", resolution.data());
    set_item(dataset, "TIFFTAG_RESOLUTIONUNIT", "2"); // the inch
    set_item(dataset, "TIFFTAG_SOFTWARE", "Delimit");
    set_item(dataset, "TIFFTAG_DOCUMENTNAME", texts.title);
    set_item(dataset, "TIFFTAG_IMAGEDESCRIPTION", texts.description);
    set_item(dataset, "TIFFTAG_COPYRIGHT", texts.sources);
    if (extent) {
        std::array<double, 6> transform{
            extent->left, extent->metres_per_pixel, 0, extent->top, 0, -extent->metres_per_pixel};
        if (dataset.SetProjection(projection_wkt(extent->projection).c_str()) != CE_None ||
            dataset.SetGeoTransform(transform.data()) != CE_None)
            return failed();
    }
    constexpr std::array<std::ptrdiff_t, 3> offsets{2, 1, 0}; // red, green, blue of each pixel
    for (int band = 0; band < 3; ++band) {
        // GDAL only reads from it.
        auto* from = const_cast<std::uint8_t*>(pixels.bytes) + offsets[std::size_t(band)];
        if (dataset.GetRasterBand(band + 1)->RasterIO(GF_Write, 0, 0, pixels.width, pixels.height,
                                                      from, pixels.width, pixels.height, GDT_Byte,
                                                      4, pixels.row) != CE_None)
            return failed();
    }
    dataset.FlushCache();
    return session.failed() ? Status(failed()) : ok();
}

bool can_be_read(const std::string& name, const PixelRows& pixels) {
    constexpr std::array<const char*, 2> drivers{"GTiff", nullptr};
    const DatasetPtr written(GDALDataset::Open(name.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY,
                                               drivers.data(), nullptr, nullptr));
    return written && written->GetRasterXSize() == pixels.width &&
           written->GetRasterYSize() == pixels.height && written->GetRasterCount() == 3;
}

} // namespace

Status write_geotiff(const TakeBytes& take, const PixelRows& pixels, double dpi,
                     const std::optional<PictureExtent>& extent, const PictureTexts& texts) {
    io::GdalSession session;
    // GDAL writes to memory: it does not tell of every byte that a disk refuses.
    const io::MemoryOutput out("picture.tif");
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    if (!driver)
        return Error{ErrorCode::internal,
                     {"GDAL cannot write TIFF", "GDAL не вміє записувати TIFF"},
                     {},
                     {}};
    const char* options[] = {
        "COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=RGB", "INTERLEAVE=PIXEL", "NUM_THREADS=2",
        "BIGTIFF=IF_SAFER", nullptr};
    DatasetPtr dataset(driver->Create(out.path().c_str(), pixels.width, pixels.height, 3, GDT_Byte,
                                      const_cast<char**>(options)));
    if (!dataset)
        return cannot_be_written(session);
    auto status = fill(*dataset, pixels, dpi, extent, texts, session);
    dataset.reset();
    if (!status)
        return status;
    if (session.failed() || !can_be_read(out.path(), pixels))
        return cannot_be_written(session);
    return take(out.bytes());
}

Status write_geotiff(const std::filesystem::path& file, const PixelRows& pixels, double dpi,
                     const std::optional<PictureExtent>& extent, const PictureTexts& texts) {
    auto out = OutputFile::begin(file);
    if (!out)
        return out.error();
    const auto take = [&](std::string_view bytes) {
        out->write(bytes);
        return out->state();
    };
    if (auto written = write_geotiff(take, pixels, dpi, extent, texts); !written)
        return written;
    return out->publish();
}

} // namespace delimit
