// A study area for computing by hand: two oblasts of one degree by one degree side by side between
// 10° and 11° N, and a control map along the meridian 11.5° E, in each of the forms used by files.
#pragma once

#include "support/files.h"

#include <string>

namespace delimit::test {

inline std::string feature_collection(const std::string& features) {
    return R"({"type":"FeatureCollection","features":[)" + features + "]}";
}

inline std::string rectangle(double west, double east, double south, double north,
                             const std::string& properties) {
    const auto point = [](double x, double y) {
        return "[" + std::to_string(x) + "," + std::to_string(y) + "]";
    };
    return R"({"type":"Feature","properties":)" + properties +
           R"(,"geometry":{"type":"Polygon","coordinates":[[)" + point(west, south) + "," +
           point(east, south) + "," + point(east, north) + "," + point(west, north) + "," +
           point(west, south) + "]]}}";
}

struct SmallStudyArea {
    TempFolder folder;
    std::string oblasts = folder.file(
        "oblasts.geojson",
        feature_collection(rectangle(10, 11, 10, 11, R"({"iso":"ZZ-01","name":"Left"})") + "," +
                           rectangle(11, 12, 10, 11, R"({"iso":"ZZ-02","name":"Right"})")));
    /// The Russian area of control: everything east of 11.5° E.
    std::string polygons =
        folder.file("occupied_20251215.geojson",
                    feature_collection(rectangle(11.5, 12, 10, 11, R"({"status":"occupied"})")));
    std::string line = folder.file(
        "line.geojson",
        feature_collection(R"({"type":"Feature","properties":{},"geometry":)"
                           R"({"type":"LineString","coordinates":[[11.5,9.9],[11.5,11.1]]}})"));

    /// A project of Ukraine and Russia with these oblasts and a control map beside it.
    [[nodiscard]] std::string project(const std::string& front) const {
        const auto party = [](const std::string& id, const std::string& name) {
            return R"({"id":")" + id + R"(","name":{"en":")" + name + R"("},"adjective":{"en":")" +
                   name + R"("},"colour":"#2b6ca3"})";
        };
        return folder.file("project.delimit",
                           R"({"format":"delimit-project","version":2,"title":"Test","parties":[)" +
                               party("ukraine", "Ukraine") + "," + party("russia", "Russia") +
                               R"(],"layers":{"oblasts":{"path":"oblasts.geojson"},)"
                               R"("front":{"path":")" +
                               front + R"("}},"proposals":[]})");
    }
    [[nodiscard]] std::string path(const std::string& name) const {
        return (folder.path() / name).string();
    }
};

/// Length of the meridian from 10° to 11° N, km on WGS 84.
constexpr double degree_of_latitude_km = 110.614;

} // namespace delimit::test
