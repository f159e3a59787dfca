// Guess of the coordinate reference system of a file that names none. Only ever advice.
#pragma once

#include "delimit/base/language.h"
#include "delimit/geo/shapes.h"

namespace delimit::io {

/// Extent of the numbers of a file, whatever they mean.
using NumberBox = BasicBox<GeoPoint>;

/// Advice text: "EPSG:32637 (that would be at 37.50° E, 48.20° N), EPSG:5565 (…)": systems usual
/// in Ukraine, on the web and in the zones around `near`, in which numbers would fall on it, each
/// with the position of their middle, the best first; empty if there is none.
Text systems_on(const NumberBox& numbers, const GeoBox& near);

/// The same where it is not known what lies around: on Ukraine, else wherever a usual system gives
/// a position within the area that it is made for.
Text likely_systems(double x, double y);

} // namespace delimit::io
