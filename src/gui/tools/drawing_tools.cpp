#include "gui/tools/drawing_tools.h"

#include "gui/map/map_tools.h"
#include "gui/tools/drawing_panel.h"
#include "gui/tools/map_index.h"

#include <algorithm>

namespace delimit {

DrawingTools::DrawingTools(Document& document, MapTools& tools, DrawingPanel& panel,
                           MapIndex& ground, QObject* parent)
    : QObject(parent), document_(document), tools_(tools), panel_(panel), ground_(ground) {
    connect(&document_, &Document::prepared_changed, this, &DrawingTools::show_result);
    connect(&tools_, &MapTools::chosen, this, &DrawingTools::show_chosen);
    connect(&ground_, &MapIndex::made, this, [this] {
        for (DrawingTool* tool : all_)
            tool->set_snapping(ground_.snapping());
    });
}

void DrawingTools::add(DrawingTool* tool) {
    tool->set_snaps(snaps_);
    all_.push_back(tool);
}

void DrawingTools::set_snaps(bool on) {
    snaps_ = on;
    for (DrawingTool* tool : all_)
        tool->set_snaps(on);
}

void DrawingTools::show_result() {
    const Prepared& prepared = *document_.prepared();
    for (DrawingTool* tool : all_) {
        tool->set_projection(prepared.snapshot->projection);
        tool->set_language(prepared.language);
    }
    panel_.set_language(prepared.language);
    panel_.set_study_area(study_area_of(*prepared.snapshot));
}

void DrawingTools::show_chosen() {
    const auto tool = std::find(all_.begin(), all_.end(), tools_.active());
    panel_.show_tool(tool == all_.end() ? nullptr : *tool);
}

} // namespace delimit
