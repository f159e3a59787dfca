// The coordinates under the pointer in the status bar: a click copies them, a menu chooses their
// format.
#pragma once

#include "delimit/geo/coordinates/coordinates.h"

#include <QLabel>

#include <optional>

namespace delimit {

class PositionLabel : public QLabel {
    Q_OBJECT

  public:
    explicit PositionLabel(QWidget* parent = nullptr);

    /// `rest` holds further facts about the point. Nothing: the last ones can still be copied.
    void show_place(const std::optional<GeoPoint>& at, const QString& rest = {});
    [[nodiscard]] CoordinateFormat format() const { return format_; }
    void set_format(CoordinateFormat format);
    /// Copies to the clipboard: the point shown, or any other.
    void copy();
    void copy(GeoPoint at);

  signals:
    void format_changed();
    void copied(const QString& text);

  protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void refresh();
    CoordinateFormat format_;
    std::optional<GeoPoint> at_;
    QString rest_;
};

} // namespace delimit
