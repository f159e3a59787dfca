#include "session/shown_figures.h"

#include <utility>

namespace delimit {

ShownFigures::ShownFigures(Document& document, QObject* parent)
    : QObject(parent), document_(document) {
    connect(&document_, &Document::project_changed, this, &ShownFigures::put_away);
    connect(&document_, &Document::prepared_changed, this, [this] {
        preview_.set_result(document_.prepared());
        put_away();
    });
    connect(&preview_, &LivePreview::became_ready, this, [this] {
        if (const auto again = tried_)
            try_out(*again);
    });
}

void ShownFigures::set_detail(std::function<double()> metres_per_pixel) {
    metres_per_pixel_ = std::move(metres_per_pixel);
}

EstimatePtr ShownFigures::estimate_of(const Proposal& edited) const {
    return preview_.preview(edited, metres_per_pixel_ ? metres_per_pixel_() : 500);
}

void ShownFigures::try_out(const Proposal& edited) {
    tried_ = edited;
    EstimatePtr estimate = estimate_of(edited);
    set_waiting(!estimate && preview_.waits());
    if (!estimate)
        return;
    shown_ = std::move(estimate);
    emit estimated();
}

void ShownFigures::put_away() {
    tried_.reset();
    set_waiting(false);
    shown_ = document_.prepared();
    emit changed();
}

void ShownFigures::set_waiting(bool waiting) {
    if (std::exchange(waiting_, waiting) != waiting)
        emit waiting_changed();
}

} // namespace delimit
