// One proposal: its selection box, its map and its figures.
#pragma once

#include "gui/map/figures_panel.h"
#include "gui/map/map_canvas.h"

#include <QWidget>

class QComboBox;

namespace delimit {

class ElidedLabel;
class ShownFigures;

class ComparisonFrame : public QWidget {
    Q_OBJECT

  public:
    /// `number` counts from 1, for accessible names.
    explicit ComparisonFrame(int number, QWidget* parent = nullptr);

    /// Shows the proposal of that id, if the result contains it.
    void show_proposal(const ShownPtr& shown, const std::string& id);
    /// Shows estimates from now on while the frame is visible.
    void follow(const ShownFigures& figures);
    /// Fills the selection box with the user's proposals in their order.
    void offer(const std::vector<Proposal>& proposals, Locale language, const std::string& id);

    [[nodiscard]] MapCanvas& canvas() { return *canvas_; }
    [[nodiscard]] const MapCanvas& canvas() const { return *canvas_; }
    [[nodiscard]] FiguresPanel& panel_figures() { return *figures_panel_; }
    [[nodiscard]] QComboBox& choice() { return *choice_; }

  signals:
    /// The user chose a proposal.
    void chosen(const std::string& id);

  protected:
    /// A proposal dragged from the list is shown here.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void name_parts();
    void show_figures_panel(const Shown& shown, std::size_t number);

    int number_;
    std::string id_; ///< of the proposal that is shown
    QComboBox* choice_;
    ElidedLabel* summary_;
    MapCanvas* canvas_;
    FiguresPanel* figures_panel_;
};

} // namespace delimit
