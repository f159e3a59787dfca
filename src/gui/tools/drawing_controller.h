// Shapes drawn on the maps, from the wish for one to the step in the document.
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
    /// The line of contact, which becomes the project's control map. `current`: begins with the one
    /// that is shown; otherwise with what was drawn before, if anything.
    void draw_control_map(bool current);
    /// Whether the panel says already that what was drawn is refused for this.
    [[nodiscard]] bool tells(const Error& error) const;

  private:
    /// The line as drawn, as the control map of the project. Errors: as drawn_lines.
    [[nodiscard]] Result<LayerSource> drawn_source(const std::vector<VertexEditor::Path>& paths,
                                                   Side left) const;
    [[nodiscard]] Side left() const;
    void take_control_map(const std::vector<VertexEditor::Path>& paths);
    void guess_left();
    /// Divides the study area by the line as it is now, in the background; shows whose ground
    /// would be whose, and the change.
    void judge();
    void show_judged(std::optional<ControlTrial> trial, Side left);
    /// Of the project; null where its control map is something else.
    [[nodiscard]] const DrawnLines* drawn_control_map() const;
    [[nodiscard]] std::vector<VertexEditor::Path> control_map_to_start_with(bool current) const;

    Document& document_;
    MapTools& tools_;
    DrawingPanel& panel_;
    ShapeTool* shape_;
    bool drawing_control_map_ = false;
    bool left_chosen_ = false;         ///< by the user
    std::vector<ContactPath> waiting_; ///< what is being computed as the control map
    unsigned long judging_ = 0;        ///< number of the last division that was asked for
    bool judged_ = false;              ///< and it is shown
    bool take_when_judged_ = false;    ///< the user is done, the division is not
    LatestJob worker_;                 ///< last: it ends before anything it uses
};

} // namespace delimit
