// Check of an SVG from a file before Qt draws it: Qt opens the pictures that it names, and repeats
// what it uses as often as it says.
#pragma once

#include <QByteArray>

namespace delimit {

enum class SvgProblem {
    none,
    malformed,
    refers_elsewhere, ///< to a file, an address or a style sheet
    too_much,         ///< elements, depth or pictures beyond base/limits.h
};

SvgProblem problem_of_svg(const QByteArray& svg);

} // namespace delimit
