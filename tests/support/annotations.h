#pragma once

#include "gui/annotations/annotation_tool.h"
#include "support/window.h"

namespace delimit::test {

/// The command that makes an annotation of that preset with the next gestures.
inline QAction* making(const QObject& window, AnnotationPreset preset) {
    const char* const kinds[annotation_presets] = {"text",     "callout",  "arrow", "line",
                                                   "distance", "polygon",  "area",  "circle",
                                                   "marker",   "highlight"};
    return command(
        window,
        QStringLiteral("annotations.make-%1").arg(QLatin1String(kinds[std::size_t(preset)])));
}

} // namespace delimit::test
