// Names of the options of a layer in the window and on the command line, for advice that gives
// both.
#pragma once

#include "delimit/base/language.h"

namespace delimit::io {

inline const Text crs_option{
    "the field \"Coordinate reference system\" (on the command line --front-crs or --oblasts-crs)",
    "у полі «Система координат» (у командному рядку --front-crs або --oblasts-crs)"};
inline const Text axes_option{
    "the box \"Latitude comes first\" (on the command line --front-swap-axes or "
    "--oblasts-swap-axes)",
    "прапорцем «Спершу широта» (у командному рядку --front-swap-axes або --oblasts-swap-axes)"};
inline const Text layer_option{
    "the field \"Layer\" (on the command line --front-layer or --oblasts-layer)",
    "у полі «Шар» (у командному рядку --front-layer або --oblasts-layer)"};
inline const Text class_option{"the field \"Class attribute\" and the table below it (on the "
                               "command line --front-field and --front-class)",
                               "у полі «Атрибут класу» і в таблиці під ним (у командному рядку "
                               "--front-field і --front-class)"};

} // namespace delimit::io
