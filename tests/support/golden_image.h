// Approved pictures. Other versions of rasterizers and fonts shift edges by fractions of a pixel
// and hint letters differently, so means of small tiles are compared, not pixels.
#pragma once

#include "support/golden.h"

#include <QDir>
#include <QImage>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit::test {

struct ImageDifference {
    double share = 1; ///< of the tiles that differ; 1 if the sizes differ
    QImage picture;   ///< the new picture in pale grey, tiles that differ in red
};

constexpr int tile = 4;
/// Difference of a tile's mean in one colour channel, of 255, above which the tile differs.
constexpr double tile_tolerance = 14;

inline ImageDifference image_difference(const QImage& got, const QImage& golden) {
    if (got.size() != golden.size())
        return {1, got};
    ImageDifference result{
        0, got.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32)};
    int tiles = 0, differing = 0;
    for (int top = 0; top < got.height(); top += tile) {
        for (int left = 0; left < got.width(); left += tile) {
            const int bottom = std::min(top + tile, got.height());
            const int right = std::min(left + tile, got.width());
            std::array<double, 3> sums{};
            for (int y = top; y < bottom; ++y)
                for (int x = left; x < right; ++x) {
                    const QRgb a = got.pixel(x, y), b = golden.pixel(x, y);
                    sums[0] += qRed(a) - qRed(b);
                    sums[1] += qGreen(a) - qGreen(b);
                    sums[2] += qBlue(a) - qBlue(b);
                }
            const int pixels = (bottom - top) * (right - left);
            const bool differs = std::any_of(sums.begin(), sums.end(), [&](double sum) {
                return std::abs(sum) > tile_tolerance * pixels;
            });
            ++tiles;
            differing += differs;
            for (int y = top; y < bottom; ++y)
                for (int x = left; x < right; ++x) {
                    const int pale = 190 + qGray(result.picture.pixel(x, y)) / 4;
                    result.picture.setPixel(x, y,
                                            differs ? qRgb(pale, 0, 0) : qRgb(pale, pale, pale));
                }
        }
    }
    result.share = double(differing) / tiles;
    return result;
}

/// Compares a picture with the approved one. On failure the picture and the differences are written
/// to golden-failures, below the working folder. `tolerance`: the share of tiles that may differ.
inline void check_golden_image(const std::string& name, const QImage& image, double tolerance) {
    const QString file = QString::fromStdString(golden_file(name).string());
    if (approving())
        REQUIRE(image.convertToFormat(QImage::Format_RGB888).save(file, "PNG", 0));
    const QImage golden(file);
    const ImageDifference difference = image_difference(image, golden);
    if (difference.share > tolerance) {
        const QDir folder(QDir::current().filePath("golden-failures"));
        folder.mkpath(".");
        const QString stem = QString::fromStdString(name).section('.', 0, 0);
        image.save(folder.filePath(stem + "-now.png"));
        difference.picture.save(folder.filePath(stem + "-difference.png"));
        UNSCOPED_INFO("see " << folder.path().toStdString() << "; DELIMIT_APPROVE=1 accepts it");
    }
    INFO(name);
    CHECK(difference.share <= tolerance);
}

} // namespace delimit::test
