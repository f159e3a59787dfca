// Maps as they look to others: on a grey printer, and to people who do not see all colours. For
// checking only; nothing that is exported looks so.
#pragma once

#include <QImage>
#include <QString>

namespace delimit {

enum class CheckView { none, greyscale, deuteranopia, protanopia, tritanopia };

/// "Greyscale"; empty for none.
QString check_view_text(CheckView view);

/// `image` (RGB32 or ARGB32_Premultiplied) as it looks in this view. In linear light: greyscale is
/// luminance (ITU-R BT.709); the others are the matrices of Machado, Oliveira and Fernandes,
/// "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
/// Visualization and Computer Graphics 15 (6), 2009, for a severity of 1.
void apply_check_view(QImage& image, CheckView view);

} // namespace delimit
