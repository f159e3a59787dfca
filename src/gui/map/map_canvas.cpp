#include "gui/map/map_canvas.h"

#include "session/post.h"

#include "delimit/geo/planar.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit {
namespace {

/// Margin of a moving map's picture beyond the widget, so that there is no empty edge before the
/// next picture is made. Logical pixels.
constexpr double spare_edge = 64;
/// A map that has not moved for this long rests.
constexpr int rest_ms = 120;
/// Room kept free around a fitted box, logical pixels.
constexpr double fit_margin = 20;
/// Room at the left for the legend, if that does not make the map much smaller.
constexpr double legend_margin = 280;
constexpr double much_smaller = 1.3;

} // namespace

MapCanvas::MapCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    rest_.setSingleShot(true);
    rest_.setInterval(rest_ms);
    connect(&rest_, &QTimer::timeout, this, &MapCanvas::request_picture);
}

MapCanvas::~MapCanvas() {
    stop_base_map();
}

void MapCanvas::show_map(PainterPtr painter, bool preliminary) {
    preliminary_ = preliminary;
    // With the same base, everything visible comes with the next picture.
    const bool same_ground = painter_ && painter && painter->base() == painter_->base();
    // No picture of another base is shown any more.
    if (!same_ground)
        stop_base_map();
    painter_ = std::move(painter);
    if (!painter_) {
        picture_ = {};
        asked_ = {};
        worker_.cancel();
    }
    request_picture();
    if (!same_ground)
        update();
}

void MapCanvas::set_empty_text(const QString& text) {
    empty_text_ = text;
    update();
}

void MapCanvas::set_view(const Viewport& view, bool moving) {
    const Viewport next = view.resized(viewport_.size());
    fitted_.reset();
    if (next == viewport_)
        return;
    // The view has moved away from the fitted box.
    const ScreenPoint middle{middle_.x() * width(), middle_.y() * height()};
    if (distance(next.to_map(middle), viewport_.to_map(middle)) > viewport_.metres_per_pixel())
        middle_ = {0.5, 0.5};
    viewport_ = next;
    if (moving)
        rest_.start();
    else
        rest_.stop();
    request_picture();
    update();
}

void MapCanvas::follow(const MapCanvas& leader) {
    set_view(leader.viewport_, leader.moving());
    middle_ = leader.middle_;
}

void MapCanvas::fit(const MapBox& box) {
    const Margins plain = Margins::all(fit_margin);
    Margins beside_legend = plain;
    beside_legend.left = legend_margin;
    const Viewport whole = viewport_.fitted(box, plain);
    const Viewport beside = viewport_.fitted(box, beside_legend);
    const bool cheap = beside.metres_per_pixel() <= much_smaller * whole.metres_per_pixel();
    set_view(options_.legend && cheap ? beside : whole);
    fitted_ = box;
    if (box.empty())
        return;
    const ScreenPoint middle = viewport_.to_screen(box.centre());
    middle_ = QPointF(middle.x / width(), middle.y / height());
}

void MapCanvas::zoom(double factor) {
    // About the middle of the fitted box: beside the legend it is not the map's own middle.
    user_view(viewport_.zoomed(factor, {middle_.x() * width(), middle_.y() * height()}));
}

void MapCanvas::set_options(const PaintOptions& options) {
    const SceneAnnotations annotations = options_.annotations;
    options_ = options;
    options_.annotations = annotations;
    if (!options.layer_styles.shows("base-map"))
        stop_base_map();
    request_picture();
    update();
}

void MapCanvas::set_check_view(CheckView view) {
    check_ = view;
    request_picture();
    update();
}

void MapCanvas::set_cross(std::optional<MapPoint> at) {
    if (std::exchange(cross_, at) != at)
        update();
}

void MapCanvas::set_tool(MapTool* tool) {
    if (MapTool* before = hand_.tool())
        disconnect(before, nullptr, this, nullptr);
    hand_.set_tool(tool);
    if (tool) {
        connect(tool, &MapOverlay::changed, this, qOverload<>(&QWidget::update));
        connect(tool, &MapTool::cursor_changed, this, &MapCanvas::show_cursor);
    }
    show_cursor();
    update();
}

void MapCanvas::add_overlay(MapOverlay* overlay) {
    std::erase(overlays_, nullptr);
    if (std::find(overlays_.begin(), overlays_.end(), overlay) != overlays_.end())
        return;
    overlays_.emplace_back(overlay);
    connect(overlay, &MapOverlay::changed, this, qOverload<>(&QWidget::update));
    connect(overlay, &QObject::destroyed, this, qOverload<>(&QWidget::update));
    update();
}

void MapCanvas::show_cursor() {
    if (dragged_from_)
        setCursor(Qt::ClosedHandCursor);
    else if (hand_.tool())
        setCursor(hand_.tool()->cursor());
    else
        unsetCursor();
}

void MapCanvas::user_view(const Viewport& view) {
    if (!painter_)
        return;
    set_view(view, true);
    emit view_changed(viewport_);
}

MapCanvas::Picture MapCanvas::wanted() const {
    const double edge = moving() ? spare_edge : 0;
    const ScreenSize size{width() + 2 * edge, height() + 2 * edge};
    return {painter_, viewport_.resized(size), edge, settled_options(), devicePixelRatioF(), check_,
            {}};
}

PaintOptions MapCanvas::settled_options() const {
    PaintOptions options = options_;
    options.legend_corner = options_.legend_corner.value_or(corner_);
    return options;
}

bool MapCanvas::same_request(const Picture& a, const Picture& b) {
    return a.painter == b.painter && a.viewport == b.viewport && a.edge == b.edge &&
           a.options == b.options && a.ratio == b.ratio && a.check == b.check;
}

