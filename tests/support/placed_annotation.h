// One annotation placed on a screen of 800 × 600, 100 m a pixel.
#pragma once

#include "delimit/geo/geodesic.h"
#include "delimit/io/project/style_file.h"
#include "delimit/map/placed_annotations.h"
#include "support/catch.h"
#include "support/half_measurer.h"

#include <cmath>

namespace delimit::test {

inline const Viewport view(MapPoint(), 100, {800, 600});

/// In the middle of the screen.
inline const GeoPoint centre = GeoPoint::degrees(37, 48.5);

inline GeoPoint off(double east_km, double north_km) {
    return geodesic_direct(centre, std::atan2(east_km, north_km) * 180 / M_PI,
                           kilometres(std::hypot(east_km, north_km)));
}

inline PlacedAnnotation placed(AnnotationShape shape, const std::string& text = {},
                               AnnotationStyle style = {}, double unit = 1) {
    Annotation annotation;
    annotation.shape = std::move(shape);
    annotation.text = {text, {}};
    annotation.style = style;
    const Projector projector(Projection{centre});
    const auto all =
        place_annotations({scene_annotation(annotation, projector, Language::english, {})},
                          default_style(), view, unit, HalfMeasurer());
    REQUIRE(all.size() == 1);
    return all.front();
}

template <class Part>
std::vector<Part> parts(const PlacedAnnotation& placed) {
    std::vector<Part> found;
    for (const AnnotationPart& part : placed.parts)
        if (const auto* one = std::get_if<Part>(&part))
            found.push_back(*one);
    return found;
}

} // namespace delimit::test
