// A sheet to hand out: maps, figures and everything a briefing map must carry, as boxes on a page.
// The same layout makes pictures and paper pages; render/export.h writes it.
#pragma once

#include "delimit/map/annotations.h"
#include "delimit/map/labels.h"
#include "delimit/map/legend.h"
#include "delimit/map/scene.h"
#include "delimit/model/snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace delimit {

struct SheetRequest {
    std::vector<std::size_t> proposals; ///< panes left to right; empty: as the project says
    Language language = Language::english;
    ScreenSize size;              ///< of the page, in points of the layout
    bool paper = false;           ///< a ratio is only stated where size is real
    std::optional<Viewport> view; ///< centre and scale of every pane; absent: fitted
    MapLooks looks;               ///< of all panes
    Annotations annotations;      ///< of all panes that show them
};

/// One line of text that is measured to fit its box.
struct SheetText {
    std::string text;
    TextStyle style;
    ScreenBox box;        ///< that it must stay in
    ScreenPoint baseline; ///< where it starts
};

/// A filled and outlined rectangle, or a rule where it has no height.
struct SheetBox {
    ScreenBox box;
    std::optional<FillStyle> fill;
    std::optional<StrokeStyle> outline;
};

/// A map in its frame, with its own scale bar, north and graticule; its viewport counts points.
struct SheetMap {
    ScreenBox box;
    ScenePtr scene;
    Viewport viewport;
    std::string title;
    SceneAnnotations annotations; ///< may be null
};

struct SheetSample {
    ScreenBox box;
    LegendEntry entry;
};

using SheetItem = std::variant<SheetBox, SheetMap, SheetText, SheetSample>;

struct Sheet {
    ScreenSize size;
    Style style;       ///< of frames and signs
    MapLooks looks;    ///< of the maps
    std::string title; ///< for the file's metadata, as the next four
    std::string date;
    std::string sources;
    std::string disclaimer;
    std::string description;          ///< one paragraph: what is shown
    std::string language;             ///< "en", "uk"
    std::vector<SheetItem> items;     ///< in paint order
    std::vector<std::string> missing; ///< what a briefing map must carry and this one lacks
};

/// The panes of a request: those it names, else the project's, else the first proposal.
std::vector<std::size_t> sheet_panes(const Snapshot& snapshot, const SheetRequest& request);

/// `scenes`: one a proposal (those of other panes may be null), from build_scenes. Text wraps and
/// shrinks to fit, and never overlaps.
Sheet layout_sheet(const Snapshot& snapshot, const std::vector<ScenePtr>& scenes,
                   const SheetRequest& request, const TextMeasurer& measurer);

} // namespace delimit
