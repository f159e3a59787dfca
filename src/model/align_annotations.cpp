#include "delimit/model/edit_annotations.h"

#include <algorithm>
#include <numeric>

namespace delimit {
namespace {

/// One axis of an extent.
struct Span {
    double from = 0, to = 0;
    [[nodiscard]] double middle() const { return (from + to) / 2; }
    [[nodiscard]] double length() const { return to - from; }
};

/// Equal gaps, the outer two stay.
std::vector<double> spread(const std::vector<Span>& spans) {
    std::vector<double> shifts(spans.size(), 0);
    if (spans.size() < 3)
        return shifts;
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return spans[a].middle() < spans[b].middle();
    });
    const double room = spans[order.back()].to - spans[order.front()].from;
    const double filled = std::accumulate(spans.begin(), spans.end(), 0.0,
                                          [](double sum, Span s) { return sum + s.length(); });
    const double gap = (room - filled) / static_cast<double>(spans.size() - 1);
    double at = spans[order.front()].to + gap;
    for (std::size_t i = 1; i + 1 < order.size(); ++i) {
        const Span& span = spans[order[i]];
        shifts[order[i]] = at - span.from;
        at += span.length() + gap;
    }
    return shifts;
}

/// From, middle or to at that of all together.
std::vector<double> lined_up(const std::vector<Span>& spans, double share) {
    Span all = spans.front();
    for (const Span& span : spans)
        all = {std::min(all.from, span.from), std::max(all.to, span.to)};
    std::vector<double> shifts;
    for (const Span& span : spans)
        shifts.push_back(all.from + share * all.length() - (span.from + share * span.length()));
    return shifts;
}

} // namespace

std::vector<AnnotationShift> aligned(const std::vector<AnnotationExtent>& extents,
                                     Alignment alignment) {
    if (extents.empty())
        return {};
    std::vector<Span> across, down;
    for (const AnnotationExtent& e : extents) {
        across.push_back({e.left, e.right});
        down.push_back({e.top, e.bottom});
    }
    std::vector<double> dx(extents.size(), 0), dy(extents.size(), 0);
    switch (alignment) {
    case Alignment::left:
        dx = lined_up(across, 0);
        break;
    case Alignment::centre:
        dx = lined_up(across, 0.5);
        break;
    case Alignment::right:
        dx = lined_up(across, 1);
        break;
    case Alignment::top:
        dy = lined_up(down, 0);
        break;
    case Alignment::middle:
        dy = lined_up(down, 0.5);
        break;
    case Alignment::bottom:
        dy = lined_up(down, 1);
        break;
    case Alignment::spread_across:
        dx = spread(across);
        break;
    case Alignment::spread_down:
        dy = spread(down);
        break;
    }
    std::vector<AnnotationShift> shifts;
    for (std::size_t i = 0; i < extents.size(); ++i)
        shifts.push_back({dx[i], dy[i]});
    return shifts;
}

} // namespace delimit
