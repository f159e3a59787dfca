// Picture of a text with its halo.
#pragma once

#include <QColor>
#include <QImage>
#include <QPainterPath>
#include <QPoint>

namespace delimit {

struct TextPicture {
    QImage image;  ///< premultiplied, as large as text and halo
    QPoint origin; ///< of the path, inside the image
};

/// `text` filled with `ink`, which is opaque, over a halo of that width, in pixels. For an empty
/// text a null image.
TextPicture text_picture(const QPainterPath& text, const QColor& ink, double halo_width,
                         const QColor& halo);

} // namespace delimit
