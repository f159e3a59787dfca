#include "delimit/io/layers/load.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "delimit/base/parallel.h"
#include "delimit/geo/geodesic.h"
#include "delimit/io/files/file_digest.h"
#include "delimit/io/layers/base_map_file.h"
#include "io/files/guard.h"
#include "io/files/option_names.h"
#include "io/files/sha256.h"
#include "io/layers/drawn_layers.h"
#include "io/layers/guess_system.h"
#include "io/layers/line_ends.h"
#include "io/layers/oblasts.h"
#include "io/layers/sources.h"
#include "io/layers/water.h"
#include "io/vector/vector_file.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace delimit {
namespace {

namespace fs = std::filesystem;
using io::FeatureTable;

const LayerSource* source_of(const Project& project, LayerKind kind) {
    const auto found = project.layers.find(kind);
    return found == project.layers.end() ? nullptr : &found->second;
}

Error missing(LayerKind kind) {
    return {
        ErrorCode::bad_value,
        filled({"the project names no file of kind '{0}'", "проєкт не називає файлу виду «{0}»"},
               {std::string(id(kind))}),
        {"add it to the project's layers", "додайте його до шарів проєкту"},
        DataLocation{{}, {}, {}, "/layers/" + std::string(id(kind))}};
}

GeoBox box_of_control_map(const ControlMap& control_map) {
    GeoBox box;
    if (const auto* polygons = std::get_if<ControlPolygons>(&control_map.form))
        for (const ControlArea& area : polygons->areas)
            box.add(area.ground);
    else
        for (const ContactPath& path : std::get<ContactLines>(control_map.form).paths)
            box.add(path.path);
    return box;
}

/// Check that the control map meets the oblasts; the error names the likely mistake.
Status check_meeting(const ControlMap& control_map, const std::vector<Oblast>& oblasts,
                     const LayerSource& source) {
    GeoBox study_area;
    for (const Oblast& oblast : oblasts)
        study_area.add(oblast.ground);
    const GeoBox box = box_of_control_map(control_map);
    if (box.meets(study_area))
        return ok();
    const DataLocation location{path_text(source), {}, {}, {}};
    const GeoBox swapped{box.min_y, box.min_x, box.max_y, box.max_x};
    if (swapped.meets(study_area))
        return Error{
            ErrorCode::no_match,
            {"the line of contact does not meet the oblasts, but would with longitude and latitude "
             "swapped",
             "лінія зіткнення не перетинає областей, але перетинала б, якби поміняти "
             "довготу й широту місцями"},
            filled({"export the file with longitude first (x before y), or have them "
                    "exchanged by {0}",
                    "експортуйте файл так, щоб спершу йшла довгота (x перед y), або "
                    "поміняйте їх {0}"},
                   {io::axes_option}),
            DataLocation{path_text(source), {}, {}, "swap_axes"}};
    return Error{
        ErrorCode::no_match,
        {"the line of contact does not meet the oblasts", "лінія зіткнення не перетинає областей"},
        filled({"check that both files are of the same region, or name the right coordinate "
                "reference system in {0}",
                "перевірте, чи обидва файли стосуються того самого регіону, або назвіть правильну "
                "систему координат {0}"},
               {io::crs_option}),
        location};
}

/// Assigns unmarked areas to party a where a map marks only patches of a's area of control beside
/// all of b's: they are a's, not undetermined.
void settle_partial_marking(ControlMap& control_map, const std::vector<Oblast>& oblasts,
                            const LayerSource& source, Diagnostics& diagnostics) {
    auto* polygons = std::get_if<ControlPolygons>(&control_map.form);
    if (!polygons)
        return;
    const auto has = [&](ControlClass control) {
        return std::any_of(polygons->areas.begin(), polygons->areas.end(),
                           [&](const ControlArea& area) { return area.control == control; });
    };
    if (!has(ControlClass::controlled_by_a) || !has(ControlClass::controlled_by_b))
        return;
    SquareMetres study_area, marked, by_a;
    for (const Oblast& oblast : oblasts)
        study_area += geodesic_area(oblast.ground);
    for (const ControlArea& area : polygons->areas) {
        const SquareMetres size = geodesic_area(area.ground);
        marked += size;
        if (area.control == ControlClass::controlled_by_a)
            by_a += size;
    }
    if (marked > 0.5 * study_area)
        return;
    std::erase_if(polygons->areas, [](const ControlArea& area) {
        return area.control == ControlClass::controlled_by_a;
    });
    diagnostics.push_back(
        {Severity::warning,
         "partly-marked",
         {"less than half of the study area is marked as controlled by anyone: the areas of the "
          "party that controls the rest were taken as parts of it, and everything unmarked as its "
          "area of control",
          "позначено контроль менш ніж над половиною території розгляду: ділянки сторони, що "
          "контролює решту, визнано частинами її території, і все непозначене зараховано до неї"},
         DataLocation{path_text(source), {}, {}, {}},
         by_a});
}

/// Provenance of a layer that is only drawn: the file's own members go before those of single
/// features, and its date needs no warning, as no figure depends on it.
Provenance plain_provenance(const LayerSource& source, const FeatureTable& table) {
    LayerSource asked = source;
    if (asked.provenance.source.empty())
        asked.provenance.source = io::member_text(table, "source");
    if (asked.provenance.licence.empty())
        asked.provenance.licence = io::member_text(table, "licence");
    Diagnostics ignored;
    return io::provenance_of(asked, table, ignored);
}

Diagnostic not_drawn(LayerKind kind, const Error& error) {
    return {Severity::warning, "layer-not-drawn",
            filled({"the map is drawn without {0}: {1}", "карту накреслено без шару {0}: {1}"},
                   {std::string(id(kind)), error.message}),
            error.location, std::nullopt};
}

/// A failure is a warning: without this layer the map is poorer, but no figure changes.
template <class T>
std::vector<T> drawn(const Project& project, LayerKind kind, const SearchFolders& places,
                     Provenance& provenance, Diagnostics& diagnostics, const std::stop_token& stop,
                     std::vector<T> (*made_of)(const FeatureTable&)) {
    const LayerSource* source = source_of(project, kind);
    if (!source)
        return {};
    const auto table = io::read_source(*source, places, diagnostics, stop);
    if (table) {
        provenance = plain_provenance(*source, *table);
        return made_of(*table);
    }
    diagnostics.push_back(not_drawn(kind, table.error()));
    return {};
}

void open_base_map_of(const Project& project, const SearchFolders& places, Layers& layers,
                      Diagnostics& diagnostics, const std::stop_token& stop) {
    const LayerSource* source = source_of(project, LayerKind::base_map);
    if (!source)
        return;
    auto opened = open_base_map(*source, places, stop);
    if (!opened) {
        diagnostics.push_back(not_drawn(LayerKind::base_map, opened.error()));
        return;
    }
    layers.base_map = std::move(opened->map);
    layers.base_map_provenance = std::move(opened->provenance);
}

/// Digest of the file just read; warns if it is not the one that the project was saved with.
std::string digest_of(const LayerSource& source, const SearchFolders& places,
                      Diagnostics& diagnostics, const std::stop_token& stop) {
    if (io::is_builtin(source))
        return {};
    std::string digest;
    if (const auto* packed = std::get_if<PackedData>(&source.data)) {
        digest = io::sha256_of(packed->main().bytes());
    } else if (const auto file = io::resolve(source.data, places)) {
        std::error_code error;
        if (fs::file_size(*file, error) > limits::data_file_bytes)
            return {}; // a base map may be too large to hash while the user waits
        if (const auto read = file_digest(*file, stop))
            digest = *read;
    }
    if (!digest.empty() && !source.sha256.empty() && digest != source.sha256)
        diagnostics.push_back({Severity::warning, "file-changed",
                               filled({"the file is not the one with which the project was "
                                       "saved: its SHA-256 is {0}",
                                       "файл не той, з яким збережено проєкт: його SHA-256 – {0}"},
                                      {digest}),
                               DataLocation{path_text(source), {}, {}, {}}, std::nullopt});
    return digest;
}

Result<std::vector<Oblast>> read_oblasts(const LayerSource& source, const SearchFolders& places,
                                         Provenance& provenance, Diagnostics& diagnostics,
                                         const std::stop_token& stop) {
    const auto names = io::OblastNames::read(places.builtin / "oblast-names.json");
    if (!names)
        return names.error();
    const auto table = io::read_source(source, places, diagnostics, stop);
    if (!table)
        return table.error();
    provenance = io::provenance_of(source, *table, diagnostics);
    return io::oblasts_of(source, *table, *names, places, diagnostics, stop);
}

/// Figures rest on it: a file that cannot be used is an error.
Status read_water(const LayerSource& source, const SearchFolders& places, const Parties& parties,
                  Layers& layers, Diagnostics& diagnostics, const std::stop_token& stop) {
    return io::guarded(path_text(source), [&]() -> Status {
        const auto table = io::read_source(source, places, diagnostics, stop);
        if (!table)
            return table.error();
        layers.water_provenance = plain_provenance(source, *table);
        auto water = io::water_of(*table, source, parties, diagnostics, stop);
        if (!water)
            return water.error();
        layers.water = *std::move(water);
        return ok();
    });
}

Result<std::vector<Oblast>> oblasts_with_provenance(const LayerSource& source,
                                                    const SearchFolders& places,
                                                    Provenance& provenance,
                                                    Diagnostics& diagnostics,
                                                    const std::stop_token& stop) {
    return io::guarded(path_text(source),
                       [&] { return read_oblasts(source, places, provenance, diagnostics, stop); });
}

} // namespace

