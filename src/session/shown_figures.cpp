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
}

void ShownFigures::set_detail(std::function<double()> metres_per_pixel) {
    metres_per_pixel_ = std::move(metres_per_pixel);
}

EstimatePtr ShownFigures::estimate_of(const Proposal& edited) const {
    return preview_.preview(edited, metres_per_pixel_ ? metres_per_pixel_() : 500);
}

void ShownFigures::try_out(const Proposal& edited) {
    EstimatePtr estimate = estimate_of(edited);
    if (!estimate)
        return;
    shown_ = std::move(estimate);
    emit estimated();
}

void ShownFigures::put_away() {
    shown_ = document_.prepared();
    emit changed();
}

} // namespace delimit
