// One depth: a slider and an entry of the exact value.
#pragma once

#include <QTimer>
#include <QWidget>

// After Qt: moc fails if it reads <concepts> first.
#include "gui/base/settings.h"

#include "delimit/base/units.h"

class QDoubleSpinBox;
class QSlider;
class QToolButton;

namespace delimit {

/// The slider covers 0–40 km in steps of 0.1 km, the entry up to 500 km. A value set by code stays
/// exact until the user changes it.
class DepthRow : public QWidget {
    Q_OBJECT

  public:
    static constexpr double slider_km = 40;

    explicit DepthRow(QWidget* parent = nullptr);
    /// Ignored while the user changes the depth.
    void set_depth(Metres depth);
    void set_unit(DepthUnit unit);
    void set_removable(bool removable);
    void set_name(const QString& name);
    [[nodiscard]] Metres depth() const { return depth_; }
    /// True if keys or the wheel have changed the depth and more may follow.
    [[nodiscard]] bool waits() const { return pause_.isActive(); }
    /// Confirms the depth now, without waiting for more keys.
    void settle();
    /// Stops waiting; the depth is not confirmed.
    void drop() { pause_.stop(); }

    [[nodiscard]] QSlider& slider() { return *slider_; }
    [[nodiscard]] QDoubleSpinBox& entry() { return *entry_; }
    [[nodiscard]] QToolButton& remover() { return *remove_; }

  signals:
    /// The depth has changed and may change further.
    void dragged();
    /// The depth is final.
    void settled();
    void remove_wanted();

  private:
    void take(Metres depth);
    void refresh();
    [[nodiscard]] bool in_use() const;

    Metres depth_;
    DepthUnit unit_ = DepthUnit::kilometres;
    QSlider* slider_;
    QDoubleSpinBox* entry_;
    QToolButton* remove_;
    QTimer pause_; ///< after the last key press or turn of the wheel
};

} // namespace delimit
