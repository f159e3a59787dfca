// Updates the maps of the window from the document: proposals, view, and facts about the point
// under the pointer.
#pragma once

#include "gui/map/map_area.h"
#include "gui/map/map_note.h"
#include "gui/widgets/window_context.h"

#include "delimit/analysis/locate.h"
#include "delimit/geo/projection.h"

#include <optional>

namespace delimit {

class PositionLabel;

class ShownMaps : public QObject {
    Q_OBJECT

  public:
    ShownMaps(WindowContext& context, MapArea& maps, PositionLabel& position);

    /// Arranges one map, several, or two proposals compared on one map.
    void arrange(MapLayout arrangement);
    void link(bool linked);
    void swap();
    void set_check_view(CheckView view);
    [[nodiscard]] CheckView check_view() const { return check_view_; }

    /// The view of the project (layout, position, scale), to be kept in its file; and its
    /// restoring.
    [[nodiscard]] SavedView saved_view() const;
    void show_view(const SavedView& view);

  signals:
    void arranged();

  private:
    void follow_base_maps();
    void show_options();
    void show_preliminary();
    void show_result();
    void show_note();
    void show_pointer(std::optional<MapPoint> at);
    void choose(std::size_t map_frame, const std::string& id);

    WindowContext& context_;
    Document& document_;
    MapArea& maps_;
    PositionLabel& position_;
    MapNote& note_;
    CheckView check_view_ = CheckView::none;
    std::optional<Projection> projection_; ///< of the result shown
    bool fitted_first_ = false; ///< the maps were fitted to borders, before the first zones
    SnapshotPtr located_;       ///< owns the data of the locator
    std::optional<Projector> projector_;
    std::optional<Locator> locator_;
};

} // namespace delimit
