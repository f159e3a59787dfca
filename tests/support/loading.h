// Loading of data written by a test itself.
#pragma once

#include "delimit/io/layers/load.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/parties.h"

#include <string>

namespace delimit::test {

inline SearchFolders places() {
    return {builtin_data_folder(), "."};
}

/// A square of one degree with its lower left corner at (x, y).
inline std::string square(double x, double y, double size = 1) {
    const auto p = [](double a, double b) {
        return "[" + std::to_string(a) + "," + std::to_string(b) + "]";
    };
    return "[[" + p(x, y) + "," + p(x + size, y) + "," + p(x + size, y + size) + "," +
           p(x, y + size) + "," + p(x, y) + "]]";
}
inline std::string feature(const std::string& type, const std::string& coordinates,
                           const std::string& properties = "{}") {
    return R"({"type":"Feature","properties":)" + properties + R"(,"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}
inline std::string collection(const std::string& features, const std::string& members = "") {
    return R"({"type":"FeatureCollection",)" + members + R"("features":[)" + features + "]}";
}

inline Result<ControlMap> control_map_of_file(const std::string& file, Diagnostics& found,
                                              LayerSource source = {}) {
    auto data = source_data(file);
    if (!data)
        return data.error();
    source.data = *std::move(data);
    return load_control_map(source, places(), ukraine_and_russia(), found);
}
inline Result<ControlMap> control_map_of_text(const std::string& text, Diagnostics& found,
                                              LayerSource source = {}) {
    const TempFolder folder;
    return control_map_of_file(folder.file("front.geojson", text), found, std::move(source));
}
inline Error error_of_control_map(const std::string& text, const LayerSource& source = {}) {
    Diagnostics found;
    const auto control_map = control_map_of_text(text, found, source);
    REQUIRE_FALSE(control_map);
    return control_map.error();
}

inline const std::vector<ControlArea>& areas(const ControlMap& control_map) {
    return std::get<ControlPolygons>(control_map.form).areas;
}

inline bool has_code(const Diagnostics& found, std::string_view code) {
    for (const Diagnostic& diagnostic : found)
        if (diagnostic.code == code)
            return true;
    return false;
}

/// Checks that an error of a file names the file, the fault and the remedy.
inline void complete(const Error& error, const std::string& file_part = "front.geojson") {
    INFO(error.text());
    CHECK(error.location.file.find(file_part) != std::string::npos);
    CHECK_FALSE(error.message.empty());
    CHECK_FALSE(error.advice.empty());
}

inline Error error_of_file(const std::string& file) {
    Diagnostics found;
    const auto control_map = control_map_of_file(file, found);
    REQUIRE_FALSE(control_map);
    complete(control_map.error(), file);
    return control_map.error();
}

inline Result<std::shared_ptr<const Layers>> layers_of(const std::string& oblasts,
                                                       const std::string& control_map) {
    const TempFolder folder;
    Project project;
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{folder.file("oblasts.geojson", oblasts)};
    project.layers[LayerKind::control_map].data =
        DataFile{folder.file("front.geojson", control_map)};
    return load_layers(project, places());
}

} // namespace delimit::test
