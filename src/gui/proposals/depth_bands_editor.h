// The depths of a withdrawal, nearest first.
#pragma once

#include "gui/proposals/depth_row.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QToolButton;
class QVBoxLayout;

namespace delimit {

/// A depth dragged past the next, or the one before, pushes it along; that one returns to its own
/// value when the slider is dragged back.
class DepthBandsEditor : public QWidget {
    Q_OBJECT

  public:
    explicit DepthBandsEditor(QWidget* parent = nullptr);
    void set_unit(DepthUnit unit);
    void show_depth_bands(const std::vector<Metres>& depth_bands);
    /// Confirms (drops) depths that wait for more keys.
    void settle();
    void drop();
    /// Shows the box "Same depths for both parties" if `possible`, checked if `linked`.
    void show_link(bool possible, bool linked);
    [[nodiscard]] std::vector<Metres> depth_bands() const;

    [[nodiscard]] DepthRow& row(std::size_t number) { return *rows_[number]; }
    [[nodiscard]] std::size_t rows() const { return rows_.size(); }
    [[nodiscard]] QToolButton& adder() { return *add_; }
    [[nodiscard]] QComboBox& unit() { return *unit_; }
    [[nodiscard]] QCheckBox& link() { return *link_; }

  signals:
    /// A row was added.
    void row_made(delimit::DepthRow* row);
    void settled();
    void link_changed(bool linked);

  private:
    void add_row();
    void number_rows();
    /// Keeps the other rows in order while row `moved` is dragged.
    void push_from(std::size_t moved);

    QVBoxLayout* column_;
    std::vector<DepthRow*> rows_;
    std::vector<Metres> standing_; ///< depths before one of them was dragged
    QToolButton* add_;
    QComboBox* unit_;
    QCheckBox* link_;
};

} // namespace delimit
