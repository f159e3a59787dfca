// Band above the maps that compares the proposals on the screen: a bar to either side for each.
#pragma once

#include "delimit/briefing/comparison_bars.h"

#include <QWidget>

#include <vector>

namespace delimit {

class ComparisonBand;

/// One proposal of the band; its tool tip and description have all its figures.
class ComparisonRow : public QWidget {
    Q_OBJECT

  public:
    ComparisonRow(std::size_t number, ComparisonBand* band);
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    /// The row was clicked.
    void clicked();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    std::size_t number_;
    const ComparisonBand& band_;
};

/// Withdrawal areas of the proposals shown, on one baseline and one scale that is written at its
/// ends; whiskers are their uncertainty (90 %).
class ComparisonBand : public QWidget {
    Q_OBJECT

  public:
    explicit ComparisonBand(QWidget* parent = nullptr);
    /// Without bars, or rows without figures, while these are computed.
    void show_bars(ComparisonBars bars);
    [[nodiscard]] const ComparisonBars& bars() const { return bars_; }

    /// Positions in the width of the band, in pixels.
    struct Columns {
        int left = 0, name = 0; ///< of the names: position and width
        int axis = 0;           ///< baseline of the bars
        double scale = 0;       ///< pixels for a bar of length 1
        int remark = 0, remark_width = 0;
    };
    [[nodiscard]] const Columns& columns() const { return columns_; }

  signals:
    void row_clicked(std::size_t row);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void lay_out();

    ComparisonBars bars_;
    Columns columns_;
    std::vector<ComparisonRow*> rows_;
};

} // namespace delimit
