// Pictures made for a device's own pixels, laid on them without being scaled or moved by parts of
// one.
#pragma once

#include <QImage>
#include <QPainter>

namespace delimit {

/// While it lives, the painter is without its transform; clip and opacity hold.
class DevicePixels {
  public:
    explicit DevicePixels(QPainter& painter) : painter_(painter), before_(painter.transform()) {
        painter_.resetTransform();
        // What is left is the device's own: its scale, and a widget's place in its window.
        left_ = painter_.deviceTransform();
    }
    ~DevicePixels() { painter_.setTransform(before_); }
    DevicePixels(const DevicePixels&) = delete;
    DevicePixels& operator=(const DevicePixels&) = delete;

    /// `at`: in pixels of the device.
    void draw(QPoint at, QImage picture) const {
        picture.setDevicePixelRatio(left_.m11());
        painter_.drawImage(left_.inverted().map(QPointF(at)), picture);
    }

  private:
    QPainter& painter_;
    QTransform before_, left_;
};

} // namespace delimit
