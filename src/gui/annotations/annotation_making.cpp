// New annotations from clicks and drags.
#include "gui/annotations/annotation_tool.h"
#include "gui/map/map_canvas.h"

#include "delimit/geo/geodesic.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Radius of a circle made by a click alone.
constexpr Metres usual_radius = kilometres(20);
constexpr Metres smallest_radius = Metres(50);

bool is_path(AnnotationPreset preset) {
    switch (preset) {
    case AnnotationPreset::arrow:
    case AnnotationPreset::line:
    case AnnotationPreset::distance:
    case AnnotationPreset::polygon:
    case AnnotationPreset::area:
        return true;
    default:
        return false;
    }
}

bool is_ring(AnnotationPreset preset) {
    return preset == AnnotationPreset::polygon || preset == AnnotationPreset::area;
}

Text in_both(const char* en, const char* uk) {
    return {en, uk};
}

} // namespace

QString annotation_preset_text(AnnotationPreset preset) {
    switch (preset) {
    case AnnotationPreset::text:
        return AnnotationTool::tr("&Text");
    case AnnotationPreset::callout:
        return AnnotationTool::tr("&Callout");
    case AnnotationPreset::arrow:
        return AnnotationTool::tr("A&rrow");
    case AnnotationPreset::line:
        return AnnotationTool::tr("&Line");
    case AnnotationPreset::distance:
        return AnnotationTool::tr("Measured &distance");
    case AnnotationPreset::polygon:
        return AnnotationTool::tr("&Polygon");
    case AnnotationPreset::area:
        return AnnotationTool::tr("Measured &area");
    case AnnotationPreset::circle:
        return AnnotationTool::tr("C&ircle");
    case AnnotationPreset::marker:
        return AnnotationTool::tr("&Number");
    case AnnotationPreset::highlight:
        return AnnotationTool::tr("&Highlight");
    }
    return {};
}

bool is_written(AnnotationPreset preset) {
    return preset == AnnotationPreset::text || preset == AnnotationPreset::callout;
}

Annotation AnnotationTool::template_of(AnnotationPreset preset) const {
    Annotation made;
    switch (preset) {
    case AnnotationPreset::text:
        made.text = in_both("Text", "Текст");
        break;
    case AnnotationPreset::callout:
        made.text = in_both("Callout", "Виноска");
        break;
    case AnnotationPreset::arrow:
        made.style.ends = LineEnds::arrow;
        break;
    case AnnotationPreset::distance:
        made.style.ends = LineEnds::bars;
        made.text = {"{length}", {}};
        break;
    case AnnotationPreset::area:
        made.text = {"{area}", {}};
        break;
    case AnnotationPreset::circle:
        made.text = {"{radius}", {}};
        break;
    default:
        break;
    }
    return made;
}

std::optional<Annotation> AnnotationTool::draft(const MapPointer& to) const {
    const Anchor a = anchor_of(from_), b = anchor_of(to);
    const bool dragged_far =
        std::hypot(to.at.x() - from_.at.x(), to.at.y() - from_.at.y()) / to.pixel >= click_slack;
    Annotation made = template_of(*making_);
    const auto path = [&] {
        std::vector<Anchor> points = path_;
        if (points.empty())
            points.push_back(a);
        if (points.back() != b)
            points.push_back(b);
        return points;
    };
    switch (*making_) {
    case AnnotationPreset::text:
        made.shape = Note{b};
        break;
    case AnnotationPreset::marker:
        made.shape = NumberMarker{b, next_number(controller_.annotations())};
        break;
    case AnnotationPreset::highlight:
        made.shape = Highlight{b};
        break;
    case AnnotationPreset::callout: {
        Callout callout{a};
        if (dragged_far) {
            const double points_per_metre = 1 / (to.pixel * to.map->options().units_per_point);
            callout.dx = (to.at.x() - from_.at.x()) * points_per_metre;
            callout.dy = -(to.at.y() - from_.at.y()) * points_per_metre;
        }
        made.shape = callout;
        break;
    }
    case AnnotationPreset::circle: {
        const auto centre = std::get<GeoPoint>(a);
        const Metres radius =
            dragged_far ? geodesic_distance(centre, std::get<GeoPoint>(b)) : usual_radius;
        made.shape = DrawnCircle{centre, std::max(radius, smallest_radius)};
        break;
    }
    case AnnotationPreset::polygon:
    case AnnotationPreset::area:
        if (path().size() < 3) {
            if (path().size() < 2)
                return std::nullopt;
            // Fewer than three vertices make a line.
            made.text = {};
            made.shape = DrawnLine{path()};
        } else {
            made.shape = DrawnPolygon{path()};
        }
        break;
    default:
        if (path().size() < 2)
            return std::nullopt;
        made.shape = DrawnLine{path()};
    }
    return made;
}

void AnnotationTool::show_draft(const MapPointer& to) {
    if (const auto made = draft(to))
        controller_.try_out([made](Annotations& all) { add_annotation(all, *made); });
}

void AnnotationTool::finish(const MapPointer& to) {
    if (is_path(*making_)) {
        const bool one_stroke = moved_ && path_.empty() && !is_ring(*making_);
        if (path_.empty())
            path_.push_back(anchor_of(from_));
        if (const Anchor at = anchor_of(to); path_.back() != at)
            path_.push_back(at);
        if (one_stroke)
            finish_path();
        else
            show_draft(to);
        return;
    }
    const auto made = draft(to);
    const bool words = is_written(*making_);
    const QString name = annotation_preset_text(*making_).remove('&').toLower();
    making_.reset();
    if (made)
        controller_.add(tr("Add %1", "what is added, in lower case").arg(name), *made);
    emit cursor_changed();
    emit hint_changed();
    if (words)
        emit text_wanted();
}

void AnnotationTool::finish_path() {
    if (!making_)
        return;
    const AnnotationPreset preset = *making_;
    std::vector<Anchor> points = std::move(path_);
    give_up();
    if (points.size() < (is_ring(preset) ? 3u : 2u))
        return;
    Annotation made = template_of(preset);
    if (is_ring(preset))
        made.shape = DrawnPolygon{std::move(points)};
    else
        made.shape = DrawnLine{std::move(points)};
    const QString name = annotation_preset_text(preset).remove('&').toLower();
    controller_.add(tr("Add %1", "what is added, in lower case").arg(name), std::move(made));
}

} // namespace delimit
