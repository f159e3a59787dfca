#include "cli/command_table.h"

#include "cli/option_values.h"

#include <algorithm>
#include <iterator>

namespace delimit::cli {
namespace {

/// Stores the parser's result, if it has one.
template <class Value, class Target>
bool store(std::optional<Value> value, Target& target) {
    if (!value)
        return false;
    target = *std::move(value);
    return true;
}

bool store_text(std::string_view text, std::string& target) {
    target = text;
    return !text.empty();
}

bool store_distance(std::string_view text, std::optional<Metres>& target) {
    const auto km = parse_number(text);
    if (!km || *km <= 0 || *km > 1000)
        return false;
    target = kilometres(*km);
    return true;
}

bool store_dpi(std::string_view text, std::optional<double>& target) {
    const auto dpi = parse_number(text);
    if (!dpi || *dpi < 10 || *dpi > 2400)
        return false;
    target = *dpi;
    return true;
}

bool store_size(const SheetSize& size, Request& request) {
    auto& known = request.picture.size;
    request.sizes_differ = request.sizes_differ || (known && known->index() != size.index());
    known = size;
    return true;
}

bool names_zone_file(std::string_view name) {
    constexpr std::string_view endings[] = {".geojson", ".json", ".gpkg", ".kml"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

constexpr Option general[] = {
    {"--language", "", "en|uk", "language of texts; default en; the window: as set",
     [](Request& r, std::string_view v) {
         return r.language_asked = store(parse_language(v), r.language);
     }},
    {"--verbose", "-v", "", "list every repair and note on standard error, not only warnings",
     [](Request& r, std::string_view) { return r.verbose = true; }},
    {"--help", "-h", "", "this text", [](Request& r, std::string_view) { return r.help = true; }},
};

/// For the commands that draw.
constexpr Option base_map{
    "--basemap", "", "FILE", "image beneath the map: a GeoTIFF or MBTiles file",
    [](Request& r, std::string_view v) { return store_text(v, r.overrides.base_map); }};

constexpr Option top[] = {
    {"--version", "", "", "versions of Delimit and of the libraries it uses",
     [](Request& r, std::string_view) { return r.version = true; }},
    {"--add", "", "FILE", "show a file or web address in the assistant; repeatable",
     [](Request& r, std::string_view v) {
         r.data.emplace_back(v);
         return !v.empty();
     },
     true},
    base_map,
};

constexpr Option layers[] = {
    {"--front", "", "FILE", "control map in place of the project's: polygons or lines",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.control_map.file); }},
    {"--front-date", "", "DATE", "its date, 2025-12-15; default: as stated in the file",
     [](Request& r, std::string_view v) {
         return store(parse_date(v), r.overrides.control_map.date);
     }},
    {"--front-source", "", "TEXT", "its source, for the credit line",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.control_map.source); }},
    {"--front-uncertainty", "", "KM", "positional uncertainty of its line (90 %)",
     [](Request& r, std::string_view v) {
         return store_distance(v, r.overrides.control_map.uncertainty);
     }},
    {"--front-layer", "", "NAME", "layer to read from a file that has several",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.control_map.layer); }},
    {"--front-where", "", "CLAUSE", "only features that match, as in SQL: \"kind = 'area_ru'\"",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.control_map.where); }},
    {"--front-field", "", "FIELD", "class attribute: the one that carries control",
     [](Request& r, std::string_view v) {
         return store_text(v, r.overrides.control_map.class_field);
     }},
    {"--front-class", "", "VALUE=WHO",
     "a party's id, undetermined or ignore; =WHO: all others; repeatable",
     [](Request& r, std::string_view v) {
         auto pair = parse_class(v);
         return pair && r.overrides.control_map.classes.insert(*std::move(pair)).second;
     },
     true},
    {"--front-seed", "", "LON,LAT=PARTY",
     "seed point: a place that a party controls, to tell sides; repeatable",
     [](Request& r, std::string_view v) {
         const auto seed = parse_seed(v);
         if (seed)
             r.overrides.control_map.seeds.push_back(*seed);
         return seed.has_value();
     },
     true},
    {"--front-crs", "", "CRS",
     "its coordinate reference system, EPSG:4326; default: the stated one",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.control_map.crs); }},
    {"--front-left", "", "PARTY", "party left of its lines; \"swapped\": opposite of the file",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.control_map.left); }},
    {"--front-swap-axes", "", "", "its coordinates have latitude first",
     [](Request& r, std::string_view) { return r.overrides.control_map.swap_axes = true; }},
    {"--oblasts", "", "FILE", "oblast polygons in place of the project's",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.oblasts.file); }},
    {"--oblasts-layer", "", "NAME", "layer to read from a file that has several",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.oblasts.layer); }},
    {"--oblasts-where", "", "CLAUSE", "only features that match",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.oblasts.where); }},
    {"--oblasts-name", "", "FIELD", "attribute with the name or ISO 3166-2 code",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.oblasts.name_field); }},
    {"--oblasts-crs", "", "CRS", "its coordinate reference system",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.oblasts.crs); }},
    {"--oblasts-swap-axes", "", "", "its coordinates have latitude first",
     [](Request& r, std::string_view) { return r.overrides.oblasts.swap_axes = true; }},
    {"--water", "", "FILE", "polygons of open water in place of what lies outside the land layer",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.water.file); }},
    {"--water-layer", "", "NAME", "layer to read from a file that has several",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.water.layer); }},
    {"--water-where", "", "CLAUSE", "only features that match",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.water.where); }},
    {"--water-source", "", "TEXT", "its source, for the credit line",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.water.source); }},
    {"--water-crs", "", "CRS", "its coordinate reference system",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.water.crs); }},
    {"--water-swap-axes", "", "", "its coordinates have latitude first",
     [](Request& r, std::string_view) { return r.overrides.water.swap_axes = true; }},
};

