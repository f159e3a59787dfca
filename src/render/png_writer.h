// PNG writer that compresses on all cores; Qt's writer does it in one thread, which is most of the
// time for large pictures.
#pragma once

#include <QImage>

#include <string>
#include <utility>
#include <vector>

class QIODevice;

namespace delimit {

/// Key (Latin letters and spaces, at most 79) and text.
using PngTexts = std::vector<std::pair<std::string, std::string>>;

/// Writes an opaque picture (QImage::Format_RGB32) as a PNG in sRGB with 8 bits a channel, with the
/// picture's dots per metre and `texts`. False if the device accepts no more data, or memory for
/// compression is missing.
[[nodiscard]] bool write_png_file(QIODevice& device, const QImage& image, const PngTexts& texts);

} // namespace delimit
