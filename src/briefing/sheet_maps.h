// Layout of pages of maps, with figures and other parts. A template is a value.
#pragma once

#include "briefing/sheet_content.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace delimit {

struct Arrangement {
    enum class Figures { none, compact, full }; ///< below each map
    std::size_t columns = 1;                    ///< of maps
    Figures figures = Figures::none;
    bool summaries = true;           ///< over each map
    double side = 0.27;              ///< share of the width of the parts beside the maps
    std::size_t side_columns = 1;    ///< of the parts there
    double largest = 1.45;           ///< greatest text scale of the parts
    double least_map = 0.44;         ///< least height of all rows of maps, as a share of the page's
    std::vector<std::string> parts;  ///< ids in order
    std::set<std::string> wide;      ///< those over all columns
    std::vector<std::string> extras; ///< left out if there is no room, the last first
};

struct SheetMapFrame {
    ScenePtr scene;
    std::string title;
    std::string summary;
    std::optional<ProposalFigures> figures;
    std::vector<std::size_t> proposals; ///< proposals whose annotations it shows
};

struct MapsPage {
    Arrangement arrangement;
    std::vector<SheetMapFrame> map_frames;
    /// Parts named by the arrangement, except "legend" and "locator", which are made from the maps.
    std::vector<SheetPart> parts;
    std::string id; ///< within the briefing, with a slash; empty for the only page
    std::string name;
    PageFrame frame;
    std::vector<std::size_t> proposals; ///< subjects of the page
    LayerStyles layer_styles;
};

Sheet maps_page(const SheetContent& content, const MapsPage& page);

} // namespace delimit
