#include "gui/window/lists.h"

#include "gui/annotations/annotation_entries.h"
#include "gui/data/findings_panel.h"
#include "gui/data/incoming_files.h"
#include "gui/files/file_commands.h"
#include "gui/history/panel.h"
#include "gui/layers/panel.h"
#include "gui/map/comparison_panel.h"
#include "gui/map/map_commands.h"
#include "gui/proposals/panel.h"
#include "gui/sheet/sheet_commands.h"
#include "gui/tools/tool_entries.h"
#include "gui/window/window_commands.h"

namespace delimit {
namespace {

template <class Entry>
std::vector<Entry> together(std::vector<std::vector<Entry>> parts) {
    std::vector<Entry> all;
    for (std::vector<Entry>& part : parts)
        for (Entry& entry : part)
            all.push_back(std::move(entry));
    return all;
}

} // namespace

std::vector<Menu> menus() {
    return window_menus();
}

void start_rooms(WindowContext& context) {
    start_maps(context);
    start_files(context);
    start_layers(context);
    start_sheet(context);
    start_tools(context);
    start_annotations(context);
}

std::vector<Tool> tools(WindowContext& context) {
    return {
        hand_tool(context), identify_tool(context),   distance_tool(context),
        area_tool(context), annotation_tool(context),
    };
}

std::vector<Command> commands(WindowContext& context) {
    return together<Command>({
        file_commands(context),
        data_commands(context),
        layer_commands(context),
        sheet_commands(context),
        map_commands(context),
        place_commands(context),
        drawing_commands(context),
        annotation_commands(context),
        window_commands(context),
    });
}

std::vector<Panel> panels(WindowContext& context) {
    return {
        proposals_panel(context), comparison_panel(context), findings_panel(context),
        layers_panel(context),    history_panel(context),    annotations_panel(context),
        identify_panel(context),
    };
}

std::vector<KeyHint> keys() {
    return together<KeyHint>({
        map_keys(),
        drawing_keys(),
        annotation_keys(),
        sheet_keys(),
        layer_keys(),
        table_keys(),
        window_keys(),
    });
}

} // namespace delimit
