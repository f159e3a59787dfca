#include "gui/sheet/sheet_handles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {

namespace {

constexpr std::array<MovedEdges, 8> all_handles{{{true, true, false, false},
                                                 {false, true, false, false},
                                                 {false, true, true, false},
                                                 {false, false, true, false},
                                                 {false, false, true, true},
                                                 {false, false, false, true},
                                                 {true, false, false, true},
                                                 {true, false, false, false}}};

} // namespace

std::vector<MovedEdges> sheet_handles(const QRectF& box) {
    constexpr double along = 5 * sheet_handle_size, between = 3 * sheet_handle_size;
    const bool wide = box.width() >= along && box.height() >= between;
    const bool high = box.height() >= along && box.width() >= between;
    std::vector<MovedEdges> handles;
    for (MovedEdges edges : all_handles) {
        const bool across = edges.left || edges.right, down = edges.top || edges.bottom;
        if ((across || wide) && (down || high))
            handles.push_back(edges);
    }
    return handles;
}

QPointF handle_point(const QRectF& box, MovedEdges edges) {
    const double x = edges.left ? box.left() : edges.right ? box.right() : box.center().x();
    const double y = edges.top ? box.top() : edges.bottom ? box.bottom() : box.center().y();
    return {x, y};
}

std::optional<MovedEdges> handle_at(const QRectF& box, QPointF at) {
    constexpr double slack = 2;
    for (MovedEdges edges : sheet_handles(box)) {
        const QPointF away = handle_point(box, edges) - at;
        if (std::max(std::abs(away.x()), std::abs(away.y())) <= sheet_handle_size / 2 + slack)
            return edges;
    }
    return std::nullopt;
}

Qt::CursorShape cursor_of(MovedEdges edges) {
    const bool across = edges.left || edges.right, down = edges.top || edges.bottom;
    if (edges.whole())
        return Qt::SizeAllCursor;
    if (across && down)
        return edges.left == edges.top ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return across ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

ScreenBox moved(ScreenBox box, MovedEdges edges, double dx, double dy) {
    constexpr double smallest = 12;
    if (edges.whole()) {
        box.left += dx;
        box.top += dy;
        return box;
    }
    // A box below the least size keeps its own size.
    const double least_width = std::min(smallest, box.width);
    const double least_height = std::min(smallest, box.height);
    if (edges.left) {
        dx = std::min(dx, box.width - least_width);
        box.left += dx;
        box.width -= dx;
    }
    if (edges.right)
        box.width = std::max(least_width, box.width + dx);
    if (edges.top) {
        dy = std::min(dy, box.height - least_height);
        box.top += dy;
        box.height -= dy;
    }
    if (edges.bottom)
        box.height = std::max(least_height, box.height + dy);
    return box;
}

} // namespace delimit
