// Everything to draw for one proposal, with styles and in paint order. In map metres; a
// viewport brings it to the screen (map/viewport.h), a painter draws it (render/map_painter.h).
#pragma once

#include "delimit/base/locale.h"
#include "delimit/geo/projection.h"
#include "delimit/geo/runs.h"
#include "delimit/model/difference.h"
#include "delimit/model/layer_styles.h"
#include "delimit/model/snapshot.h"
#include "delimit/model/style.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace delimit {

/// The same shape for ever smaller scales, computed once: levels[0] is the shape itself, each
/// further one is within its tolerance of it.
template <class Shape>
struct Detail {
    struct Level {
        double tolerance = 0; ///< map metres
        std::shared_ptr<const Shape> shape;
        std::shared_ptr<const ShapeRuns> runs; ///< of `shape`; null if it is drawn only once
    };
    std::vector<Level> levels;
    MapBox box; ///< of levels[0]

    /// The coarsest level that is not distinguishable from the shape itself at this scale.
    [[nodiscard]] const Level& level(double metres_per_pixel) const {
        std::size_t i = levels.size() - 1;
        while (i > 0 && levels[i].tolerance > 0.5 * metres_per_pixel)
            --i;
        return levels[i];
    }
};

/// An area with a fill, a hatch and an outline, any of which may be absent.
struct SceneArea {
    bool hatch_tells = false; ///< hatch distinguishes it from others: no layer style replaces it
    bool mirrored = false;    ///< of party b, which has the counterpart of a layer style's hatch
    bool water = false;       ///< open water within zones, drawn over them
    Detail<Region> ground;
    std::optional<FillStyle> fill;
    std::optional<StrokeStyle> outline;
    std::string legend; ///< its line in the legend; empty: not listed
    /// Only the part inside is drawn; `ground` then holds rings to be filled even-odd.
    std::optional<Detail<Region>> within;
};

/// Lines of one style, drawn as a casing under a core.
struct SceneLine {
    Detail<std::vector<Polyline>> parts;
    std::optional<StrokeStyle> casing;
    StrokeStyle core;
    std::string legend;
};

/// A place with a symbol and a name.
struct ScenePlace {
    MapPoint at;
    std::string name;
    int rank = 5;        ///< 1 capital … 5 village
    long population = 0; ///< 0 where unknown
};

/// A name of land or water, written across it.
struct SceneName {
    std::string layer; ///< of the named feature; the name is hidden with it
    MapPoint at;
    std::string text;
    std::string role;                     ///< of the text style: "oblast", "country"
    int priority = 0;                     ///< higher is placed first
    std::shared_ptr<const Region> ground; ///< coarse outline of the feature; the name stays inside
};

/// A name written along a line.
struct SceneLineName {
    std::string layer; ///< of the named feature; the name is hidden with it
    std::shared_ptr<const Polyline> path;
    std::string text;
    std::string role;
    int priority = 0;
};

/// A layer whose style can be changed (model/layer_styles.h), by its id.
struct SceneLayer {
    std::string id;               ///< stable: "land", "control", "zones", "line-of-contact", ...
    std::string title;            ///< "Areas of control", in the scene's language
    std::vector<SceneArea> areas; ///< painted before the lines
    std::vector<SceneLine> lines;
};

struct Scene {
    Projection projection;
    Locale language = Language::english;
    Style style;
    FillStyle background;           ///< of areas that are neither land nor sea
    std::vector<SceneLayer> layers; ///< in paint order
    std::vector<ScenePlace> places; ///< by descending importance; layer id "settlements"
    std::vector<SceneName> names;   ///< layer id "names"
    std::vector<SceneLineName> line_names;
    std::shared_ptr<const BaseMap> base_map; ///< below all areas; id "base-map"; may be null
    MapBox study_area;                       ///< all oblasts
    MapBox focus; ///< extent of the differences between proposals: line of contact and all zones
    MapBox zones; ///< of this proposal; empty if it has none
    bool schematic = false;
    bool sketch = false; ///< its zones are estimates, of a depth that is being dragged

    [[nodiscard]] const SceneLayer* find(std::string_view layer_id) const;
};

using ScenePtr = std::shared_ptr<const Scene>;

/// Style of an area or a line with the layer's style applied.
struct AreaStyle {
    std::optional<FillStyle> fill;
    std::optional<StrokeStyle> outline;
};
struct LineStyle {
    std::optional<StrokeStyle> casing;
    StrokeStyle core;
};
/// A colour that is chosen is that of the fill; an outline keeps its own.
AreaStyle with_layer_style(const SceneArea& area, const LayerStyle& layer_style);
/// The casing keeps its colour, and its width beyond the core.
LineStyle with_layer_style(const SceneLine& line, const LayerStyle& layer_style);

/// Any thread. Shapes of the snapshot are shared, not copied; the scene keeps it alive.
ScenePtr build_scene(const SnapshotPtr& snapshot, std::size_t proposal, const Style& style,
                     Locale language);
/// One scene a proposal, which share everything but the zones: cheaper than one at a time. With
/// `only`, the others are null.
std::vector<ScenePtr> build_scenes(const SnapshotPtr& snapshot, const Style& style, Locale language,
                                   const std::vector<std::size_t>& only = {});

/// `like`, which is of another snapshot of the same control, language and style, with the zones of
/// this proposal: shares everything else.
ScenePtr build_scene_like(const Scene& like, const Snapshot& snapshot, std::size_t proposal);

/// Estimate of a zone's area: rings, to be filled even-odd, clipped to `within`.
struct SketchedArea {
    Region rings;
    Detail<Region> within;
};
/// Of each of these zones, one of each party, depth band and regime.
using AreaSketch =
    std::function<std::vector<SketchedArea>(const std::vector<const WithdrawalZone*>&)>;

/// `like`, which shows the `exact` result, with the zones of an estimate for the same proposal.
/// Parts that have not changed keep their areas; `sketch` is asked for the rest.
ScenePtr sketch_scene(const Scene& like, const ProposalResult& exact,
                      const ProposalResult& estimate, const Parties& parties,
                      const AreaSketch& sketch);

/// `like`, which shows one proposal, with the zones of `other`'s on top: those with their names in
/// the legend, hatched the other way and outlined in dashes.
ScenePtr overlay_scene(const Scene& like, const Scene& other, const std::string& name,
                       const std::string& other_name);

/// `like` with the areas that two proposals have in common, and those of only one of them.
ScenePtr difference_scene(const Scene& like, const ProposalDifference& difference,
                          const Parties& parties, const std::string& first,
                          const std::string& second);

/// A shape at all levels of detail, for SketchedArea::within.
Detail<Region> detailed(Region region);

} // namespace delimit
