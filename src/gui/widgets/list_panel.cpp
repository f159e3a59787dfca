#include "gui/widgets/list_panel.h"

#include "gui/base/own_keys.h"

#include <QEvent>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace delimit {
namespace {

/// As wide as its contents and the scroll bar: nothing is cut off at the right.
class DetailsArea : public QScrollArea {
  public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override {
        QSize size = QScrollArea::minimumSizeHint();
        if (widget())
            size.setWidth(widget()->minimumSizeHint().width() +
                          verticalScrollBar()->sizeHint().width());
        return size;
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

void dress_list(QListView& list, QSize icons, int least_height) {
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setIconSize(icons);
    list.setStyleSheet(QStringLiteral("QListView::item { padding: 3px 6px; }"));
    list.setDragDropMode(QAbstractItemView::InternalMove);
    list.setDropIndicatorShown(true);
    list.setMinimumHeight(least_height);
    keep_own_keys(&list);
}

void lay_out_list_panel(QWidget& panel, QListView& list, QLayout* tools, QLayout* details,
                        int share_of_details) {
    auto* inner = new QWidget(&panel);
    details->setContentsMargins(10, 8, 10, 10);
    inner->setLayout(details);
    auto* scroll = new DetailsArea(&panel);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(&panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(&list, 1);
    column->addLayout(tools);
    column->addWidget(scroll, share_of_details);
}

} // namespace delimit
