// The style of one layer: opacity, colour, hatch, line width, labels.
#pragma once

#include "gui/layers/layer_sample.h"

#include "delimit/base/locale.h"
#include "delimit/model/party.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSlider;
class QSpinBox;
class QToolButton;

namespace delimit {

/// Shows a style and requests changes of it. While a slider, number or colour is being changed, the
/// style is only tried; the change is requested once the value stays the same for half a second.
class LayerEditor : public QWidget {
    Q_OBJECT

  public:
    using Change = std::function<void(LayerStyle&)>;

    explicit LayerEditor(QWidget* parent = nullptr);

    /// `plain`: the sample of the layer in its default style.
    void show_style(const MapLayer& layer, const LayerStyle& layer_style, const LayerSample& plain,
                    const Parties& parties, Locale language);
    /// Requests the change that is being tried.
    void commit();

  signals:
    /// A change of the style to be shown but not kept.
    void tried(const LayerEditor::Change& change);
    /// A change to be made a step; `what` names the property, as in "Opacity".
    void asked(const QString& what, const LayerEditor::Change& change);
    /// The change tried is dropped.
    void abandoned();
    void party_colour_asked(delimit::Side side, delimit::Colour colour);

  private:
    void try_style(const QString& what, Change change);
    void pick_colour();
    void pick_party_colour(Side side);
    void show_labels(const MapLayer& layer, LabelField chosen, const Parties& parties,
                     Locale language);
    void show_row(QWidget* field, bool shown);

    QFormLayout* form_;
    QSlider* opacity_;
    QSpinBox* percent_;
    QWidget* opacity_row_;
    QToolButton* colour_;
    std::array<QToolButton*, 2> party_colours_;
    QComboBox* hatch_;
    QDoubleSpinBox* width_;
    QComboBox* label_;
    Colour colour_shown_;
    std::array<Colour, 2> party_colours_shown_;

    QString what_; ///< name of the property being tried; empty if none is
    Change change_;
    QTimer rest_;
};

} // namespace delimit
