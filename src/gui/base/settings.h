// Settings that persist between starts, in the user's XDG configuration folder.
#pragma once

#include "gui/base/theme.h"

#include "delimit/base/language.h"
#include "delimit/base/number_text.h"
#include "delimit/geo/coordinates/coordinates.h"

#include <QByteArray>

namespace delimit {

/// The arrangement of the maps in the window. The values are stored: never renumber them.
enum class MapLayout {
    one_map = 1,
    side_by_side = 2,
    stacked = 3,
    three_maps = 4,
    four_maps = 5,
    swipe = 6,      ///< these compare two proposals on one map: a divider between left and right,
    swipe_down = 7, ///< between top and bottom,
    overlay = 8,    ///< one over the other,
    difference = 9  ///< areas in one proposal only, and in both
};
inline bool compares_on_one_map(MapLayout arrangement) {
    return int(arrangement) >= int(MapLayout::swipe);
}

/// The unit in which depths are entered. The values are stored: never renumber them.
enum class DepthUnit { kilometres = 0, miles = 1 };

struct Settings {
    struct Window {
        QByteArray geometry, state; ///< as QMainWindow saves them; empty at the first start
        QByteArray maps;            ///< widths and heights of the maps, as QSplitter saves them
        MapLayout arrangement = MapLayout::side_by_side;
        bool linked = true;
        bool graticule = true;
        bool legend = true;
        bool figures = false;
    };

    static Window window();
    static void save(const Window& window);
    /// The language chosen; by default that of the system if it is Ukrainian, otherwise English.
    static Language language();
    static void save(Language language);
    static CoordinateFormat coordinate_format();
    static void save(CoordinateFormat format);
    static Theme theme();
    static void save(Theme theme);
    static NumberFormat number_format();
    static void save(NumberFormat format);
    static DepthUnit depth_unit();
    static void save(DepthUnit unit);
    /// True once the user has closed the hint of the first start.
    static bool hint_seen();
    static void save_hint_seen();
};

} // namespace delimit
