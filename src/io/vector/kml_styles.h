// Styles of a KML file: colours by which its placemarks are told apart.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace delimit::io {

struct KmlStyle {
    std::string fill, stroke; ///< "#rrggbb"; empty if the style has none
};

/// "#rrggbb" of KML's "aabbggrr"; empty of anything else.
std::string kml_colour(std::string_view text);

/// Shared styles of a file.
class KmlStyles {
  public:
    void add(const std::string& id, KmlStyle style) { styles_[id] = std::move(style); }
    /// Adds a StyleMap: `normal` is the id of the style that its placemarks usually have.
    void add_map(const std::string& id, std::string normal) { maps_[id] = std::move(normal); }

    /// Style of a placemark: its own; what that leaves out is of the style that its URL names, or
    /// else in that name.
    [[nodiscard]] KmlStyle of(const std::string& url, const KmlStyle& own) const;

  private:
    std::map<std::string, KmlStyle, std::less<>> styles_;
    std::map<std::string, std::string, std::less<>> maps_; ///< to the id of a style
};

} // namespace delimit::io
