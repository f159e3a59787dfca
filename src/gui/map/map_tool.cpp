#include "gui/map/map_tool.h"

namespace delimit {

QPointF on_screen(const Viewport& view, MapPoint at) {
    const ScreenPoint p = view.to_screen(at);
    return {p.x, p.y};
}

QCursor MapTool::cursor() const {
    return Qt::CrossCursor;
}

} // namespace delimit
