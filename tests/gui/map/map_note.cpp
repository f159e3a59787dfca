#include "gui/map/map_note.h"

#include "support/window.h"

#include <QImage>
#include <QPainter>

using namespace delimit;
using namespace delimit::test;

namespace {

QImage painted(const MapNote& note, double width) {
    QImage image(int(width), 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    note.paint(painter, Viewport(MapPoint(), 100, {width, 100}));
    return image;
}

/// Rows and columns that are not white.
QRect marked(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                box |= QRect(x, y, 1, 1);
    return box;
}

} // namespace

TEST_CASE("a note without text paints nothing, and one with text the middle of the upper edge") {
    need_application();
    MapNote note;
    QSignalSpy changes(&note, &MapNote::changed);
    CHECK(marked(painted(note, 400)).isNull());
    note.set_text("Computing");
    note.set_text("Computing");
    CHECK(changes.count() == 1);
    const QRect box = marked(painted(note, 400));
    CHECK(std::abs(box.center().x() - 200) <= 2);
    CHECK(box.bottom() < 50);
    // A map narrower than the text still shows its part.
    CHECK_FALSE(marked(painted(note, 20)).isNull());
}
