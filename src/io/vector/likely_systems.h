// Which reference system bare numbers of a file may be in that names none.
#pragma once

#include "delimit/base/language.h"

namespace delimit::io {

/// For advice: "EPSG:3857 (that would be at 37.5° E, 48.2° N), EPSG:32637 (…)"; the systems that
/// are usual in Ukraine and on the web, each with the place it would put x and y at; empty if none
/// gives a place.
Text likely_systems(double x, double y);

} // namespace delimit::io
