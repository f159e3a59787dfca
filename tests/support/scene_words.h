// Scenes as text, for comparing them.
#pragma once

#include "delimit/map/scene.h"

#include <cmath>
#include <sstream>
#include <string>

namespace delimit::test {

inline std::string fill_text(const FillStyle& fill) {
    std::ostringstream out;
    out << fill.colour.text() << " opacity " << fill.opacity << " hatch "
        << static_cast<int>(fill.hatch) << " every " << fill.hatch_spacing;
    return out.str();
}

inline std::string stroke_text(const StrokeStyle& stroke) {
    std::ostringstream out;
    out << stroke.colour.text() << " width " << stroke.width
        << (stroke.dash.empty() ? "" : " dashed");
    return out.str();
}

/// A scene in words, an item on each line; boxes in whole kilometres.
inline std::string in_words(const Scene& scene) {
    std::ostringstream out;
    const auto box = [&](const MapBox& b) {
        const auto km = [](double v) { return std::lround(v / 1000); };
        out << " [" << km(b.min_x) << " " << km(b.min_y) << " " << km(b.max_x) << " " << km(b.max_y)
            << "]";
    };
    for (const SceneLayer& layer : scene.layers) {
        out << layer.id << " \"" << layer.title << "\"\n";
        for (const SceneArea& area : layer.areas) {
            out << "  area";
            box(area.ground.box);
            if (area.fill)
                out << " fill " << fill_text(*area.fill);
            if (area.outline)
                out << " outline " << stroke_text(*area.outline);
            out << " \"" << area.legend << "\"\n";
        }
        for (const SceneLine& line : layer.lines) {
            out << "  line";
            box(line.parts.box);
            out << " parts " << line.parts.levels.front().shape->size() << " core "
                << stroke_text(line.core);
            if (line.casing)
                out << " casing " << stroke_text(*line.casing);
            out << " \"" << line.legend << "\"\n";
        }
    }
    for (const SceneName& name : scene.names)
        out << "name " << name.role << " \"" << name.text << "\"\n";
    for (const ScenePlace& place : scene.places)
        if (place.rank < 5)
            out << "place " << place.rank << " \"" << place.name << "\"\n";
    return out.str();
}

} // namespace delimit::test
