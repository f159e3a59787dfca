// Options of a project's sheets, from the project, its result and overrides: common to the sheet in
// the window, its export, copy and print, and the command line.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/render/export.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace delimit {

/// Of a picture.
struct PictureSize {
    int width = 1920, height = 1080;
    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};
using SheetSize = std::variant<PictureSize, PageSize>;

/// Overrides of the project's sheet choices; absent members are as the project has them.
struct SheetOverrides {
    SheetFormat format = SheetFormat::png;
    std::optional<SheetSize> size;
    std::optional<SheetKind> kind;
    std::optional<std::vector<std::string>> map_frames; ///< ids of proposals
    std::optional<double> dpi;                          ///< absent: as in ExportOptions
    bool transparent = false;
};

SheetSize sheet_size(const SheetChoice& choice);

/// `project`: the current one, which may differ in display from the snapshot's. `folder`:
/// that a logo's file name is relative to. Dated today.
ExportOptions sheet_options(const Project& project, const Snapshot& snapshot, Locale language,
                            const std::filesystem::path& folder,
                            const SheetOverrides& overrides = {});

} // namespace delimit
