// KML by Google Earth and My Maps: folders become layers, styles become attributes.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"
#include "io/vector/features.h"

#include <stop_token>
#include <string>

namespace delimit::io {

/// Reads the text of a KML file, whatever its encoding. Each Document or Folder with placemarks is
/// a layer. A placemark's attributes are its name, description, date and extended data; `fill` and
/// `stroke` ("#rrggbb") and `style` come from its style. Overlays, models and links to other files
/// are not opened but counted in `diagnostics`. Errors name line or placemark: text that is not
/// well-formed, entities of its own, coordinates that are no numbers, `cancelled`.
Result<FeatureTable> read_kml(std::string text, const LayerSource& source, Diagnostics& diagnostics,
                              std::stop_token stop);

} // namespace delimit::io
