// Painting of pictures on a device's own pixels, without scaling or subpixel shifts.
#pragma once

#include <QImage>
#include <QPainter>

namespace delimit {

/// Removes the painter's transform during its lifetime; clip and opacity stay.
class DevicePixels {
  public:
    explicit DevicePixels(QPainter& painter) : painter_(painter), before_(painter.transform()) {
        painter_.resetTransform();
        // The remaining transform is the device's own: its scale, and a widget's position in its
        // window.
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
