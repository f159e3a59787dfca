// Contents of a command line, before any file is read.
#pragma once

#include "delimit/base/date.h"
#include "delimit/base/language.h"
#include "delimit/base/units.h"
#include "delimit/model/layers.h"
#include "delimit/render/sheet_options.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace delimit::cli {

/// A place of known control and the party's id: parties are known once the project is read.
struct SeedText {
    GeoPoint at;
    std::string party;
};

/// Options that replace one layer of the project or the way it is read.
struct LayerOverride {
    std::string file; ///< empty: the project's own
    std::string layer;
    std::string where;
    std::string crs;
    bool swap_axes = false;
    std::string left;
    std::string name_field;
    std::string class_field;
    std::map<std::string, std::string> classes; ///< value → party id, "undetermined" or "ignore"
    std::vector<SeedText> seeds;
    std::optional<Date> date;
    std::string source;
    std::optional<Metres> uncertainty;
};

/// Settings of the command line that replace the project's.
struct Overrides {
    LayerOverride oblasts;
    LayerOverride control_map;
    LayerOverride water;
    std::string base_map;       ///< a GeoTIFF or MBTiles file; empty: the project's
    std::vector<Metres> depths; ///< of every provision by depth, ascending; empty: the project's
    std::string undetermined;   ///< id of the party to which it counts
    std::vector<std::string> proposals; ///< only these, in this order; empty: all
};

enum class StatisticsFormat { table, csv, json, markdown };

struct Request {
    std::string command; ///< empty: the window
    std::vector<std::string> operands;
    bool help = false;
    bool version = false;
    bool verbose = false;
    Language language = Language::english;
    bool language_asked = false; ///< by the command line; else the window uses its settings
    Overrides overrides;
    std::vector<std::string> data; ///< files to show in the window's load assistant
    StatisticsFormat format = StatisticsFormat::table;
    std::string output;
    SheetOverrides picture;
    bool sizes_differ = false; ///< both pixels and a page were given: a contradiction
};

} // namespace delimit::cli
