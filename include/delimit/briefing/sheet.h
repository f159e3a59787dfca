// A sheet to hand out: maps, figures and everything a briefing map must carry, as boxes on a page.
// The same layout makes pictures and paper pages; render/export.h writes it.
#pragma once

#include "delimit/base/date.h"
#include "delimit/base/locale.h"
#include "delimit/map/annotations.h"
#include "delimit/map/labels.h"
#include "delimit/map/legend.h"
#include "delimit/map/map_elements.h"
#include "delimit/map/scene.h"
#include "delimit/model/sheet_choice.h"
#include "delimit/model/snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace delimit {

struct SheetRequest {
    std::vector<std::size_t> proposals; ///< map frames left to right; empty: as in the project
    Locale language = Language::english;
    ScreenSize size;              ///< of the page, in points of the layout
    bool paper = false;           ///< a ratio is only stated where size is real
    std::optional<Viewport> view; ///< centre and scale of every map frame; absent: fitted
    LayerStyles layer_styles;     ///< of all map frames
    Annotations annotations;      ///< of all map frames that show them
    SheetChoice choice;           ///< but for its page
    std::optional<Date> today;    ///< written at the foot; absent: not written
};

/// Scenes of the maps of a sheet. Built for a request by render/export.h.
struct SheetScenes {
    std::vector<ScenePtr> of_proposals; ///< null where sheet_map_frames does not list it
    ScenePtr difference;                ///< of the first two map frames; else null, as the next
    std::shared_ptr<const ProposalDifference> compared;
};

/// One line of text that is measured to fit its box.
struct SheetText {
    std::string text;
    TextStyle style;
    ScreenBox box;        ///< that the text stays in
    ScreenPoint baseline; ///< start of the first letter's baseline
};

/// A filled and outlined rectangle, or a rule where it has no height.
struct SheetBox {
    ScreenBox box;
    std::optional<FillStyle> fill;
    std::optional<StrokeStyle> outline;
};

/// A map in its frame; its viewport counts points.
struct SheetMap {
    ScreenBox box;
    ScenePtr scene;
    Viewport viewport;
    std::string title;
    SceneAnnotations annotations; ///< may be null
    LayerStyles layer_styles;
    GraticuleChoice graticule;
    /// By its scale and north: boxes of its viewport that names and degrees keep off.
    std::vector<ScreenBox> occupied;
    std::optional<Date> date; ///< of its line of contact
    bool locator = false;     ///< a small map of the surroundings, without scale and graticule
};

/// Scale bars, ratio or north arrow of a map, on it or beside it, in points of the sheet.
struct SheetMapElement {
    ScreenBox box;
    ScreenPoint map; ///< top left corner of its map
    std::variant<ScaleBars, ScaleRatio, NorthArrow> sign;
};

struct SheetSample {
    ScreenBox box;
    LegendEntry entry;
};

/// A picture file, as large as fits, at the right edge of its box.
struct SheetPicture {
    ScreenBox box;
    std::string file;
};

using SheetItem =
    std::variant<SheetBox, SheetMap, SheetMapElement, SheetText, SheetSample, SheetPicture>;

/// Element that is hidden and can be shown again.
struct HiddenElement {
    std::string id;   ///< as in SheetChoice::elements
    std::string name; ///< in the sheet's language
    friend bool operator==(const HiddenElement&, const HiddenElement&) = default;
};

/// A part of the sheet that can be chosen, moved and hidden.
struct SheetElement {
    std::string id;   ///< as in SheetChoice::elements
    std::string name; ///< "Legend", in the sheet's language
    ScreenBox box;
    std::size_t first_item = 0, items = 0; ///< its items: so many from the first
    std::optional<std::string> text;       ///< the text, where the user can replace it
    bool map = false;                      ///< a map with an area of its own
    GraticuleChoice graticule;             ///< of that map
    std::string of;     ///< id of the map that the box is relative to; empty: the page
    bool moved = false; ///< true if the user moved it
};

struct Sheet {
    ScreenSize size;
    Style style;       ///< of frames and map elements
    std::string name;  ///< of the page in a briefing of several: "Title page", "US proposal"
    std::string title; ///< for the file's metadata, as the next four
    std::string date;
    std::string sources;
    std::string disclaimer;
    std::string description;            ///< one paragraph: contents of the sheet
    std::string language;               ///< "en", "uk"
    std::vector<SheetItem> items;       ///< one paragraph: contents of the sheet
    std::vector<SheetElement> elements; ///< in the same order
    std::vector<HiddenElement> hidden;  ///< hidden by the user
    std::vector<std::string> missing;   ///< obligatory elements of a briefing map that it lacks
};

/// The template of a request: that of its choice, else by the number of map frames.
SheetKind sheet_kind(const Snapshot& snapshot, const SheetRequest& request);
/// "Two maps side by side"
std::string sheet_kind_text(SheetKind kind, Locale language);

/// Proposals on the maps of a request: those it names, else the project's map frames, else the
/// first proposal; as many as the template takes, filled up with others of the project.
std::vector<std::size_t> sheet_map_frames(const Snapshot& snapshot, const SheetRequest& request);

/// The pages of a request: one, but for a dossier. Text wraps and shrinks to fit, and elements that
/// the user did not move never overlap.
std::vector<Sheet> layout_sheets(const Snapshot& snapshot, const SheetScenes& scenes,
                                 const SheetRequest& request, const TextMeasurer& measurer);

} // namespace delimit
