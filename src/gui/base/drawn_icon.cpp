#include "gui/base/drawn_icon.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace delimit {
namespace {

/// The strokes of the icon files.
constexpr auto ink = "#4a5560";

class DrawnIcon : public QIconEngine {
  public:
    using Draw = std::function<void(QPainter&, const QRectF&, QIcon::Mode)>;
    explicit DrawnIcon(Draw draw) : draw_(std::move(draw)) {}

    void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State) override {
        painter->save();
        draw_(*painter, QRectF(box), mode);
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.scale(scale, scale);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(draw_); }

  private:
    Draw draw_;
};

} // namespace

QIcon drawn_icon(std::function<void(QPainter&, const QRectF&)> draw) {
    return QIcon(new DrawnIcon([draw = std::move(draw)](QPainter& painter, const QRectF& box,
                                                        QIcon::Mode) { draw(painter, box); }));
}

QIcon themed_icon(const QString& name) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIcon(
        [text = file.readAll()](QPainter& painter, const QRectF& box, QIcon::Mode mode) {
            const bool disabled = mode == QIcon::Disabled;
            const QColor colour = QApplication::palette().color(
                disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
            QByteArray tinted = text;
            tinted.replace(ink, colour.name().toLatin1());
            painter.setOpacity(disabled ? 0.6 : 1);
            QSvgRenderer(tinted).render(&painter, box);
        }));
}

} // namespace delimit
