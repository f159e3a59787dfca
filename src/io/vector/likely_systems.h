// Guess of the coordinate reference system of a file that names none.
#pragma once

#include "delimit/base/language.h"

namespace delimit::io {

/// Advice text: "EPSG:3857 (that would be at 37.5° E, 48.2° N), EPSG:32637 (…)": systems usual in
/// Ukraine and on the web, each with the position that x and y have in it; empty if none gives a
/// position.
Text likely_systems(double x, double y);

} // namespace delimit::io
