// SVG with real text, grouped as a person would group it.
#pragma once

#include "delimit/base/result.h"
#include "delimit/briefing/sheet.h"

#include <QString>

class QIODevice;

namespace delimit {

/// As SVG writes lengths: "210mm", "1920".
struct SvgSize {
    QString width, height;
};

/// A group for each element of the sheet, and in a map one each for its ground, its zones, what
/// lies on these, its names and its scale; drawing programs show them as layers. `description`:
/// for the file. `page`: whether white paper lies below.
Status write_svg(const Sheet& sheet, QIODevice& device, const SvgSize& size,
                 const QString& description, bool page);

} // namespace delimit
