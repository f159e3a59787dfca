// A small map of the features of a file and their interpretation, in the load assistant.
#pragma once

#include "gui/data/assistant_trial.h"

#include "delimit/map/viewport.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace delimit {

using TrialPtr = std::shared_ptr<const Trial>;

/// Panned by dragging and the arrow keys, zoomed by the wheel, + and −. A click picks a point.
class DataPreview : public QWidget {
    Q_OBJECT

  public:
    explicit DataPreview(QWidget* parent = nullptr);

    /// Shows entry `number` of the trial; `seeds` are the seed points placed for it.
    void show_trial(TrialPtr trial, std::size_t number, const Parties& parties,
                    std::vector<Seed> seeds);
    /// Switches picking points by clicks on or off; the pointer shows which.
    void set_picking(bool picking);
    [[nodiscard]] const Viewport& viewport() const { return viewport_; }
    [[nodiscard]] QSize sizeHint() const override { return {520, 380}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 200}; }

  signals:
    void picked(delimit::GeoPoint at);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void fit();
    void move_to(const Viewport& viewport);
    void paint_map(QPainter& painter) const;
    void paint_entry(QPainter& painter, std::size_t number) const;
    void paint_seeds(QPainter& painter) const;
    [[nodiscard]] QColor colour_of(std::optional<ClassMeaning> meaning) const;

    TrialPtr trial_;
    std::size_t number_ = 0;
    Parties parties_;
    std::vector<Seed> seeds_;
    Viewport viewport_;
    bool fitted_ = true; ///< the user has not moved it
    bool picking_ = false;
    std::optional<QPointF> pressed_, dragged_from_;
};

} // namespace delimit
