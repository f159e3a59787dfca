// The figures of one proposal below its map: who vacates how much, how evenly, and what was
// reported. Texts come from briefing/figures.h, so that window, files and command line agree.
#pragma once

#include "delimit/briefing/figures.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace delimit {

/// A caption, a figure, an optional bar, and what qualifies the figure.
class FigureBlock : public QWidget {
    Q_OBJECT

  public:
    explicit FigureBlock(QWidget* parent = nullptr);
    void show_figure(const QString& caption, const QString& figure, const QString& note,
                     const QString& tip = {});
    /// `part` 0…1 of the full width, in the party's colour; nothing hides the bar.
    void show_bar(std::optional<double> part, Colour colour = {});

    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString note() const;

  private:
    class Bar;
    QLabel* caption_;
    QLabel* figure_;
    Bar* bar_;
    QLabel* note_;
};

class FiguresPanel : public QWidget {
    Q_OBJECT

  public:
    explicit FiguresPanel(QWidget* parent = nullptr);
    /// Nothing leaves the figures panel empty, at the same height.
    void show_figures(const std::optional<ProposalFigures>& figures);

    /// Height in which all its texts fit at its present width; figures panels side by side share
    /// the largest, so that their maps stay equal.
    [[nodiscard]] int needed_height() const;
    /// Room for two blocks beside each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] const FigureBlock& withdrawal(Side side) const {
        return *withdrawal_[index(side)];
    }
    [[nodiscard]] const FigureBlock& withdrawal_ratio() const { return *reciprocity_; }
    [[nodiscard]] const FigureBlock& reported() const { return *reported_; }

  signals:
    void needed_height_changed();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void arrange(int columns);
    [[nodiscard]] int width_of(int columns) const;

    int columns_ = 0;
    std::array<FigureBlock*, 2> withdrawal_;
    FigureBlock* reciprocity_;
    FigureBlock* reported_;
};

} // namespace delimit
