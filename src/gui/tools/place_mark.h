// A mark on the maps at a place found, shown for a while.
#pragma once

#include "gui/map/map_tool.h"

#include <QTimer>

#include <optional>

namespace delimit {

class PlaceMark : public MapOverlay {
    Q_OBJECT

  public:
    explicit PlaceMark(QObject* parent = nullptr);
    void mark(MapPoint at, const QString& name);
    [[nodiscard]] std::optional<MapPoint> at() const { return at_; }
    void paint(QPainter& painter, const Viewport& view) const override;

  private:
    std::optional<MapPoint> at_;
    QString name_;
    QTimer fades_;
};

} // namespace delimit
