// Spatial index of boxes on the screen.
#pragma once

#include "delimit/map/screen.h"

#include <algorithm>
#include <vector>

namespace delimit {

class BoxGrid {
  public:
    explicit BoxGrid(const ScreenBox& frame)
        : frame_(frame), columns_(1 + static_cast<int>(std::max(frame.width, 0.0) / cell)),
          rows_(1 + static_cast<int>(std::max(frame.height, 0.0) / cell)),
          cells_(static_cast<std::size_t>(columns_ * rows_)) {}

    void add(const ScreenBox& box) {
        each_cell(box, [&](std::vector<ScreenBox>& boxes) { return boxes.push_back(box), false; });
    }
    [[nodiscard]] bool meets(const ScreenBox& box) const {
        return each_cell(box, [&](const std::vector<ScreenBox>& boxes) {
            return std::any_of(boxes.begin(), boxes.end(),
                               [&](const ScreenBox& other) { return other.meets(box); });
        });
    }
    /// Number of boxes that it meets, those in several cells counted several times.
    [[nodiscard]] int weight(const ScreenBox& box) const {
        int count = 0;
        each_cell(box, [&](const std::vector<ScreenBox>& boxes) {
            for (const ScreenBox& other : boxes)
                count += other.meets(box);
            return false;
        });
        return count;
    }

  private:
    static constexpr double cell = 32;

    template <class Self, class Visit>
    static bool visit_cells(Self& self, const ScreenBox& box, Visit visit) {
        const auto clamp = [](double v, int count) {
            return static_cast<int>(std::clamp(v / cell, 0.0, static_cast<double>(count - 1)));
        };
        const int left = clamp(box.left - self.frame_.left, self.columns_);
        const int right = clamp(box.right() - self.frame_.left, self.columns_);
        const int top = clamp(box.top - self.frame_.top, self.rows_);
        const int bottom = clamp(box.bottom() - self.frame_.top, self.rows_);
        for (int row = top; row <= bottom; ++row)
            for (int column = left; column <= right; ++column)
                if (visit(self.cells_[static_cast<std::size_t>(row) *
                                          static_cast<std::size_t>(self.columns_) +
                                      static_cast<std::size_t>(column)]))
                    return true;
        return false;
    }
    template <class Visit>
    bool each_cell(const ScreenBox& box, Visit visit) {
        return visit_cells(*this, box, visit);
    }
    template <class Visit>
    bool each_cell(const ScreenBox& box, Visit visit) const {
        return visit_cells(*this, box, visit);
    }

    ScreenBox frame_;
    int columns_, rows_;
    std::vector<std::vector<ScreenBox>> cells_;
};

} // namespace delimit
