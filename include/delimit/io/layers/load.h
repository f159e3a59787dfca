// Files into layers, through GDAL. Only the drivers named in docs/formats.md; no network, no
// virtual file systems.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/layers.h"
#include "delimit/model/project.h"

#include <filesystem>
#include <memory>
#include <stop_token>

namespace delimit {

/// Folders in which the names of data files are looked up.
struct SearchFolders {
    std::filesystem::path builtin; ///< of "builtin:" names
    std::filesystem::path project; ///< folder that relative paths start from
};

/// The built-in data: beside the program when installed, in the source tree otherwise.
std::filesystem::path builtin_data_folder();

/// Purpose of the layers: only a map needs settlements and rivers.
enum class LayersFor { map, figures };

/// Loads the layers of the project. Repairs are in Layers::diagnostics.
Result<std::shared_ptr<const Layers>> load_layers(const Project& project,
                                                  const SearchFolders& places,
                                                  std::stop_token stop = {},
                                                  LayersFor purpose = LayersFor::map);

/// One layer each, for callers that need no more. `oblasts` identifies the units of an oblast file
/// by overlap with the built-in ones.
Result<std::vector<Oblast>> load_oblasts(const LayerSource& source, const SearchFolders& places,
                                         Diagnostics& diagnostics, std::stop_token stop = {});
Result<ControlMap> load_control_map(const LayerSource& source, const SearchFolders& places,
                                    const Parties& parties, Diagnostics& diagnostics,
                                    std::stop_token stop = {});

/// The areas and lines of a file, for any use: the area of a provision, an exclusion, a reference
/// line.
struct LooseShapes {
    GeoRegion ground; ///< of all features together
    std::vector<GeoPolyline> lines;
};
Result<LooseShapes> load_shapes(const std::string& file, Diagnostics& diagnostics,
                                std::stop_token stop = {});

} // namespace delimit
