// The one painter behind the window, PNG, SVG and PDF: a scene through a viewport into a QPainter.
#pragma once

#include "delimit/map/annotations.h"
#include "delimit/map/legend_position.h"
#include "delimit/map/scene.h"
#include "delimit/map/viewport.h"
#include "delimit/model/base_map.h"
#include "delimit/model/graticule_edges.h"

#include <QImage>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace delimit {

struct PlacedAnnotation;

struct PaintOptions {
    /// Screen units (of the viewport) that one point of type or line width makes: 96/72 on a
    /// screen, 1 where the viewport counts points.
    double units_per_point = 96.0 / 72.0;
    bool antialias = true;
    bool graticule = true;
    GraticuleEdges graticule_numbers;
    bool scale_bar = true;
    bool north = true;
    bool legend = true;
    std::optional<LegendCorner> legend_corner; ///< absent: the corner in which it hides the least
    LayerStyles layer_styles;                  ///< but for label fields, which are in the scene
    SceneAnnotations annotations;              ///< null: none
    std::vector<ScreenBox> occupied;           ///< by items painted over the map: no names there
    friend bool operator==(const PaintOptions&, const PaintOptions&) = default;
};

/// Part of the map to paint: scenes that differ only in zones share the parts below and above them.
/// Names keep off the legend, which depends on the zones.
enum class MapPart { all, below_zones, zones, above_zones, names };

/// Obstacles of names in one view of one map: names have the same positions if these are equal.
struct NameObstacles {
    std::vector<ScreenBox> boxes, lines;
    friend bool operator==(const NameObstacles&, const NameObstacles&) = default;
};

/// Immutable once made: any number of threads may paint with it at once. Needs a QGuiApplication.
class MapPainter {
  public:
    explicit MapPainter(ScenePtr scene);
    /// For a scene that has the names of `like`'s: shares their measurements.
    MapPainter(const MapPainter& like, ScenePtr scene);
    ~MapPainter();
    MapPainter(MapPainter&&) noexcept;
    MapPainter& operator=(MapPainter&&) noexcept;

    [[nodiscard]] const ScenePtr& scene() const;
    /// The same for painters that paint the same but for the zones.
    [[nodiscard]] std::shared_ptr<const void> base() const { return names_; }

    /// Paints into the rectangle from the painter's origin to the viewport's size, clipped to it.
    /// The painter's state is restored.
    void paint(QPainter& painter, const Viewport& viewport, const PaintOptions& options = {}) const;

    /// The two halves of `paint`, for a map that moves below elements that stay. The map comprises
    /// its layers and names. `edge`: the viewport reaches that far beyond the frame of
    /// the map elements, on every side; names keep off the map elements.
    /// Returns the boxes of the names that were written. `watch`: of the base map, which is not
    /// painted if it is stopped.
    std::vector<ScreenBox> paint_map(QPainter& painter, const Viewport& viewport,
                                     const PaintOptions& options, double edge = 0,
                                     MapPart part = MapPart::all,
                                     const PictureWatch& watch = {}) const;
    /// Map elements and annotations, as boxes of a viewport with that edge.
    [[nodiscard]] NameObstacles name_obstacles(const Viewport& viewport,
                                               const PaintOptions& options, double edge) const;
    /// Annotations, and over them legend, scale bar, north arrow, numbers of the graticule, of a
    /// map that is `viewport`. Numbers keep off `names`.
    void paint_map_elements(QPainter& painter, const Viewport& viewport,
                            const PaintOptions& options,
                            const std::vector<ScreenBox>& names = {}) const;

    /// The corner in which the legend of a map that is `viewport` hides the least.
    [[nodiscard]] LegendCorner clear_corner(const Viewport& viewport,
                                            const PaintOptions& options) const;

    /// Annotations of these options at the positions at which they are painted.
    [[nodiscard]] std::vector<PlacedAnnotation>
    placed_annotations(const Viewport& viewport, const PaintOptions& options) const;

    /// An opaque picture of the viewport's size times the ratio, which is also set on the image.
    [[nodiscard]] QImage render_image(const Viewport& viewport, double device_pixel_ratio = 1,
                                      const PaintOptions& options = {}) const;
    /// As render_image(), without map elements and annotations.
    [[nodiscard]] QImage render_map(const Viewport& viewport, double edge,
                                    double device_pixel_ratio, const PaintOptions& options,
                                    const PictureWatch& watch = {}) const;

  private:
    struct Names;
    std::vector<ScreenBox> paint_names(QPainter& painter, const Viewport& viewport,
                                       const PaintOptions& options, double edge) const;
    ScenePtr scene_;
    std::shared_ptr<const Names> names_;
};

} // namespace delimit
