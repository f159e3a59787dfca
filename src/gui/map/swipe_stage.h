// Two maps of the same extent, the second visible beyond a divider that can be dragged.
#pragma once

#include <QWidget>

namespace delimit {

class MapCanvas;

class SwipeStage : public QWidget {
    Q_OBJECT

  public:
    explicit SwipeStage(QWidget* parent = nullptr);

    [[nodiscard]] MapCanvas& first() { return *first_; }
    [[nodiscard]] MapCanvas& second() { return *second_; }
    [[nodiscard]] QWidget& divider();

    /// A vertical divider (`Qt::Vertical`) or a horizontal one.
    void set_divider(Qt::Orientation orientation);
    /// False hides the second map and the divider.
    void set_swiping(bool swiping);
    /// 0…1 of the width or height; kept when the window is resized.
    void set_position(double position);
    [[nodiscard]] double position() const { return position_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    class Divider;
    void place();

    MapCanvas* first_;
    QWidget* window_; ///< clips the second map at the divider
    MapCanvas* second_;
    Divider* divider_;
    Qt::Orientation orientation_ = Qt::Vertical;
    bool swiping_ = true;
    double position_ = 0.5;
};

} // namespace delimit
