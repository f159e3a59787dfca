// Pictures of the kinds of annotations, in the colours of the theme.
#pragma once

#include "gui/annotations/annotation_tool.h"

#include <QIcon>

namespace delimit {

QIcon annotation_icon(AnnotationPreset preset);
/// The icon of the annotation's kind; a line with an arrowhead has that of an arrow.
QIcon annotation_icon(const Annotation& annotation);

} // namespace delimit
