#include "gui/map/check_view.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

/// Rows give linear red, green and blue of the view, columns take those of the picture.
using Matrix = std::array<std::array<float, 3>, 3>;

constexpr std::array<float, 3> luminance{0.2126F, 0.7152F, 0.0722F};

const Matrix& matrix_of(CheckView view) {
    static constexpr Matrix grey{luminance, luminance, luminance};
    static constexpr Matrix deuteranopia{{{0.367322F, 0.860646F, -0.227968F},
                                          {0.280085F, 0.672501F, 0.047413F},
                                          {-0.011820F, 0.042940F, 0.968881F}}};
    static constexpr Matrix protanopia{{{0.152286F, 1.052583F, -0.204868F},
                                        {0.114503F, 0.786281F, 0.099216F},
                                        {-0.003882F, -0.048116F, 1.051998F}}};
    static constexpr Matrix tritanopia{{{1.255528F, -0.076749F, -0.178779F},
                                        {-0.078411F, 0.930809F, 0.147602F},
                                        {0.004733F, 0.691367F, 0.303900F}}};
    switch (view) {
    case CheckView::deuteranopia:
        return deuteranopia;
    case CheckView::protanopia:
        return protanopia;
    case CheckView::tritanopia:
        return tritanopia;
    case CheckView::greyscale:
    case CheckView::none:
        break;
    }
    return grey;
}

/// sRGB (IEC 61966-2-1) to linear light and back, as tables.
struct Tables {
    static constexpr int steps = 4096; ///< finer than 8-bit sRGB anywhere but in near black
    std::array<float, 256> linear{};
    std::array<quint8, steps + 1> srgb{};

    Tables() {
        for (int i = 0; i < 256; ++i) {
            const double s = i / 255.0;
            linear[std::size_t(i)] =
                float(s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i <= steps; ++i) {
            const double l = double(i) / steps;
            const double s = l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1 / 2.4) - 0.055;
            srgb[std::size_t(i)] = quint8(std::lround(255 * s));
        }
    }
    [[nodiscard]] int back(float light) const {
        return srgb[std::size_t(std::lround(std::clamp(light, 0.0F, 1.0F) * steps))];
    }
};

QRgb seen(QRgb opaque, const Matrix& matrix, const Tables& tables) {
    const std::array<float, 3> light{tables.linear[std::size_t(qRed(opaque))],
                                     tables.linear[std::size_t(qGreen(opaque))],
                                     tables.linear[std::size_t(qBlue(opaque))]};
    const auto channel = [&](std::size_t row) {
        return tables.back(matrix[row][0] * light[0] + matrix[row][1] * light[1] +
                           matrix[row][2] * light[2]);
    };
    return qRgb(channel(0), channel(1), channel(2));
}

} // namespace

QString check_view_text(CheckView view) {
    switch (view) {
    case CheckView::none:
        break;
    case CheckView::greyscale:
        return QCoreApplication::translate("delimit::CheckView", "Greyscale");
    case CheckView::deuteranopia:
        return QCoreApplication::translate("delimit::CheckView", "Deuteranopia");
    case CheckView::protanopia:
        return QCoreApplication::translate("delimit::CheckView", "Protanopia");
    case CheckView::tritanopia:
        return QCoreApplication::translate("delimit::CheckView", "Tritanopia");
    }
    return {};
}

void apply_check_view(QImage& image, CheckView view) {
    if (view == CheckView::none || image.isNull())
        return;
    static const Tables tables;
    const Matrix& matrix = matrix_of(view);
    const bool translucent = image.hasAlphaChannel();
    // Neighbouring pixels are mostly equal.
    QRgb last = 0, last_seen = seen(0, matrix, tables);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            QRgb& pixel = line[x];
            const int alpha = translucent ? qAlpha(pixel) : 255;
            if (alpha == 0)
                continue;
            if (pixel != last) {
                last = pixel;
                const QRgb opaque = alpha == 255 ? pixel : qUnpremultiply(pixel);
                const QRgb full = seen(opaque, matrix, tables);
                last_seen =
                    alpha == 255 ? full : qPremultiply((full & 0xffffffU) | QRgb(alpha) << 24U);
            }
            pixel = last_seen;
        }
    }
}

} // namespace delimit
