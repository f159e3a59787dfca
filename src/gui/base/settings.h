// What the program remembers between starts, in the user's XDG configuration folder.
#pragma once

#include "gui/base/theme.h"

#include "delimit/base/language.h"
#include "delimit/base/number_text.h"
#include "delimit/geo/coordinates/coordinates.h"

#include <QByteArray>

namespace delimit {

/// How the maps stand in the window. The values are stored: never renumber them.
enum class MapLayout {
    one_map = 1,
    side_by_side = 2,
    stacked = 3,
    three_maps = 4,
    four_maps = 5,
    swipe = 6,      ///< these compare two proposals on one map: a divider between left and right,
    swipe_down = 7, ///< between top and bottom,
    overlay = 8,    ///< one over the other,
    difference = 9  ///< what only one of them asks for, and what both
};
inline bool compares_on_one_map(MapLayout arrangement) {
    return int(arrangement) >= int(MapLayout::swipe);
}

/// In which depths are set. The values are stored.
enum class DepthUnit { kilometres = 0, miles = 1 };

struct Settings {
    struct Window {
        QByteArray geometry, state; ///< as QMainWindow saves them; empty at the first start
        QByteArray maps;            ///< how the maps share the width, as QSplitter saves it
        MapLayout arrangement = MapLayout::side_by_side;
        bool linked = true;
        bool graticule = true;
        bool legend = true;
    };

    static Window window();
    static void save(const Window& window);
    /// As chosen, otherwise that of the system where it is Ukrainian.
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
    /// Whether the user has put the hint of the first start away.
    static bool hint_seen();
    static void save_hint_seen();
};

} // namespace delimit
