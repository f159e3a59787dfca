// A tool that draws and changes the shapes of a project: areas, reference lines, the line of
// contact.
#pragma once

#include "gui/tools/drawing_tool.h"

#include "delimit/geo/shapes.h"

#include <QColor>

#include <functional>

namespace delimit {

struct ShapeRequest {
    QString title; ///< title of the drawing: "Area that the provision does not touch"
    bool closed = false;
    /// Lines in several parts: a double click ends a part, Enter the drawing.
    bool several = false;
    std::vector<VertexEditor::Path> start; ///< vertices to begin with
    /// Receives the drawn paths; answers by ShapeTool::accept or refuse, now or later.
    std::function<void(const std::vector<VertexEditor::Path>&)> take;
};

struct TintedArea {
    Region area;
    QColor colour;
};

/// Keeps the drawing until it is accepted.
class ShapeTool : public DrawingTool {
    Q_OBJECT

  public:
    explicit ShapeTool(QObject* parent = nullptr);

    /// Sets the request, before the tool is made active.
    void draw(ShapeRequest request);
    [[nodiscard]] const ShapeRequest& request() const { return request_; }
    void accept();
    void refuse(const QString& problem);
    /// Sets areas filled below the drawing, in the projection of the maps; none: no fill.
    void set_tint(std::vector<TintedArea> areas);
    [[nodiscard]] const std::vector<TintedArea>& tint() const { return tint_; }
    /// The reason why the drawing was rejected; empty once it is changed.
    [[nodiscard]] const QString& problem() const { return problem_; }

    [[nodiscard]] QString title() const override { return request_.title; }
    [[nodiscard]] bool goes_somewhere() const override { return true; }
    void begin() override;
    void finish() override;
    bool double_click(const MapPointer& pointer) override;
    [[nodiscard]] QString hint() const override;
    void paint_below(QPainter& painter, const Viewport& view) const override;

  signals:
    void problem_changed();

  protected:
    void before_add() override;
    void paint_readout(QPainter& painter, const Viewport& view) const override;

  private:
    ShapeRequest request_;
    QString problem_;
    std::vector<TintedArea> tint_;
};

} // namespace delimit
