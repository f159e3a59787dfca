#include "io/raster/raster_bands.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <gdal_priv.h>
#include <string>

namespace delimit::io {
namespace {

Rgba premultiplied(int red, int green, int blue, int opacity) {
    const auto part = [opacity](int value) {
        return static_cast<std::uint8_t>((value * opacity + 127) / 255);
    };
    return {part(red), part(green), part(blue), static_cast<std::uint8_t>(opacity)};
}

std::vector<Rgba> table_of(const GDALColorTable& colours) {
    std::vector<Rgba> table(256);
    for (int i = 0; i < std::min(256, colours.GetColorEntryCount()); ++i) {
        GDALColorEntry entry{};
        colours.GetColorEntryAsRGB(i, &entry);
        table[static_cast<std::size_t>(i)] =
            premultiplied(entry.c1 & 255, entry.c2 & 255, entry.c3 & 255, entry.c4 & 255);
    }
    return table;
}

Error no_picture(const Text& message, const Text& advice, const DataLocation& location) {
    return {ErrorCode::bad_format, message, advice, location};
}

/// Values that are measured, such as heights, or finer than a screen shows.
Error not_bytes(GDALRasterBand& band, const DataLocation& location) {
    const std::string type = GDALGetDataTypeName(band.GetRasterDataType());
    if (GDALDataTypeIsFloating(band.GetRasterDataType()))
        return no_picture(filled({"its values are numbers such as heights ({0}), not colours",
                                  "його значення – числа, як-от висоти ({0}), а не кольори"},
                                 {type}),
                          {"make a picture of it first, for example with gdaldem hillshade or "
                           "gdaldem color-relief",
                           "спершу зробіть із нього зображення, наприклад gdaldem hillshade або "
                           "gdaldem color-relief"},
                          location);
    return no_picture(filled({"its colours have more than 8 bits ({0})",
                              "його кольори мають понад 8 бітів ({0})"},
                             {type}),
                      {"bring it to 8 bits first: gdal_translate -ot Byte -scale",
                       "спершу зведіть його до 8 бітів: gdal_translate -ot Byte -scale"},
                      location);
}

/// Numbers of the bands of red, green and blue: as the file states, else the first three.
std::vector<int> colour_bands(GDALDataset& dataset) {
    std::vector<int> found;
    for (const GDALColorInterp wanted : {GCI_RedBand, GCI_GreenBand, GCI_BlueBand})
        for (int i = 1; i <= dataset.GetRasterCount(); ++i)
            if (dataset.GetRasterBand(i)->GetColorInterpretation() == wanted) {
                found.push_back(i);
                break;
            }
    if (found.size() == 3)
        return found;
    return {1, 2, 3};
}

/// Progress of one of several readings that together are a whole.
struct Reading {
    const PictureWatch& watch;
    double done = 0, all = 1;
};

/// Callback for GDAL: false ends the reading.
int still_wanted(double share, const char* /*message*/, void* reading) {
    const auto& of = *static_cast<const Reading*>(reading);
    if (of.watch.stop.stop_requested())
        return FALSE;
    of.watch.tell((of.done + share) / of.all);
    return TRUE;
}

} // namespace

void CloseRaster::operator()(GDALDataset* dataset) const {
    GDALClose(dataset);
}

Result<RasterBands> RasterBands::of(GDALDataset& dataset, const DataLocation& location) {
    RasterBands out;
    const int count = dataset.GetRasterCount();
    const auto interpretation = [&](int i) {
        return dataset.GetRasterBand(i)->GetColorInterpretation();
    };
    const bool has_alpha = count > 0 && interpretation(count) == GCI_AlphaBand;
    const int coloured = count - (has_alpha ? 1 : 0);
    if (coloured < 1)
        return no_picture({"it holds no picture", "у ньому немає зображення"},
                          {"choose a picture with colours", "виберіть зображення з кольорами"},
                          location);
    if (coloured == 2)
        return no_picture({"it has two bands, which make no colours",
                           "він має два канали, з яких не скласти кольорів"},
                          {"choose one with one band, or with red, green and blue",
                           "виберіть файл з одним каналом або з червоним, зеленим і синім"},
                          location);
    out.colours_ = coloured == 1 ? std::vector<int>{1} : colour_bands(dataset);
    for (int i : out.colours_)
        if (GDALRasterBand* band = dataset.GetRasterBand(i); band->GetRasterDataType() != GDT_Byte)
            return not_bytes(*band, location);
    if (coloured == 1)
        if (const GDALColorTable* colours = dataset.GetRasterBand(1)->GetColorTable())
            out.table_ = table_of(*colours);
    for (int i : out.colours_)
        if (const int flags = dataset.GetRasterBand(i)->GetMaskFlags(); flags != GMF_ALL_VALID) {
            out.masks_.push_back(i);
            if ((flags & GMF_PER_DATASET) != 0)
                break;
        }
    // A pixel is always valid if one of its bands has no "no data" value.
    if (out.masks_.size() > 1 && out.masks_.size() < out.colours_.size())
        out.masks_.clear();
    return out;
}

std::vector<Rgba> RasterBands::read(GDALDataset& dataset, const RasterWindow& window, int width,
                                    int height, const PictureWatch& watch) const {
    const std::size_t size = std::size_t(width) * std::size_t(height);
    GDALRasterIOExtraArg how;
    INIT_RASTERIO_EXTRA_ARG(how);
    // Indices of a colour table have no mean.
    how.eResampleAlg = table_.empty() ? GRIORA_Average : GRIORA_NearestNeighbour;
    Reading reading{watch, 0, 1 + double(masks_.size())};
    how.pfnProgress = still_wanted;
    how.pProgressData = &reading;
    std::vector<std::uint8_t> values(size * colours_.size());
    std::vector<int> numbers = colours_;
    const auto step = static_cast<GSpacing>(numbers.size());
    if (dataset.RasterIO(GF_Read, window.left, window.top, window.width, window.height,
                         values.data(), width, height, GDT_Byte, int(numbers.size()),
                         numbers.data(), step, step * width, 1, &how) != CE_None)
        return {};
    std::vector<std::uint8_t> opacity(size, masks_.empty() ? 255 : 0), mask(size);
    for (int i : masks_) {
        reading.done += 1;
        GDALRasterBand* band = dataset.GetRasterBand(i)->GetMaskBand();
        if (band->RasterIO(GF_Read, window.left, window.top, window.width, window.height,
                           mask.data(), width, height, GDT_Byte, 1, width, &how) != CE_None)
            return {};
        std::transform(mask.begin(), mask.end(), opacity.begin(), opacity.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
    }
    std::vector<Rgba> pixels(size);
    for (std::size_t i = 0; i < size; ++i) {
        const std::uint8_t* v = &values[i * colours_.size()];
        if (!table_.empty())
            pixels[i] = opacity[i] == 0 ? Rgba{} : table_[*v];
        else if (colours_.size() == 1)
            pixels[i] = premultiplied(*v, *v, *v, opacity[i]);
        else
            pixels[i] = premultiplied(v[0], v[1], v[2], opacity[i]);
    }
    return pixels;
}

} // namespace delimit::io
