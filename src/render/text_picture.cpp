#include "render/text_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace delimit {
namespace {

/// Replaces each value by the least sum, over the positions up to `reach` steps of `stride` on
/// either side, of the value there and the square of the number of steps.
void spread(std::vector<float>& values, std::size_t stride, std::size_t reach) {
    const std::vector<float> from = values;
    for (std::size_t k = 1; k <= reach && k * stride < values.size(); ++k) {
        const std::size_t shift = k * stride, count = values.size() - shift;
        const auto square = static_cast<float>(k * k);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = std::min(values[i], from[i + shift] + square);
        for (std::size_t i = 0; i < count; ++i)
            values[i + shift] = std::min(values[i + shift], from[i] + square);
    }
}

/// Coverage of each pixel by the area within `halo` of the text, 0 to 1. `coverage` is in its
/// alpha. On each side as many columns and rows as the halo is wide, and one more, must be free of
/// text.
///
/// From squared distances to the middles of covered pixels, along columns and then along rows
/// (Felzenszwalb and Huttenlocher, "Distance transforms of sampled functions", 2012; halos are
/// narrow, so that plain minima take less time than envelopes). The edge of a pixel with a covered
/// share is at that share less ½ beyond its middle: squares start from the value that makes the
/// distance right at the end of the halo.
std::vector<float> within(const QImage& coverage, float halo) {
    constexpr float far_away = 1e9F;
    const int width = coverage.width(), height = coverage.height();
    std::vector<float> squares;
    squares.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(coverage.constScanLine(y));
        for (const QRgb* at = row; at != row + width; ++at) {
            const float middle = halo - 0.5F + static_cast<float>(qAlpha(*at)) / 255;
            squares.push_back(qAlpha(*at) == 0 ? far_away : halo * halo - middle * middle);
        }
    }
    const auto reach = static_cast<std::size_t>(std::ceil(halo)) + 1;
    spread(squares, static_cast<std::size_t>(width), reach);
    spread(squares, 1, reach);
    for (float& square : squares)
        square = std::clamp(halo + 0.5F - std::sqrt(std::max(0.0F, square)), 0.0F, 1.0F);
    return squares;
}

/// Puts a colour below the picture, by its share and opacity.
void put_under(QImage& image, const std::vector<float>& shares, const QColor& colour) {
    const float opacity = colour.alphaF() / 255;
    const float red = static_cast<float>(colour.red()), green = static_cast<float>(colour.green()),
                blue = static_cast<float>(colour.blue());
    const int width = image.width();
    auto share = shares.begin();
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (QRgb* at = row; at != row + width; ++at, ++share) {
            const float seen = opacity * *share * static_cast<float>(255 - qAlpha(*at));
            const auto channel = [seen](int above, float below) {
                return above + static_cast<int>(seen * below + 0.5F);
            };
            *at = qRgba(channel(qRed(*at), red), channel(qGreen(*at), green),
                        channel(qBlue(*at), blue), channel(qAlpha(*at), 255.0F));
        }
    }
}

} // namespace

TextPicture text_picture(const QPainterPath& text, const QColor& ink, double halo_width,
                         const QColor& halo) {
    if (text.isEmpty())
        return {};
    const bool has_halo = halo_width > 0;
    const auto wide = static_cast<float>(has_halo ? halo_width : 0);
    const int edge = static_cast<int>(std::ceil(wide)) + 1;
    const QRect box = text.boundingRect().toAlignedRect().adjusted(-edge, -edge, edge, edge);
    QImage image(box.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-box.topLeft());
        painter.fillPath(text, ink);
    }
    if (has_halo)
        put_under(image, within(image, wide), halo);
    return {image, -box.topLeft()};
}

} // namespace delimit
