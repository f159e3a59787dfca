// Text and style of what is selected, in a form. What is typed is tried out on the maps at once
// and becomes one step when the field is left.
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

    /// The text in the map's language gets the keys.
    void write_text();
    /// What was typed becomes a step.
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
    /// The first of what is selected; null if nothing is.
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
