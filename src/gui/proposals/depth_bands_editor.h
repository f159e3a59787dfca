// The depths of a withdrawal, nearest first.
#pragma once

#include "gui/proposals/depth_row.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace delimit {

/// A depth that is moved past the next, or the one before, pushes it along; it goes back to where
/// it stood when the hand does.
class DepthBandsEditor : public QWidget {
    Q_OBJECT

  public:
    explicit DepthBandsEditor(QWidget* parent = nullptr);
    void set_unit(DepthUnit unit);
    void show_depth_bands(const std::vector<Metres>& depth_bands);
    /// Depths that wait for more keys hold now, or are dropped.
    void settle();
    void drop();
    /// Whether there is another party to share the depths with, and whether it does.
    void show_link(bool possible, bool linked);
    [[nodiscard]] std::vector<Metres> depth_bands() const;

    [[nodiscard]] DepthRow& row(std::size_t number) { return *rows_[number]; }
    [[nodiscard]] std::size_t rows() const { return rows_.size(); }
    [[nodiscard]] QToolButton& adder() { return *add_; }
    [[nodiscard]] QComboBox& unit() { return *unit_; }
    [[nodiscard]] QCheckBox& link() { return *link_; }

  signals:
    /// There is another row, to be listened to.
    void row_made(delimit::DepthRow* row);
    void settled();
    void link_changed(bool linked);

  private:
    void add_row();
    void number_rows();
    /// Makes way for the row that is moved.
    void push_from(std::size_t moved);

    QVBoxLayout* column_;
    std::vector<DepthRow*> rows_;
    std::vector<Metres> standing_; ///< depths as they were before one was moved
    QToolButton* add_;
    QComboBox* unit_;
    QCheckBox* link_;
};

} // namespace delimit
