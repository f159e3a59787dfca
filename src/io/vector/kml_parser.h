// Parser of KML to placemarks and styles.
#pragma once

#include "delimit/base/result.h"
#include "io/vector/features.h"
#include "io/vector/intake.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

struct KmlStyle {
    std::string fill, stroke; ///< "#rrggbb"; empty if the style has none
};

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
    std::map<std::string, KmlStyle, std::less<>> styles;     ///< by id
    std::map<std::string, std::string, std::less<>> normals; ///< id of a StyleMap to its style's
    std::size_t overlays = 0, links = 0, models = 0;
    std::size_t several_outlines = 0; ///< polygons with more than one outer ring

    /// Style of the placemark: its own, then that of its style URL.
    [[nodiscard]] KmlStyle style_of(const KmlPlacemark& placemark) const;
};

/// `text`: UTF-8. `file`: for messages.
Result<KmlFile> parse_kml(std::string_view text, const std::string& file,
                          const std::stop_token& stop);

/// "#rrggbb" of KML's "aabbggrr"; empty of anything else.
std::string kml_colour(std::string_view text);

} // namespace delimit::io