constexpr Option decisions[] = {
    {"--proposal", "", "ID,...", "only these proposals, in this order",
     [](Request& r, std::string_view v) { return store(parse_list(v), r.overrides.proposals); }},
    {"--depth", "", "KM,...", "depths of withdrawals, 0.001 to 500 km, ascending: 5,10 or 7.5",
     [](Request& r, std::string_view v) { return store(parse_depths(v), r.overrides.depths); }},
    {"--undetermined", "", "PARTY", "party that undetermined areas count to",
     [](Request& r, std::string_view v) { return store_text(v, r.overrides.undetermined); }},
};

constexpr Option statistics[] = {
    {"--format", "-f", "FORMAT", "table, csv, json or md; default table",
     [](Request& r, std::string_view v) { return store(parse_statistics_format(v), r.format); }},
};

constexpr Option picture[] = {
    base_map,
    {"--output", "-o", "FILE",
     "file to write: .png, .jpg, .tif (GeoTIFF for one map), .svg or .pdf",
     [](Request& r, std::string_view v) {
         const auto format = sheet_format(std::string(v));
         return format && store(format, r.picture.format) && store_text(v, r.output);
     }},
    {"--size", "", "WxH", "in pixels, 3840x2160; default 1920x1080",
     [](Request& r, std::string_view v) {
         const auto size = parse_size(v);
         return size && store_size(PictureSize{size->first, size->second}, r);
     }},
    {"--template", "", "NAME",
     "one-map, side-by-side, four-maps, map-and-table, difference or dossier",
     [](Request& r, std::string_view v) { return store(parse_sheet_kind(v), r.picture.kind); }},
    {"--page", "", "PAGE", "a page of paper instead: A4-landscape, A4-portrait, A3-landscape, ...",
     [](Request& r, std::string_view v) {
         const auto page = parse_page_size(v);
         return page && store_size(*page, r);
     }},
    {"--transparent", "", "", "transparent background; PNG and SVG only",
     [](Request& r, std::string_view) { return r.picture.transparent = true; }},
    {"--dpi", "", "N", "dots per inch, 10 to 2400; default 300 for a page",
     [](Request& r, std::string_view v) { return store_dpi(v, r.picture.dpi); }},
};

