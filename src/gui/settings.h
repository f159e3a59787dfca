// What the program remembers between starts, in the user's XDG configuration folder.
#pragma once

#include "gui/theme.h"

#include "delimit/base/language.h"

#include <QByteArray>

namespace delimit {

/// How the maps stand in the window. The values are stored: never renumber them.
enum class Arrangement { one_map = 1, side_by_side = 2, stacked = 3 };

struct Settings {
    struct Window {
        QByteArray geometry, state; ///< as QMainWindow saves them; empty at the first start
        QByteArray maps;            ///< how the maps share the width, as QSplitter saves it
        Arrangement arrangement = Arrangement::side_by_side;
        bool linked = true;
        bool graticule = true;
        bool legend = true;
    };

    static Window window();
    static void save(const Window& window);
    /// As chosen, otherwise that of the system where it is Ukrainian.
    static Language language();
    static void save(Language language);
    static Theme theme();
    static void save(Theme theme);
};

} // namespace delimit
