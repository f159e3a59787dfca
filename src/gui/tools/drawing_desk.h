// Shapes drawn on the maps, from the wish for one to the step in the document.
#pragma once

#include "gui/proposals/measure_editor.h"
#include "gui/tools/shape_tool.h"
#include "session/document.h"

namespace delimit {

class DrawingPanel;
class MapTools;

class DrawingDesk : public QObject {
    Q_OBJECT

  public:
    DrawingDesk(Document& document, MapTools& tools, DrawingPanel& panel, QObject* parent);

    [[nodiscard]] ShapeTool& shape() { return *shape_; }
    void draw_shape(const QString& title, bool closed, const std::vector<VertexEditor::Path>& start,
                    const MeasureEditor::TakeDrawn& take);
    /// The line of contact, which becomes the project's front. `current`: begins with the one that
    /// is shown; otherwise with what was drawn before, if anything.
    void draw_front(bool current);
    /// Whether the panel says already that what was drawn is refused for this.
    [[nodiscard]] bool tells(const Error& error) const;

  private:
    void take_front(const std::vector<VertexEditor::Path>& paths);
    void guess_left();
    /// Of the project; null where its front is something else.
    [[nodiscard]] const DrawnLines* drawn_front() const;
    [[nodiscard]] std::vector<VertexEditor::Path> front_to_start_with(bool current) const;

    Document& document_;
    MapTools& tools_;
    DrawingPanel& panel_;
    ShapeTool* shape_;
    bool drawing_front_ = false;
    bool left_chosen_ = false;         ///< by the user
    std::vector<ContactPath> waiting_; ///< what is being computed as the front
};

} // namespace delimit
