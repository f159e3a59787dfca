// Shapes drawn on the maps, from the request to the step in the document.
#pragma once

#include "gui/proposals/provision_editor.h"
#include "gui/tools/shape_tool.h"
#include "session/control_trial.h"
#include "session/document.h"
#include "session/latest_job.h"

namespace delimit {

class DrawingPanel;
class MapTools;

class DrawingController : public QObject {
    Q_OBJECT

  public:
    DrawingController(Document& document, MapTools& tools, DrawingPanel& panel, QObject* parent);

    [[nodiscard]] ShapeTool& shape() { return *shape_; }
    void draw_shape(const QString& title, bool closed, const std::vector<VertexEditor::Path>& start,
                    const ProvisionEditor::TakeDrawn& take);
    /// Draws the line of contact, which becomes the project's control map. Begins with the drawn
    /// line of the project; without one, with the line shown now if `current`, otherwise empty.
    void draw_control_map(bool current);
    /// True if the panel already shows this error as the reason why the drawing was rejected.
    [[nodiscard]] bool tells(const Error& error) const;

  private:
    /// The line as drawn, as the control map of the project. Errors: as drawn_lines.
    [[nodiscard]] Result<LayerSource> drawn_source(const std::vector<VertexEditor::Path>& paths,
                                                   Side left) const;
    [[nodiscard]] Side left() const;
    void take_control_map(const std::vector<VertexEditor::Path>& paths);
    void guess_left();
    /// Divides the study area by the line as it is now, in the background; shows the resulting
    /// areas of control, and the change.
    void judge();
    void show_judged(std::optional<ControlTrial> trial, Side left);
    /// The drawn line of the project; null if its control map is a file.
    [[nodiscard]] const DrawnLines* drawn_control_map() const;
    [[nodiscard]] std::vector<VertexEditor::Path> control_map_to_start_with(bool current) const;

    Document& document_;
    MapTools& tools_;
    DrawingPanel& panel_;
    ShapeTool* shape_;
    bool drawing_control_map_ = false;
    bool left_chosen_ = false;         ///< by the user
    std::vector<ContactPath> waiting_; ///< the lines being computed as the control map
    unsigned long judging_ = 0;        ///< number of the latest division requested
    bool judged_ = false;              ///< its result is shown
    bool take_when_judged_ = false;    ///< the user is done, the division is not
    LatestJob worker_;                 ///< last: it ends before anything it uses
};

} // namespace delimit
