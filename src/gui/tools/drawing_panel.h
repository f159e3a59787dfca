// The panel above the maps while a tool draws: title of the drawing, an entry for coordinates, and
// the problem with the drawing.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/geo/shapes.h"

#include <QFrame>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace delimit {

class ChangeSummary;
class DrawingTool;
class ProblemLabel;

class DrawingPanel : public QFrame {
    Q_OBJECT

  public:
    explicit DrawingPanel(QWidget* parent = nullptr);

    /// Null hides it.
    void show_tool(DrawingTool* tool);
    void show_problem(const QString& text);
    void set_language(Locale language);
    /// The area in which coordinates are expected; see parse_coordinates.
    void set_study_area(const std::optional<GeoBox>& study_area);

    [[nodiscard]] QLineEdit& entry() { return *entry_; }
    /// The party on the left of the line; hidden unless the line of contact is drawn.
    [[nodiscard]] QComboBox& left() { return *left_; }
    void show_left(bool shown);
    /// Change that a drawn line of contact would make.
    [[nodiscard]] ChangeSummary& summary() { return *summary_; }
    [[nodiscard]] QToolButton& done() { return *done_; }
    [[nodiscard]] ProblemLabel& problem() { return *problem_; }

  signals:
    void cancelled();
    /// The keyboard focus returns to the map.
    void left_entry();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void take_entry();
    void show_use();

    DrawingTool* tool_ = nullptr;
    Locale language_ = Language::english;
    std::optional<GeoBox> study_area_;
    QLabel* title_;
    QLabel* left_label_;
    QComboBox* left_;
    QLineEdit* entry_;
    QToolButton* done_;
    QToolButton* cancel_;
    ChangeSummary* summary_;
    ProblemLabel* problem_;
};

} // namespace delimit
