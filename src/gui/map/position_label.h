// The position under the pointer in the status bar: a click copies it, a menu chooses how it is
// written.
#pragma once

#include "delimit/geo/coordinates/coordinates.h"

#include <QLabel>

#include <optional>

namespace delimit {

class PositionLabel : public QLabel {
    Q_OBJECT

  public:
    explicit PositionLabel(QWidget* parent = nullptr);

    /// `rest` is what else is said of the place. Nothing: what was shown last stays to be copied.
    void show_place(const std::optional<GeoPoint>& at, const QString& rest = {});
    [[nodiscard]] CoordinateFormat format() const { return format_; }
    void set_format(CoordinateFormat format);
    /// To the clipboard: what is shown, or any place.
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
