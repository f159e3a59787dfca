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
        // What is left is the device's own.
        ratio_ = painter_.deviceTransform().m11();
    }
    ~DevicePixels() { painter_.setTransform(before_); }
    DevicePixels(const DevicePixels&) = delete;
    DevicePixels& operator=(const DevicePixels&) = delete;

    /// `at`: in pixels of the device.
    void draw(QPoint at, QImage picture) const {
        picture.setDevicePixelRatio(ratio_);
        painter_.drawImage(QPointF(at) / ratio_, picture);
    }

  private:
    QPainter& painter_;
    QTransform before_;
    double ratio_ = 1;
};

} // namespace delimit
