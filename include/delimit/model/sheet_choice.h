// Choices of the user for the sheet: template, page, and differences from the template, element by
// element. No figure depends on it.
#pragma once

#include "delimit/base/language.h"
#include "delimit/base/units.h"
#include "delimit/geo/point.h"
#include "delimit/model/graticule_edges.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace delimit {

enum class SheetKind { one_map, side_by_side, four_maps, map_and_table, difference, dossier };
inline constexpr std::array<SheetKind, 6> all_sheet_kinds{
    SheetKind::one_map,       SheetKind::side_by_side, SheetKind::four_maps,
    SheetKind::map_and_table, SheetKind::difference,   SheetKind::dossier};
/// Stable: "one-map", "side-by-side", ...
std::string_view id(SheetKind kind);
std::optional<SheetKind> parse_sheet_kind(std::string_view text);

/// Paper; a page that is none has a size in pixels.
enum class PageSize { a4_portrait, a4_landscape, a3_portrait, a3_landscape };
/// "A4-portrait"
std::string_view id(PageSize page);
/// In any case; "A4" is landscape.
std::optional<PageSize> parse_page_size(std::string_view text);

/// A box as shares of the width and height of a page, so that it holds on a page of another size,
/// or of a map, so that it goes with it.
struct PageBox {
    double left = 0, top = 0, width = 0, height = 0;
    friend bool operator==(const PageBox&, const PageBox&) = default;
};

/// Extent of a map on a sheet: `width` in map metres from its left to its right edge.
struct MapExtent {
    GeoPoint centre;
    Metres width;
    friend bool operator==(const MapExtent&, const MapExtent&) = default;
};

/// The net of meridians and parallels of a map on a sheet.
struct GraticuleChoice {
    bool shown = true;
    GraticuleEdges numbers; ///< none are written without the net
    friend bool operator==(const GraticuleChoice&, const GraticuleChoice&) = default;
};

/// Choices for one element of a sheet; absent members are as the template has them.
struct ElementChoice {
    bool hidden = false;
    std::optional<PageBox> box_on_page; ///< on the page; of a map's scale and north, on that map
    std::optional<Text> text;           ///< of an element that is a text
    std::optional<MapExtent> extent;    ///< of a map that does not go with the others
    std::optional<GraticuleChoice> graticule; ///< of a map
    friend bool operator==(const ElementChoice&, const ElementChoice&) = default;
};

struct SheetChoice {
    std::optional<SheetKind> kind;   ///< absent: by the number of map frames
    std::optional<PageSize> page;    ///< absent: `width` × `height`
    int width = 1920, height = 1080; ///< pixels
    Text handling;                   ///< "For official use only": at the top and foot of every page
    std::string logo;                ///< picture file, absolute or relative to the project file
    /// A line of contact older than this gives a warning before a sheet is exported.
    int current_for_days = 14;
    /// By template and element: "side-by-side/legend", "dossier/us-proposal/map/1",
    /// "one-map/map/1/scale-bar".
    std::map<std::string, ElementChoice, std::less<>> elements;
    friend bool operator==(const SheetChoice&, const SheetChoice&) = default;
};

} // namespace delimit
