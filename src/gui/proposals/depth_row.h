// One depth: a slider for the hand and an exact entry.
#pragma once

#include <QTimer>
#include <QWidget>

// After Qt: moc stumbles over <concepts> if it meets it first.
#include "gui/base/settings.h"

#include "delimit/base/units.h"

class QDoubleSpinBox;
class QSlider;
class QToolButton;

namespace delimit {

/// The slider covers 0–40 km in steps of 0.1 km, the entry up to 500 km. What is set in code stays
/// exact until the user moves it.
class DepthRow : public QWidget {
    Q_OBJECT

  public:
    static constexpr double slider_km = 40;

    explicit DepthRow(QWidget* parent = nullptr);
    /// Ignored while the user is at it.
    void set_depth(Metres depth);
    void set_unit(DepthUnit unit);
    void set_removable(bool removable);
    void set_name(const QString& name);
    [[nodiscard]] Metres depth() const { return depth_; }
    /// Whether keys or the wheel have moved it and more may come.
    [[nodiscard]] bool waits() const { return pause_.isActive(); }
    /// What it waits with holds now.
    void settle();
    /// What it waits with is nothing any more.
    void drop() { pause_.stop(); }

    [[nodiscard]] QSlider& slider() { return *slider_; }
    [[nodiscard]] QDoubleSpinBox& entry() { return *entry_; }
    [[nodiscard]] QToolButton& remover() { return *remove_; }

  signals:
    /// On the way: more is to come.
    void dragged();
    /// The user has let go.
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
