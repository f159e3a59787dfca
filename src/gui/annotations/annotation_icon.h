// Pictures of the kinds of annotations, in the colours of the theme.
#pragma once

#include "gui/annotations/annotation_tool.h"

#include <QIcon>

namespace delimit {

QIcon annotation_icon(AnnotationPreset preset);
/// Of what there is: a line with a head is an arrow.
QIcon annotation_icon(const Annotation& annotation);

} // namespace delimit
