// Pages of maps: how maps, their figures and the other parts share a page. A template is a value.
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
    double side = 0.27;              ///< share of the width that the parts take beside the maps
    std::size_t side_columns = 1;    ///< of the parts there
    double largest = 1.45;           ///< the parts' text may grow so far, where there is room
    double least_map = 0.44;         ///< of the page's height, all rows of maps together
    std::vector<std::string> parts;  ///< ids in order
    std::set<std::string> wide;      ///< those over all columns
    std::vector<std::string> extras; ///< given up where there is no room, the last first
};

struct SheetMapFrame {
    ScenePtr scene;
    std::string title;
    std::string summary;
    std::optional<ProposalFigures> figures;
    std::vector<std::size_t> proposals; ///< whose annotations it shows
};

struct MapsPage {
    Arrangement arrangement;
    std::vector<SheetMapFrame> map_frames;
    /// What the arrangement names, but for "legend" and "locator", which are made from the maps.
    std::vector<SheetPart> parts;
    std::string id; ///< within the briefing, with a slash; empty for the only page
    std::string name;
    PageFrame frame;
    std::vector<std::size_t> proposals; ///< that it tells of
    LayerStyles layer_styles;
};

Sheet maps_page(const SheetContent& content, const MapsPage& page);

} // namespace delimit
