// A form for the text and style of the selected annotations. Typed text is shown on the maps at
// once and becomes one step when the field loses focus.
#pragma once

#include "gui/annotations/annotation_controller.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace delimit {

class AnnotationEditor : public QWidget {
    Q_OBJECT

  public:
    explicit AnnotationEditor(AnnotationController& controller, QWidget* parent = nullptr);

    /// Puts the keyboard focus into the text of the map's language.
    void write_text();
    /// Makes the text typed so far a step.
    void commit();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    using StyleChange = std::function<void(AnnotationStyle&)>;
    void build();
    void fill_maps_menu();
    void refresh();
    void restyle(const QString& name, const StyleChange& change);
    void add_colour(QToolButton*& button, const QString& label, const QString& name,
                    std::optional<Colour> AnnotationStyle::*member);
    void try_text();
    /// The first selected annotation; null if none is selected.
    [[nodiscard]] const Annotation* shown() const;
    [[nodiscard]] AnnotationController::Change text_change() const;

    AnnotationController& controller_;
    QFormLayout* form_ = nullptr;
    std::array<QPlainTextEdit*, 2> texts_{}; ///< English, Ukrainian
    QSpinBox* number_ = nullptr;
    QDoubleSpinBox* radius_ = nullptr;
    QToolButton *colour_ = nullptr, *fill_ = nullptr, *text_colour_ = nullptr;
    QDoubleSpinBox *width_ = nullptr, *size_ = nullptr;
    QSpinBox* opacity_ = nullptr;
    QCheckBox *dashed_ = nullptr, *bold_ = nullptr;
    QComboBox *ends_ = nullptr, *place_ = nullptr;
    QToolButton* maps_ = nullptr;
    QMenu* maps_menu_ = nullptr;
    bool refreshing_ = false, typed_ = false;
    std::string typed_id_;
};

} // namespace delimit
