// The figures of one proposal below its map: withdrawal by party, withdrawal ratio, and reported
// figures. Texts come from briefing/figures.h, so that window, files and command line agree.
#pragma once

#include "delimit/briefing/figures.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;

namespace delimit {

/// A caption, a figure, an optional bar, and a qualifying remark.
class FigureBlock : public QWidget {
    Q_OBJECT

  public:
    explicit FigureBlock(QWidget* parent = nullptr);
    void show_figure(const QString& caption, const QString& figure, const QString& note,
                     const QString& tip = {});
    /// Shows a bar of `part` 0…1 of the full width in the party's colour; nothing hides it.
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
    /// Nothing leaves the panel empty, at the same height.
    void show_figures(const std::optional<ProposalFigures>& figures);

    /// The height that its texts need at its present width; panels side by side share the largest,
    /// so that their maps stay equal.
    [[nodiscard]] int needed_height() const;
    /// Wide enough for two blocks side by side.
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
