// The shared state of all tools that draw vertices: projection, snapping, and the panel above the
// maps.
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

    /// Adds a tool. Not owned.
    void add(DrawingTool* tool);
    /// True if vertices snap to the line of contact, borders and settlements.
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
