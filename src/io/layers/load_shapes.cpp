#include "delimit/io/layers/load.h"

#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/projection.h"
#include "io/files/guard.h"
#include "io/layers/sources.h"
#include "io/vector/repair.h"

namespace delimit {
namespace {

/// Features may overlap; a region's polygons may not.
Result<GeoRegion> united_ground(Workbench& bench, std::vector<GeoRegion> grounds) {
    if (grounds.size() < 2)
        return grounds.empty() ? GeoRegion{} : std::move(grounds.front());
    std::vector<const GeoRegion*> all;
    for (const GeoRegion& ground : grounds)
        all.push_back(&ground);
    const Projector projector(Projection::for_box(box_on_circle(all)));
    std::vector<Region> projected;
    for (const GeoRegion& ground : grounds)
        projected.push_back(projector.project(ground));
    auto united = union_of(bench, projected);
    if (!united)
        return united.error();
    return projector.inverse(*united);
}

} // namespace

namespace {

Result<LooseShapes> read_shapes(const std::string& file, Diagnostics& diagnostics,
                                const std::stop_token& stop) {
    auto table = io::read_every_layer(file_source(file), {}, diagnostics, stop);
    if (!table)
        return table.error();
    Workbench bench;
    io::Findings findings(diagnostics);
    LooseShapes out;
    std::vector<GeoRegion> grounds;
    for (io::Feature& feature : table->features) {
        const DataLocation location = table->location(feature);
        if (auto repaired = io::repair(bench, feature.ground, location, findings); !repaired)
            return repaired.error();
        if (!feature.ground.empty())
            grounds.push_back(std::move(feature.ground));
        out.lines.insert(out.lines.end(), feature.lines.begin(), feature.lines.end());
    }
    auto united = united_ground(bench, std::move(grounds));
    if (!united)
        return united.error();
    out.ground = *std::move(united);
    if (out.ground.empty() && out.lines.empty()) {
        DataLocation location;
        location.file = file;
        return Error{
            ErrorCode::no_match,
            {"the file has neither areas nor lines", "у файлі немає ні територій, ні ліній"},
            {"choose a file with the polygon or the line that is meant",
             "виберіть файл із потрібним полігоном або лінією"},
            location};
    }
    return out;
}

} // namespace

Result<LooseShapes> load_shapes(const std::string& file, Diagnostics& diagnostics,
                                std::stop_token stop) {
    return io::guarded(file, [&] { return read_shapes(file, diagnostics, stop); });
}

} // namespace delimit