bool MapCanvas::up_to_date() const {
    return painter_ && !moving() && same_request(picture_, wanted());
}

void MapCanvas::request_picture() {
    if (!painter_ || !isVisible())
        return;
    // While a depth is dragged the legend stays in its corner as well.
    if (!moving() && !painter_->scene()->sketch && options_.legend && !options_.legend_corner)
        corner_ = painter_->clear_corner(viewport_, options_);
    Picture next = wanted();
    if (same_request(next, asked_))
        return;
    asked_ = next;
    if (base_map_wanted_.stop_requested())
        base_map_wanted_ = {};
    // Not stopped by the job's own token: while a map is moved, each intermediate picture is shown.
    worker_.start([this, picture = std::move(next),
                   wanted = base_map_wanted_.get_token()](const std::stop_token&) mutable {
        int reported = -1; // percent
        const auto tell = [this, &reported](double share) {
            if (const int percent = int(100 * share); std::exchange(reported, percent) != percent)
                post_to(this, [this, share] { emit base_map_drawn(share); });
        };
        picture.image = cache_.render(*picture.painter, picture.viewport, picture.edge,
                                      picture.ratio, picture.options, {wanted, tell});
        if (reported >= 0)
            tell(1);
        apply_check_view(picture.image, picture.check);
        // Also if a newer one is wanted: it is closer to that than the picture shown now.
        post_to(this, [this, picture = std::move(picture)] { finished(picture); });
    });
}

void MapCanvas::finished(Picture picture) {
    // A picture with another base is useless for the present request; one with other zones is not.
    if (!painter_ || picture.painter->base() != painter_->base()) {
        // The map may be shown again: then its picture is requested once more.
        if (same_request(picture, asked_))
            asked_ = {};
        return;
    }
    picture_ = std::move(picture);
    update();
}

void MapCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!painter_ || picture_.image.isNull()) {
        paint_empty(painter);
    } else {
        paint_picture(painter);
        paint_overlays(painter, &MapOverlay::paint_below);
        paint_map_elements(painter);
        paint_marks(painter);
        paint_overlays(painter, &MapOverlay::paint);
        paint_cross(painter);
        paint_check_mark(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
    painter.end();
    if (up_to_date())
        emit painted();
}

void MapCanvas::paint_empty(QPainter& painter) const {
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    painter.setFont(font);
    painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                     empty_text_);
}

void MapCanvas::paint_picture(QPainter& painter) const {
    const Viewport& made = picture_.viewport;
    const double scale = made.metres_per_pixel() / viewport_.metres_per_pixel();
    const ScreenPoint corner = viewport_.to_screen(made.to_map({0, 0}));
    QPointF at(corner.x, corner.y);
    if (scale == 1) {
        // Aligned to whole device pixels the picture stays sharp.
        const double ratio = devicePixelRatioF();
        at = QPointF(std::round(at.x() * ratio) / ratio, std::round(at.y() * ratio) / ratio);
    }
    const QRectF target(at, QSizeF(made.size().width, made.size().height) * scale);
    if (!target.contains(QRectF(rect()))) {
        const Colour beyond = painter_->scene()->background.colour;
        painter.fillRect(rect(), QColor(beyond.red, beyond.green, beyond.blue));
    }
    if (scale == 1)
        painter.drawImage(at, picture_.image);
    else
        painter.drawImage(target, picture_.image);
}

void MapCanvas::paint_map_elements(QPainter& painter) const {
    PaintOptions live = settled_options();
    live.annotations = annotations();
    if (check_ == CheckView::none) {
        painter_->paint_map_elements(painter, viewport_, live);
        return;
    }
    // A separate image, so that the picture beneath is not converted twice.
    const double ratio = devicePixelRatioF();
    QImage layer((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    {
        QPainter on_layer(&layer);
        painter_->paint_map_elements(on_layer, viewport_, live);
    }
    apply_check_view(layer, check_);
    painter.drawImage(QPointF(), layer);
}

/// Paints the name of the check view, so that its colours are not taken for the map's own.
void MapCanvas::paint_check_mark(QPainter& painter) const {
    if (check_ == CheckView::none)
        return;
    const QString text = tr("Check view: %1").arg(check_view_text(check_).toLower());
    const QSizeF size = QSizeF(fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(20, 8);
    const QRectF box(QPointF(12, 12), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x26, 0x2a, 0x30));
    painter.drawRoundedRect(box, size.height() / 2, size.height() / 2);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, text);
}

void MapCanvas::paint_cross(QPainter& painter) const {
    if (!cross_)
        return;
    const ScreenPoint at = viewport_.to_screen(*cross_);
    const QPointF centre(at.x, at.y);
    const auto stroke = [&](const QColor& colour, double width) {
        painter.setPen(QPen(colour, width));
        for (const QPointF arm : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(centre + 4 * arm, centre + 14 * arm);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    stroke(QColor(255, 255, 255, 220), 4);
    stroke(QColor(20, 20, 20), 1.5);
}

void MapCanvas::paint_overlays(QPainter& painter, PaintOverlay how) const {
    const auto paint = [&](const MapOverlay* overlay) {
        if (!overlay)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        (overlay->*how)(painter, viewport_);
        painter.restore();
    };
    for (const auto& overlay : overlays_)
        paint(overlay);
    paint(hand_.tool());
}

void MapCanvas::resizeEvent(QResizeEvent*) {
    const std::optional<MapBox> again = fitted_;
    viewport_ = viewport_.resized({double(width()), double(height())});
    if (again) {
        fit(*again);
        emit view_changed(viewport_);
    }
    request_picture();
}

} // namespace delimit
