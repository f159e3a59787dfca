// Report of the contents of a file, before anything is computed from it.
#pragma once

#include "delimit/base/date.h"
#include "delimit/base/diagnostics.h"
#include "delimit/geo/shapes.h"
#include "delimit/model/project.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace delimit {

/// Kind of data that a file was recognised as.
enum class Recognised {
    oblasts,
    control_map,
    settlements,
    rivers,
    land,
    base_map,
    water,
    something_else
};
/// Form in which a control map states control.
enum class ControlMapForm { areas_of_one, areas_of_both, lines };

/// A layer in a file of several, with its recognised kind.
struct LayerChoice {
    std::string name;
    Recognised recognised = Recognised::something_else;
    std::optional<ControlMapForm> form; ///< of a control map
    std::size_t features = 0;
};

struct FileReport {
    std::string file;
    bool is_project = false;
    std::string format;              ///< "GeoJSON", "GeoPackage", ..., "Delimit project"
    std::string crs;                 ///< "WGS 84", "EPSG:32637"; empty for a project
    std::vector<std::string> layers; ///< of a data file; for a project, "front: builtin:…"
    /// Separate layers, one of which must be named; then `problem` is set.
    std::vector<LayerChoice> layer_choices;
    std::size_t features = 0;
    std::size_t areas = 0, lines = 0, points = 0; ///< features with at least one
    std::size_t without_geometry = 0;
    std::size_t vertices = 0;
    GeoBox extent;
    Recognised recognised = Recognised::something_else;
    std::optional<ControlMapForm> form; ///< of a control map
    /// Classes that were recognised, with their feature counts: "Donetsk (UA-14)".
    std::vector<std::pair<Text, std::size_t>> classes;
    Provenance provenance;
    std::vector<std::string> proposals; ///< ids, of a project
    Diagnostics diagnostics;            ///< repairs and notes
    /// Error that makes the file unusable; the members above then have the results up to it.
    std::optional<Error> problem;
};

} // namespace delimit
