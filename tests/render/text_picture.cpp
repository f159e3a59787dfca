#include "render/text_picture.h"

#include "support/catch.h"
#include "support/qt.h"

#include <QPainter>

#include <cmath>

using namespace delimit;

namespace {

const QColor black(0, 0, 0), pale(255, 255, 255, 128);

/// Alpha of the pixel whose middle is at (x, y) + ½ of the path.
int alpha(const TextPicture& picture, int x, int y) {
    return qAlpha(picture.image.pixel(picture.origin + QPoint(x, y)));
}

/// Ten pixels wide and high, from the origin.
QPainterPath square() {
    QPainterPath path;
    path.addRect(0, 0, 10, 10);
    return path;
}

QPainterPath word() {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(48);
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath path;
    path.addText(0.3, 0.6, font, QStringLiteral("Костянтинівка"));
    return path;
}

} // namespace

TEST_CASE("a text without letters has no picture") {
    need_qt();
    CHECK(text_picture({}, black, 3, pale).image.isNull());
}

TEST_CASE("a text without a halo is its letters alone") {
    need_qt();
    const TextPicture plain = text_picture(square(), black, 0, pale);
    CHECK(alpha(plain, 0, 0) == 255);
    CHECK(alpha(plain, 9, 9) == 255);
    CHECK(alpha(plain, -1, 5) == 0);
    CHECK(alpha(plain, 10, 5) == 0);
}

TEST_CASE("a halo reaches as far as it is wide, and no further, round corners too") {
    need_qt();
    const TextPicture picture = text_picture(square(), black, 4, pale);
    CHECK(alpha(picture, 5, 5) == 255);
    // Middles of pixels are half a pixel, one and a half and so on from the edge.
    for (int out = 0; out < 4; ++out) {
        CHECK(alpha(picture, 10 + out, 5) == Approx(128).margin(1));
        CHECK(alpha(picture, 5, -1 - out) == Approx(128).margin(1));
    }
    CHECK(alpha(picture, 14, 5) == 0);
    CHECK(alpha(picture, -5, 5) == 0);
    // Over the corner: 2 and 2 pixels away it is 2.83 from it, 3 and 3 pixels 4.24.
    CHECK(alpha(picture, 11, 11) == Approx(128).margin(1));
    CHECK(alpha(picture, 13, 13) < 40);
    CHECK(qRed(picture.image.pixel(picture.origin + QPoint(11, 5))) == Approx(128).margin(1));
}

TEST_CASE("letters and halo are where a stroke of twice the width puts them") {
    need_qt();
    const QPainterPath text = word();
    for (double width : {1.3, 4.0, 7.5}) {
        const TextPicture made = text_picture(text, black, width, pale);
        QImage stroked(made.image.size(), QImage::Format_ARGB32_Premultiplied);
        stroked.fill(Qt::transparent);
        {
            QPainter painter(&stroked);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.translate(made.origin);
            painter.strokePath(text,
                               QPen(pale, 2 * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.fillPath(text, black);
        }
        double sum = 0, off = 0;
        for (int y = 0; y < stroked.height(); ++y)
            for (int x = 0; x < stroked.width(); ++x) {
                const QRgb a = made.image.pixel(x, y), b = stroked.pixel(x, y);
                sum += qAlpha(b);
                off += std::abs(qAlpha(a) - qAlpha(b)) + std::abs(qRed(a) - qRed(b));
            }
        CAPTURE(width, off / sum);
        CHECK(off / sum < 0.03);
    }
}
