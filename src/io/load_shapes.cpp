#include "delimit/io/load.h"

#include "io/mend.h"
#include "io/sources.h"

namespace delimit {

Result<LooseShapes> load_shapes(const std::string& file, Diagnostics& diagnostics,
                                std::stop_token stop) {
    LayerSource source;
    source.path = file;
    auto table = io::read_source(source, {}, diagnostics, std::move(stop));
    if (!table)
        return table.error();
    Workbench bench;
    io::Findings findings(diagnostics);
    LooseShapes out;
    for (io::Feature& feature : table->features) {
        const Place place = table->place(feature);
        if (auto mended = io::mend(bench, feature.ground, place, findings); !mended)
            return mended.error();
        auto& polygons = feature.ground.polygons;
        out.ground.polygons.insert(out.ground.polygons.end(), polygons.begin(), polygons.end());
        out.lines.insert(out.lines.end(), feature.lines.begin(), feature.lines.end());
    }
    if (out.ground.empty() && out.lines.empty()) {
        Place place;
        place.file = file;
        return Error{ErrorCode::no_match, "the file has neither areas nor lines",
                     "choose a file with the polygon or the line that is meant", place};
    }
    return out;
}

} // namespace delimit
