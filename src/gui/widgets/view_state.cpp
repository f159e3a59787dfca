#include "gui/widgets/view_state.h"

#include <utility>

namespace delimit {

void ViewState::show_sheet(bool shown) {
    if (std::exchange(sheet_, shown) != shown)
        emit sheet_changed();
}

void ViewState::show_graticule(bool shown) {
    graticule_ = shown;
    emit changed();
}

void ViewState::show_legend(bool shown) {
    legend_ = shown;
    emit changed();
}

void ViewState::show_figures(bool shown) {
    figures_ = shown;
    emit changed();
}

void ViewState::show_layer_styles(LayerStyles layer_styles) {
    layer_styles_ = std::move(layer_styles);
    emit changed();
}

} // namespace delimit
