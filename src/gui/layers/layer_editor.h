// The look of one layer: opacity, colour, hatch, line width, labels.
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

/// Shows a look and asks for others. While a hand is on a slider, a number or a colour, the look
/// is only tried; it is asked for once the hand rests.
class LayerEditor : public QWidget {
    Q_OBJECT

  public:
    using Change = std::function<void(LayerStyle&)>;

    explicit LayerEditor(QWidget* parent = nullptr);

    /// `plain`: the layer as the style has it.
    void show_look(const MapLayer& layer, const LayerStyle& layer_style, const LayerSample& plain,
                   const Parties& parties, Locale language);
    /// Asks for what is still being tried.
    void commit();

  signals:
    /// What changes of the look, to be seen but not kept.
    void tried(const LayerEditor::Change& change);
    /// `what` is changed, as in "Opacity".
    void asked(const QString& what, const LayerEditor::Change& change);
    /// Nothing tried is kept.
    void abandoned();
    void party_colour_asked(delimit::Side side, delimit::Colour colour);

  private:
    void try_look(const QString& what, Change change);
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

    QString what_; ///< of the look being tried; empty if none is
    Change change_;
    QTimer rest_;
};

} // namespace delimit
