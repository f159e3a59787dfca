// Edits of annotations, each a step that the user can undo. Unknown ids, and locked ones where the
// user would change them on the map, change nothing.
#pragma once

#include "delimit/model/annotation.h"

#include <cstddef>
#include <functional>

namespace delimit {

using AnnotationIds = std::vector<std::string>;

/// Null where there is none.
const Annotation* find_annotation(const Annotations& annotations, std::string_view id);
/// Those of the ids that are there and not locked, in paint order.
AnnotationIds unlocked(const Annotations& annotations, const AnnotationIds& ids);
/// The ids with all that are in a group with one of them, in paint order.
AnnotationIds with_groups(const Annotations& annotations, const AnnotationIds& ids);

/// On top of all others, under an id of its own, which is returned.
std::string add_annotation(Annotations& annotations, Annotation made);
void remove_annotations(Annotations& annotations, const AnnotationIds& ids);

/// One more than the largest number of a marker.
int next_number(const Annotations& annotations);

/// Mapping of a point to its new position.
using AnchorMove = std::function<Anchor(const Anchor&)>;
/// The shape with all its points moved; sizes stay.
AnnotationShape moved(AnnotationShape shape, const AnchorMove& move);
void move_annotations(Annotations& annotations, const AnnotationIds& ids, const AnchorMove& move);
/// In place of the shape; of the same kind.
void reshape_annotation(Annotations& annotations, std::string_view id, AnnotationShape shape);
void restyle_annotations(Annotations& annotations, const AnnotationIds& ids,
                         const std::function<void(AnnotationStyle&)>& change);

/// With the vertex before edge `edge`'s end: of lines and polygons.
AnnotationShape with_vertex(AnnotationShape shape, std::size_t edge, const Anchor& at);

/// Copies, each just above all that is there, in the same order, under ids and groups of their own,
/// at the positions that `move` gives. Returns the new ids. The copied annotations may be of
/// another project: markers keep their numbers.
AnnotationIds paste_annotations(Annotations& annotations, const Annotations& copied,
                                const AnchorMove& move);
/// Those of the ids, in paint order.
Annotations copied_annotations(const Annotations& annotations, const AnnotationIds& ids);

/// One group of all of them; those that were in other groups leave them. Fewer than two are none.
void group_annotations(Annotations& annotations, const AnnotationIds& ids);
void ungroup_annotations(Annotations& annotations, const AnnotationIds& ids);

void lock_annotations(Annotations& annotations, const AnnotationIds& ids, bool locked);
void show_annotations(Annotations& annotations, const AnnotationIds& ids, bool visible);
/// On the maps of these proposals; none: on all.
void show_annotations_for(Annotations& annotations, const AnnotationIds& ids,
                          const std::vector<std::string>& proposals);

/// Above all others, or below them, in the order they have among each other.
void bring_to_front(Annotations& annotations, const AnnotationIds& ids);
void send_to_back(Annotations& annotations, const AnnotationIds& ids);
/// Number `position` in paint order.
void move_annotation_to(Annotations& annotations, std::string_view id, std::size_t position);

enum class Alignment {
    left,
    centre,
    right,
    top,
    middle,
    bottom,
    spread_across, ///< equal gaps from left to right, the outer two stay
    spread_down,
};

/// Extent of an annotation on the screen; y down.
struct AnnotationExtent {
    double left = 0, top = 0, right = 0, bottom = 0;
};
struct AnnotationShift {
    double dx = 0, dy = 0;
    friend bool operator==(const AnnotationShift&, const AnnotationShift&) = default;
};
/// Shift of each annotation. Those of one extent are not moved, those of two are not spread.
std::vector<AnnotationShift> aligned(const std::vector<AnnotationExtent>& extents,
                                     Alignment alignment);

} // namespace delimit
