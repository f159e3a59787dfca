// The state of the view that is not part of the project: set by commands, shown by the maps.
#pragma once

#include "delimit/model/layer_styles.h"

#include <QObject>

#include <optional>

namespace delimit {

class ViewState : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// True if the sheet is shown in place of the maps.
    [[nodiscard]] bool sheet() const { return sheet_; }
    void show_sheet(bool shown);
    [[nodiscard]] bool graticule() const { return graticule_; }
    void show_graticule(bool shown);
    [[nodiscard]] bool legend() const { return legend_; }
    void show_legend(bool shown);
    /// True if all figures of a proposal are below its map, besides those above the maps.
    [[nodiscard]] bool figures() const { return figures_; }
    void show_figures(bool shown);
    /// The layer styles shown: the project's, with a change that is being tried.
    [[nodiscard]] const LayerStyles& layer_styles() const { return layer_styles_; }
    void show_layer_styles(LayerStyles layer_styles);

  signals:
    void sheet_changed();
    /// Any other state changed.
    void changed();

  private:
    bool sheet_ = false;
    bool graticule_ = true;
    bool legend_ = true;
    bool figures_ = false;
    LayerStyles layer_styles_;
};

} // namespace delimit
