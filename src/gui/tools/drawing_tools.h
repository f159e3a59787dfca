// What all tools that draw vertices have in common in the window: the ground they draw on, what
// they snap to, and the panel above the maps.
#pragma once

#include "gui/tools/drawing_tool.h"
#include "session/document.h"

#include <vector>

namespace delimit {

class DrawingPanel;
class MapIndex;
class MapTools;

class DrawingTools : public QObject {
    Q_OBJECT

  public:
    DrawingTools(Document& document, MapTools& tools, DrawingPanel& panel, MapIndex& ground,
                 QObject* parent);

    /// It is not owned.
    void add(DrawingTool* tool);
    /// Whether vertices are drawn to the line of contact, borders and settlements.
    [[nodiscard]] bool snaps() const { return snaps_; }
    void set_snaps(bool on);

  private:
    void show_result();
    void show_chosen();

    Document& document_;
    MapTools& tools_;
    DrawingPanel& panel_;
    MapIndex& ground_;
    std::vector<DrawingTool*> all_;
    bool snaps_ = true;
};

} // namespace delimit
