// Cached pictures of the map below and above the zones, for changes of zones only.
#pragma once

#include "delimit/render/map_painter.h"

namespace delimit {

/// Leaves only the zones to paint while a depth is dragged. For one thread at a time.
class MapCache {
  public:
    /// As MapPainter::render_map. The second call in a row for the same view and base fills the
    /// cache, those after it paint nothing but zones. A stopped picture is not kept.
    QImage render(const MapPainter& painter, const Viewport& viewport, double edge,
                  double device_pixel_ratio, const PaintOptions& options,
                  const PictureWatch& watch = {});

  private:
    struct Key {
        std::shared_ptr<const void> base;
        Viewport viewport;
        double edge = 0, ratio = 0;
        PaintOptions options;
        friend bool operator==(const Key&, const Key&) = default;
    };
    /// Paints a part into an image of the key's size.
    void paint_part(QImage& image, const MapPainter& painter, MapPart part,
                    const PictureWatch& watch) const;
    Key key_;
    QImage below_, above_;    ///< null until filled; names are above
    NameObstacles obstacles_; ///< of the names
};

} // namespace delimit