Result<std::vector<Oblast>> load_oblasts(const LayerSource& source, const SearchFolders& places,
                                         Diagnostics& diagnostics, std::stop_token stop) {
    Provenance provenance;
    return oblasts_with_provenance(source, places, provenance, diagnostics, stop);
}

fs::path builtin_data_folder() {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    fs::path installed = program.parent_path().parent_path() / DELIMIT_INSTALLED_DATA;
    if (!error && fs::exists(installed / "oblast-names.json", error))
        return installed;
    return fs::path(DELIMIT_SOURCE_FOLDER) / "data";
}

Result<std::shared_ptr<const Layers>> load_layers(const Project& project,
                                                  const SearchFolders& places, std::stop_token stop,
                                                  LayersFor purpose) {
    const LayerSource* oblast_source = source_of(project, LayerKind::oblasts);
    const LayerSource* control_map_source = source_of(project, LayerKind::control_map);
    if (!oblast_source)
        return missing(LayerKind::oblasts);
    if (!control_map_source)
        return missing(LayerKind::control_map);

    auto layers = std::make_shared<Layers>();
    Result<std::vector<Oblast>> oblasts = Error{};
    Result<ControlMap> control_map = Error{};
    Status water = ok();
    std::array<Diagnostics, 7> found; // of each layer: an order that threads do not change
    // The slowest first, so that threads end together. Layers that no figure needs come last.
    const std::array<std::function<void()>, 7> readers{
        [&] {
            oblasts = oblasts_with_provenance(*oblast_source, places, layers->oblasts_provenance,
                                              found[0], stop);
        },
        [&] {
            layers->land = drawn(project, LayerKind::land, places, layers->land_provenance,
                                 found[4], stop, io::land_of);
        },
        [&] {
            control_map =
                load_control_map(*control_map_source, places, project.parties, found[1], stop);
        },
        [&] {
            if (const LayerSource* source = source_of(project, LayerKind::water))
                water = read_water(*source, places, project.parties, *layers, found[6], stop);
        },
        [&] {
            layers->settlements =
                drawn(project, LayerKind::settlements, places, layers->settlements_provenance,
                      found[2], stop, io::settlements_of);
        },
        [&] {
            layers->rivers = drawn(project, LayerKind::rivers, places, layers->rivers_provenance,
                                   found[3], stop, io::rivers_of);
        },
        [&] { open_base_map_of(project, places, *layers, found[5], stop); }};
    const std::size_t wanted = purpose == LayersFor::map ? readers.size() : 4;
    constexpr std::array kinds{LayerKind::oblasts, LayerKind::land,        LayerKind::control_map,
                               LayerKind::water,   LayerKind::settlements, LayerKind::rivers,
                               LayerKind::base_map};
    constexpr std::array places_in_found{0U, 4U, 1U, 6U, 2U, 3U, 5U};
    std::array<std::string, 7> digests;
    parallel_for(wanted, thread_count(), [&](std::size_t, std::size_t item) {
        readers[item]();
        if (const LayerSource* source = source_of(project, kinds[item]))
            digests[item] = digest_of(*source, places, found[places_in_found[item]], stop);
    });
    for (std::size_t item = 0; item < wanted; ++item)
        if (!digests[item].empty())
            layers->digests[kinds[item]] = digests[item];
    if (!oblasts)
        return oblasts.error();
    if (!control_map)
        return io::with_systems_on(control_map.error(), *control_map_source, places, *oblasts,
                                   "--front-crs", stop);
    if (!water)
        return water.error();
    layers->oblasts = *std::move(oblasts);
    layers->control_map = *std::move(control_map);
    for (const Diagnostics& part : found)
        layers->diagnostics.insert(layers->diagnostics.end(), part.begin(), part.end());
    if (auto met = check_meeting(layers->control_map, layers->oblasts, *control_map_source); !met)
        return met.error();
    if (auto* lines = std::get_if<ContactLines>(&layers->control_map.form))
        if (auto settled = io::settle_line_ends(
                *lines, layers->oblasts, path_text(*control_map_source), layers->diagnostics);
            !settled)
            return settled.error();
    settle_partial_marking(layers->control_map, layers->oblasts, *control_map_source,
                           layers->diagnostics);
    return std::shared_ptr<const Layers>(std::move(layers));
}

} // namespace delimit
