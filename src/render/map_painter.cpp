#include "delimit/render/map_painter.h"

#include "delimit/map/labels.h"
#include "delimit/map/placed_annotations.h"
#include "render/annotation_painter.h"
#include "render/base_map_painter.h"
#include "render/layer_painter.h"
#include "render/map_elements.h"
#include "render/pens.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {

/// Measured names, shared by scenes that differ only in zones.
struct MapPainter::Names {
    TextPainter texts;
    Labels labels;

    explicit Names(const ScenePtr& scene) : texts(scene->style), labels(scene, texts) {}
};

namespace {

/// This thread's projector, kept between pictures: making one takes longer than using it.
const Projector& projector_of(const Scene& scene) {
    thread_local std::optional<Projector> kept;
    if (!kept || kept->projection() != scene.projection)
        kept.emplace(scene.projection);
    return *kept;
}

/// Boxes of legend, scale bar and north arrow in the frame.
struct PlacedElements {
    std::vector<LegendEntry> entries;
    ScreenBox legend;
    MapElementBoxes own;
    std::vector<ScreenBox> occupied;
};

constexpr double net_spacing = 105; // points between graticule lines

bool numbers_below(const PaintOptions& options) {
    return options.graticule && options.graticule_numbers.bottom;
}

/// The legend's box in each corner, clear of other map elements.
std::array<ScreenBox, 4> legend_boxes(const ScreenSize& wanted, const ScreenSize& frame,
                                      const PaintOptions& options) {
    const double unit = options.units_per_point, margin = map_element_margin * unit;
    constexpr double scale_bar = 22, north = 38; // points that these take
    // Above the numbers of the graticule.
    const double lift = margin + (numbers_below(options) ? graticule_numbers_height * unit : 0);
    const double right = frame.width - margin - wanted.width;
    const double bottom = frame.height - lift - wanted.height;
    const double above_bar = bottom - (options.scale_bar ? scale_bar * unit : 0);
    const double below_north = margin + (options.north ? north * unit : 0);
    const auto box = [&](double left, double top) {
        return ScreenBox{left, top, wanted.width, wanted.height};
    };
    return {box(margin, bottom), box(right, above_bar), box(margin, margin),
            box(right, below_north)};
}

PlacedElements furnish(const MapElements& map_elements, const Scene& scene,
                       const Viewport& viewport, const PaintOptions& options) {
    PlacedElements elements;
    elements.occupied = options.occupied;
    const ScreenSize size = viewport.size();
    if (options.legend) {
        elements.entries = legend(scene, &viewport, options.layer_styles);
        const ScreenSize wanted = map_elements.legend_size(elements.entries);
        // A frame too small for the legend has none, to keep the map visible.
        if (!elements.entries.empty() && wanted.width < 0.6 * size.width &&
            wanted.height < 0.5 * size.height) {
            const auto boxes = legend_boxes(wanted, size, options);
            const LegendCorner corner =
                options.legend_corner
                    ? *options.legend_corner
                    : clearest_corner(boxes, scene, viewport, options.layer_styles);
            elements.legend = boxes[static_cast<std::size_t>(corner)];
            elements.occupied.push_back(elements.legend);
        } else {
            elements.entries.clear();
        }
    }
    MapElementNeeds needs;
    needs.unit = options.units_per_point;
    needs.numbers_below = numbers_below(options);
    elements.own = map_element_boxes(projector_of(scene), viewport, needs, scene.language);
    if (options.scale_bar)
        elements.occupied.push_back(elements.own.scale_bar.clear);
    if (options.north)
        elements.occupied.push_back(elements.own.north.clear);
    return elements;
}

/// The first layer above the areas, below which the graticule is painted: above control and, if
/// they follow, rivers.
std::vector<std::string>::const_iterator first_above_ground(const std::vector<std::string>& order) {
    constexpr std::array grounds{"sea",     "land",         "theatre", "base-map",
                                 "control", "undetermined", "water"};
    auto first = order.begin();
    for (const char* ground : grounds)
        first = std::max(first, std::find(order.begin(), order.end(), ground) + 1);
    while (first != order.end() && *first == "rivers")
        ++first;
    return first;
}

void paint_symbol(QPainter& painter, const Style& style, const ScenePlace& place, ScreenPoint at,
                  double unit) {
    const auto found = style.strokes.find("place");
    const StrokeStyle stroke = found == style.strokes.end() ? StrokeStyle{} : found->second;
    const double r = symbol_radius(place.rank) * unit;
    painter.setPen(QPen(colour(stroke.colour), stroke.width * unit));
    painter.setBrush(Qt::white);
    if (place.rank <= 1) {
        // A capital: a square with a filled core.
        painter.drawRect(QRectF(at.x - r, at.y - r, 2 * r, 2 * r));
        painter.fillRect(QRectF(at.x - 0.5 * r, at.y - 0.5 * r, r, r), colour(stroke.colour));
        return;
    }
    if (place.rank >= 4)
        painter.setBrush(colour(stroke.colour));
    painter.drawEllipse(qt(at), r, r);
    if (place.rank == 2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(stroke.colour));
        painter.drawEllipse(qt(at), 0.42 * r, 0.42 * r);
    }
}

} // namespace

