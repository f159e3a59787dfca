#include "gui/map/swipe_stage.h"

#include "gui/map/map_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

constexpr int grip = 13; ///< width in which the divider is grabbed, logical pixels
constexpr double key_step = 0.02;

} // namespace

/// A line with a handle.
class SwipeStage::Divider : public QWidget {
  public:
    explicit Divider(SwipeStage* stage) : QWidget(stage), stage_(*stage) {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(SwipeStage::tr("Divider between the two proposals"));
        setToolTip(SwipeStage::tr("Drag, or move with the arrow keys"));
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool upright = stage_.orientation_ == Qt::Vertical;
        const QPointF middle = QRectF(rect()).center();
        const QLineF line = upright ? QLineF(middle.x(), 0, middle.x(), height())
                                    : QLineF(0, middle.y(), width(), middle.y());
        painter.setPen(QPen(Qt::white, 4));
        painter.drawLine(line);
        painter.setPen(
            QPen(hasFocus() ? palette().color(QPalette::Highlight) : QColor("#16181d"), 1.6));
        painter.drawLine(line);
        painter.setBrush(Qt::white);
        painter.drawEllipse(middle, 6, 6);
    }
    void mousePressEvent(QMouseEvent*) override { setFocus(); }
    void mouseMoveEvent(QMouseEvent* event) override {
        if (!(event->buttons() & Qt::LeftButton))
            return;
        const QPointF at = mapToParent(event->position());
        stage_.set_position(stage_.orientation_ == Qt::Vertical ? at.x() / stage_.width()
                                                                : at.y() / stage_.height());
    }
    void mouseDoubleClickEvent(QMouseEvent*) override { stage_.set_position(0.5); }
    void keyPressEvent(QKeyEvent* event) override {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return stage_.set_position(stage_.position() - key_step);
        case Qt::Key_Right:
        case Qt::Key_Down:
            return stage_.set_position(stage_.position() + key_step);
        default:
            QWidget::keyPressEvent(event);
        }
    }

  private:
    SwipeStage& stage_;
};

SwipeStage::SwipeStage(QWidget* parent)
    : QWidget(parent), first_(new MapCanvas(this)), window_(new QWidget(this)),
      second_(new MapCanvas(window_)), divider_(new Divider(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(first_->minimumSizeHint());
    first_->setAccessibleName(tr("Map of the first proposal"));
    second_->setAccessibleName(tr("Map of the second proposal"));
    set_divider(Qt::Vertical);
}

QWidget& SwipeStage::divider() {
    return *divider_;
}

void SwipeStage::set_divider(Qt::Orientation orientation) {
    orientation_ = orientation;
    divider_->setCursor(orientation == Qt::Vertical ? Qt::SplitHCursor : Qt::SplitVCursor);
    place();
}

void SwipeStage::set_swiping(bool swiping) {
    swiping_ = swiping;
    window_->setVisible(swiping);
    divider_->setVisible(swiping);
    place();
}

void SwipeStage::set_position(double position) {
    position_ = std::clamp(position, 0.0, 1.0);
    place();
}

void SwipeStage::resizeEvent(QResizeEvent*) {
    place();
}

void SwipeStage::place() {
    first_->setGeometry(rect());
    const bool upright = orientation_ == Qt::Vertical;
    const int at = int(std::lround(position_ * (upright ? width() : height())));
    const QPoint corner = upright ? QPoint(at, 0) : QPoint(0, at);
    window_->setGeometry(QRect(corner, QPoint(width() - 1, height() - 1)));
    // Always as large as the first, so that both show the same extent at the same position.
    second_->setGeometry(QRect(-corner, size()));
    divider_->setGeometry(upright ? QRect(at - grip / 2, 0, grip, height())
                                  : QRect(0, at - grip / 2, width(), grip));
    divider_->raise();
}

} // namespace delimit
