// SVG files with real text, grouped by element and layer.
#pragma once

#include "delimit/base/result.h"
#include "delimit/briefing/sheet.h"

#include <QString>

class QIODevice;

namespace delimit {

/// A length in SVG: "210mm", "1920".
struct SvgSize {
    QString width, height;
};

/// A group for each element of the sheet, and in a map one each for the layers below the zones, the
/// zones, the layers above, its names and its scale; drawing programs show them as layers.
/// `description`: for the file. `page`: true for white paper below.
Status write_svg(const Sheet& sheet, QIODevice& device, const SvgSize& size,
                 const QString& description, bool page);

} // namespace delimit
