// Writing what the window shows as a picture file; runs in a worker.
#pragma once

#include "gui/pipeline.h"

#include "delimit/geo/shapes.h"
#include "delimit/render/export.h"

#include <filesystem>
#include <optional>
#include <stop_token>

namespace delimit {

struct PictureRequest {
    PreparedPtr prepared;
    std::filesystem::path file;
    ExportOptions options;        ///< `view` is made from the next member
    std::optional<MapBox> ground; ///< what every map of the picture is to show; absent: fitted
};

Status write_picture(const PictureRequest& request, const std::stop_token& stop);

} // namespace delimit
