// Parser of KML to placemarks and styles.
#pragma once

#include "delimit/base/result.h"
#include "io/vector/features.h"
#include "io/vector/intake.h"
#include "io/vector/kml_styles.h"

#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

struct KmlPlacemark {
    std::size_t folder = 0; ///< index into KmlFile::folders
    std::vector<Field> fields;
    std::string style_url;
    KmlStyle own;
    std::vector<RawPart> parts;
};

struct KmlFile {
    std::vector<std::string> folders; ///< names, by the order in which they begin
    std::vector<KmlPlacemark> placemarks;
    KmlStyles styles;
    std::size_t overlays = 0, links = 0, models = 0;
    std::size_t several_outlines = 0; ///< polygons with more than one outer ring
};

/// `text`: UTF-8. `file`: for messages.
Result<KmlFile> parse_kml(std::string_view text, const std::string& file,
                          const std::stop_token& stop);

} // namespace delimit::io
