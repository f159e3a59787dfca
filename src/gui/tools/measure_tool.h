// Measures geodesic distances and areas on the map.
#pragma once

#include "gui/tools/drawing_tool.h"

namespace delimit {

class MeasureTool : public DrawingTool {
    Q_OBJECT

  public:
    enum class What { distance, area };
    explicit MeasureTool(What what, QObject* parent = nullptr);

    /// The figures, to the digits that are shown; empty if there is nothing to measure yet. A path
    /// being drawn ends at the pointer.
    [[nodiscard]] QString result() const;
    /// Figures for the clipboard: total and each segment, or area and perimeter, one a line, in
    /// metres.
    [[nodiscard]] QString report() const;

    [[nodiscard]] QString title() const override;
    void finish() override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] QString hint() const override;

  signals:
    void copied();

  protected:
    void before_add() override;
    void paint_readout(QPainter& painter, const Viewport& view) const override;

  private:
    /// The vertices, and the pointer as the next one.
    [[nodiscard]] std::vector<GeoPoint> measured() const;
    void paint_segments(QPainter& painter, const Viewport& view) const;
    What what_;
};

} // namespace delimit
