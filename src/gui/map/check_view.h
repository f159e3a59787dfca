// Check views: maps as a greyscale printer or people with a colour vision deficiency would see
// them. Never exported.
#pragma once

#include <QImage>
#include <QString>

namespace delimit {

enum class CheckView { none, greyscale, deuteranopia, protanopia, tritanopia };

/// The name of a check view: "Greyscale"; empty for none.
QString check_view_text(CheckView view);

/// Changes `image` (RGB32 or ARGB32_Premultiplied) to its appearance in this view. In linear light:
/// greyscale is luminance (ITU-R BT.709); the others are the matrices of Machado, Oliveira and
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
/// Transactions on Visualization and Computer Graphics 15 (6), 2009, for a severity of 1.
void apply_check_view(QImage& image, CheckView view);

} // namespace delimit