MapPainter::MapPainter(ScenePtr scene)
    : scene_(std::move(scene)), names_(std::make_shared<const Names>(scene_)) {}
MapPainter::MapPainter(const MapPainter& like, ScenePtr scene)
    : scene_(std::move(scene)), names_(like.names_) {}
MapPainter::~MapPainter() = default;
MapPainter::MapPainter(MapPainter&&) noexcept = default;
MapPainter& MapPainter::operator=(MapPainter&&) noexcept = default;

const ScenePtr& MapPainter::scene() const {
    return scene_;
}

void MapPainter::paint(QPainter& painter, const Viewport& viewport,
                       const PaintOptions& options) const {
    const std::vector<ScreenBox> names = paint_map(painter, viewport, options);
    paint_map_elements(painter, viewport, options, names);
}

std::vector<ScreenBox> MapPainter::paint_map(QPainter& painter, const Viewport& viewport,
                                             const PaintOptions& options, double edge, MapPart part,
                                             const PictureWatch& watch) const {
    const Scene& scene = *scene_;
    const double unit = options.units_per_point;
    painter.save();
    painter.setClipRect(qt(viewport.frame()), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    const auto has = [part](MapPart wanted) { return part == MapPart::all || part == wanted; };
    if (has(MapPart::below_zones))
        painter.fillRect(qt(viewport.frame()), colour(scene.background.colour));

    // On paper at the resolution of a good printer.
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double resolution = raster ? painter.deviceTransform().m11() : 4;
    const PaintFrame frame{painter, viewport, unit, resolution};
    const MapElements map_elements{painter, names_->texts, scene.style, unit};

    const std::vector<std::string> order = options.layer_styles.order();
    const auto above_ground = first_above_ground(order);
    const BaseMap* base_map =
        options.layer_styles.shows("base-map") ? scene.base_map.get() : nullptr;
    MapPart reached = MapPart::below_zones;
    for (auto id = order.begin(); id != order.end(); ++id) {
        if (id == above_ground && has(reached) && options.graticule)
            map_elements.graticule_lines(
                graticule(projector_of(scene), viewport, net_spacing * unit, scene.language));
        const MapPart of_layer = *id == "zones" ? MapPart::zones : reached;
        if (*id == "zones")
            reached = MapPart::above_zones;
        if (!has(of_layer))
            continue;
        if (*id == "base-map" && base_map) {
            paint_base_map(painter, *base_map, scene.projection, viewport,
                           options.layer_styles[*id].opacity, watch);
            // Borders of the areas below are painted above it.
            for (auto ground = order.begin(); ground != id; ++ground)
                if (const SceneLayer* layer = scene.find(*ground);
                    layer && options.layer_styles.shows(*ground))
                    paint_layer(frame, outlines_of(*layer), options.layer_styles[*ground]);
            continue;
        }
        if (const SceneLayer* layer = scene.find(*id); layer && options.layer_styles.shows(*id)) {
            const bool below = base_map && find_map_layer(*id)->level == MapLayer::Level::ground;
            if (below)
                paint_layer(frame, fills_of(*layer), options.layer_styles[*id]);
            else
                paint_layer(frame, *layer, options.layer_styles[*id]);
        }
    }
    std::vector<ScreenBox> names;
    if (has(MapPart::names))
        names = paint_names(painter, viewport, options, edge);
    painter.restore();
    return names;
}

NameObstacles MapPainter::name_obstacles(const Viewport& viewport, const PaintOptions& options,
                                         double edge) const {
    const Scene& scene = *scene_;
    const double unit = options.units_per_point;
    QPainter none; // measuring paints nothing
    const MapElements map_elements{none, names_->texts, scene.style, unit};
    const ScreenSize size = viewport.size();
    const Viewport inner = viewport.resized({size.width - 2 * edge, size.height - 2 * edge});
    AnnotationObstacles annotations = obstacles(placed_annotations(inner, options), unit);
    NameObstacles all{furnish(map_elements, scene, inner, options).occupied,
                      std::move(annotations.lines)};
    all.boxes.insert(all.boxes.end(), annotations.texts.begin(), annotations.texts.end());
    for (std::vector<ScreenBox>* boxes : {&all.boxes, &all.lines})
        for (ScreenBox& box : *boxes) {
            box.left += edge;
            box.top += edge;
        }
    return all;
}

std::vector<ScreenBox> MapPainter::paint_names(QPainter& painter, const Viewport& viewport,
                                               const PaintOptions& options, double edge) const {
    const Scene& scene = *scene_;
    const double unit = options.units_per_point;
    const NameObstacles obstacles = name_obstacles(viewport, options, edge);
    const PlacedLabels placed = names_->labels.place(viewport, unit, obstacles.boxes,
                                                     options.layer_styles, obstacles.lines);
    const double opacity_of_places = options.layer_styles["settlements"].opacity;
    const double opacity_of_names = options.layer_styles["names"].opacity;
    painter.setOpacity(opacity_of_places);
    for (int symbol : placed.symbols) {
        const ScenePlace& place = scene.places[static_cast<std::size_t>(symbol)];
        paint_symbol(painter, scene.style, place, viewport.to_screen(place.at), unit);
    }
    std::vector<ScreenBox> names;
    for (const PlacedLabel& label : placed.labels) {
        painter.setOpacity(label.place >= 0 ? opacity_of_places : opacity_of_names);
        names_->texts.draw(painter, label.text, *label.style, label.baseline, unit, label.angle);
        names.push_back(label.box);
    }
    return names;
}

void MapPainter::paint_map_elements(QPainter& painter, const Viewport& viewport,
                                    const PaintOptions& options,
                                    const std::vector<ScreenBox>& names) const {
    const Scene& scene = *scene_;
    const double unit = options.units_per_point;
    painter.save();
    painter.setClipRect(qt(viewport.frame()), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, options.antialias);
    const MapElements map_elements{painter, names_->texts, scene.style, unit};
    const Projector& projector = projector_of(scene);
    const PlacedElements elements = furnish(map_elements, scene, viewport, options);
    const std::vector<PlacedAnnotation> annotations = placed_annotations(viewport, options);
    paint_annotations(painter, annotations, names_->texts, unit);
    if (options.graticule) {
        // A number is left out in favour of a name: its line continues.
        std::vector<ScreenBox> occupied = elements.occupied;
        occupied.insert(occupied.end(), names.begin(), names.end());
        const std::vector<ScreenBox> texts = obstacles(annotations, unit).texts;
        occupied.insert(occupied.end(), texts.begin(), texts.end());
        map_elements.graticule_numbers(
            graticule(projector, viewport, net_spacing * unit, scene.language),
            options.graticule_numbers, viewport.frame(), std::move(occupied));
    }
    if (!elements.entries.empty())
        map_elements.legend(elements.entries, elements.legend);
    if (options.scale_bar)
        map_elements.scale_bars(
            scale_bars_in(elements.own.scale_bar.box, projector, viewport, false, scene.language));
    if (options.north)
        map_elements.north(north_in(elements.own.north.box, projector, viewport), scene.language);
    painter.restore();
}

LegendCorner MapPainter::clear_corner(const Viewport& viewport, const PaintOptions& options) const {
    const double unit = options.units_per_point;
    QPainter none; // measuring paints nothing
    const MapElements map_elements{none, names_->texts, scene_->style, unit};
    const ScreenSize wanted =
        map_elements.legend_size(delimit::legend(*scene_, &viewport, options.layer_styles));
    return clearest_corner(legend_boxes(wanted, viewport.size(), options), *scene_, viewport,
                           options.layer_styles,
                           obstacles(placed_annotations(viewport, options), unit).texts);
}

std::vector<PlacedAnnotation> MapPainter::placed_annotations(const Viewport& viewport,
                                                             const PaintOptions& options) const {
    if (!options.annotations || options.annotations->empty())
        return {};
    return place_annotations(*options.annotations, scene_->style, viewport, options.units_per_point,
                             names_->texts);
}

namespace {

/// An image for a viewport, painted by `paint`.
template <class Paint>
QImage image_of(const Scene& scene, const Viewport& viewport, double device_pixel_ratio,
                const Paint& paint) {
    const double width = viewport.size().width * device_pixel_ratio;
    const double height = viewport.size().height * device_pixel_ratio;
    QImage image(static_cast<int>(std::lround(width)), static_cast<int>(std::lround(height)),
                 QImage::Format_RGB32);
    // Pixels at the edge that the map covers in part only would keep uninitialized memory.
    if (image.width() != width || image.height() != height)
        image.fill(colour(scene.background.colour));
    {
        QPainter painter(&image);
        // Not by the image's own ratio, which QPainter takes for 1 if it is less.
        painter.scale(device_pixel_ratio, device_pixel_ratio);
        paint(painter);
    }
    image.setDevicePixelRatio(device_pixel_ratio);
    return image;
}

} // namespace

QImage MapPainter::render_image(const Viewport& viewport, double device_pixel_ratio,
                                const PaintOptions& options) const {
    return image_of(*scene_, viewport, device_pixel_ratio,
                    [&](QPainter& painter) { paint(painter, viewport, options); });
}

QImage MapPainter::render_map(const Viewport& viewport, double edge, double device_pixel_ratio,
                              const PaintOptions& options, const PictureWatch& watch) const {
    return image_of(*scene_, viewport, device_pixel_ratio, [&](QPainter& painter) {
        paint_map(painter, viewport, options, edge, MapPart::all, watch);
    });
}

} // namespace delimit