constexpr Option zone_file[] = {
    {"--output", "-o", "FILE", "file to write: .geojson, .gpkg or .kml",
     [](Request& r, std::string_view v) { return names_zone_file(v) && store_text(v, r.output); }},
};

constexpr Option packed_file[] = {
    {"--output", "-o", "FILE", "project to write: .delimit",
     [](Request& r, std::string_view v) {
         return v.ends_with(".delimit") && store_text(v, r.output);
     }},
};

const OptionGroup general_group{"General", general};
const OptionGroup layers_group{"Data", layers};
const OptionGroup decisions_group{"Proposals", decisions};

} // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        {"",
         "[PROJECT]",
         0,
         1,
         "open the window",
         "Delimit shows on a map, and in figures, where each party withdraws from under "
         "each\nproposal of a negotiation. PROJECT is a project file; without one, the "
         "built-in\nproposals of mid-December 2025 are shown.",
         {{"Options", top}, general_group, layers_group, decisions_group},
         "  delimit\n"
         "  delimit talks.delimit\n"
         "  delimit --front deepstatemap_data_20251215.geojson\n"
         "  delimit --add my-map.gpkg\n"},
        {"stats",
         "[PROJECT]",
         0,
         1,
         "control and withdrawal areas",
         "Writes areas of control and withdrawal areas, by oblast and proposal, to "
         "standard\noutput. table and md are rounded to the line's uncertainty and say so; csv and "
         "json\nare not rounded. Areas are geodesic, in km².",
         {{"Output", statistics}, decisions_group, layers_group, general_group},
         "  delimit stats\n"
         "  delimit stats --format json --proposal mutual-withdrawal --depth 5,10,15\n"
         "  delimit stats --front front.geojson --front-date 2025-12-15 --front-source \"My "
         "map\"\n"},
        {"export",
         "[PROJECT]",
         0,
         1,
         "the proposals as a briefing sheet",
         "Writes maps with title, legend, scale, figures and sources: the panes of the project\n"
         "or the proposals named with --proposal, laid out by a template. A dossier is one PDF\n"
         "of several pages; in other formats its pages are numbered files. Needs no display.\n"
         "A file that is there is replaced, once the new one is whole.",
         {{"Output", picture}, decisions_group, layers_group, general_group},
         "  delimit export -o comparison.png --size 3840x2160\n"
         "  delimit export -o briefing.pdf --page A4-landscape --language uk\n"
         "  delimit export -o freeze.svg --proposal us-proposal,freeze\n"
         "  delimit export -o dossier.pdf --template dossier --page A4-portrait\n"},
        {"zones",
         "[PROJECT]",
         0,
         1,
         "the withdrawal zones as geodata",
         "Writes every withdrawal zone as a polygon in WGS 84 with its proposal, party, oblast,\n"
         "depths, regime, area, and the date and source of the line.",
         {{"Output", zone_file}, decisions_group, layers_group, general_group},
         "  delimit zones -o zones.geojson\n"
         "  delimit zones -o zones.gpkg --proposal mutual-withdrawal --depth 15\n"},
        {"pack",
         "[PROJECT]",
         0,
         1,
         "a copy of a project that holds its data",
         "Writes the project with every file that it names inside, the built-in ones, too: one "
         "file\n"
         "to hand on. It is read without touching anything else.",
         {{"Output", packed_file}, layers_group, general_group},
         "  delimit pack -o whole.delimit talks.delimit\n"
         "  delimit pack -o whole.delimit --front front.geojson talks.delimit\n"},
        {"check",
         "FILE...",
         1,
         1000,
         "contents and data checks of a data file or project",
         "Reads each file as the other commands would and writes what was recognised, what was\n"
         "repaired, with the area reassigned, and what is wrong. Exit code 1 if a file cannot\n"
         "be used. Data are judged by the parties of a project among them.",
         {general_group},
         "  delimit check oblast.geojson front.gpkg talks.delimit\n"},
    };
    return all;
}

const Command* find_command(std::string_view name) {
    const auto& all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command& command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace delimit::cli
