// A PNG reads back as written, wherever its compressed bands are cut.
#include "render/png_writer.h"

#include "support/catch.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>

#include <random>

using namespace delimit;

namespace {

QByteArray png_of(const QImage& image, const PngTexts& texts = {}) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(write_png_file(buffer, image, texts));
    return buffer.data();
}

/// Noise in a corner, uniform elsewhere.
QImage picture(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(240, 236, 228));
    std::mt19937 random(7);
    for (int y = 0; y < std::min(height, 90); ++y)
        for (int x = 0; x < std::min(width, 130); ++x)
            image.setPixel(x, y, 0xff000000 | (random() & 0xffffff));
    return image;
}

/// A device that is full from the start.
class Full : public QIODevice {
  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

TEST_CASE("a PNG of any size reads back pixel by pixel") {
    for (const auto& [width, height] : {std::pair(1, 1),
                                        {1, 700},
                                        {3000, 1},
                                        {641, 479},
                                        {1500, 1201}}) { // the last in several bands
        const QImage image = picture(width, height);
        QImage read = QImage::fromData(png_of(image), "png");
        CHECK(read.colorSpace() == QColorSpace(QColorSpace::SRgb));
        read.setColorSpace({}); // part of an image's equality
        CHECK(read.convertToFormat(QImage::Format_RGB32) == image);
    }
}

TEST_CASE("a PNG keeps its resolution and texts, in any script") {
    QImage image = picture(40, 30);
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(11811);
    const QByteArray png =
        png_of(image, {{"Title", "Berlin talks"}, {"Source", "Лінія зіткнення, 15.12.2025"}});
    const QImage read = QImage::fromData(png, "png");
    CHECK(read.dotsPerMeterX() == 11811);
    CHECK(read.text("Title") == "Berlin talks");
    CHECK(read.text("Source") == QString::fromUtf8("Лінія зіткнення, 15.12.2025"));
    CHECK(png.contains("sRGB"));
}

TEST_CASE("a PNG on a device that takes no more is a failure") {
    Full full;
    full.open(QIODevice::WriteOnly);
    CHECK_FALSE(write_png_file(full, picture(40, 30), {}));
}
