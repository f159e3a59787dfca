#include "delimit/model/edit_annotations.h"

#include <algorithm>
#include <map>
#include <set>

namespace delimit {
namespace {

bool contains(const AnnotationIds& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

auto by_id(std::string_view id) {
    return [id](const Annotation& a) { return a.id == id; };
}

std::string free_id(const Annotations& annotations, std::string_view kind) {
    for (std::size_t number = 1;; ++number) {
        std::string id = std::string(kind) + "-" + std::to_string(number);
        if (!find_annotation(annotations, id))
            return id;
    }
}

std::string free_group(const Annotations& annotations) {
    std::set<std::string_view> taken;
    for (const Annotation& a : annotations)
        taken.insert(a.group);
    for (std::size_t number = 1;; ++number) {
        std::string name = "group-" + std::to_string(number);
        if (!taken.contains(name))
            return name;
    }
}

/// A group of one is none.
void dissolve_single_groups(Annotations& annotations) {
    std::map<std::string, int> members;
    for (const Annotation& a : annotations)
        ++members[a.group];
    for (Annotation& a : annotations)
        if (members[a.group] == 1)
            a.group.clear();
}

/// Calls `change` for each that is not locked.
template <class Change>
void each_unlocked(Annotations& annotations, const AnnotationIds& ids, const Change& change) {
    for (Annotation& a : annotations)
        if (!a.locked && contains(ids, a.id))
            change(a);
}

struct Moved {
    const AnchorMove& move;

    void operator()(Note& note) const { note.at = move(note.at); }
    void operator()(Callout& callout) const { callout.target = move(callout.target); }
    void operator()(DrawnLine& line) const {
        for (Anchor& point : line.points)
            point = move(point);
    }
    void operator()(DrawnPolygon& polygon) const {
        for (Anchor& point : polygon.points)
            point = move(point);
    }
    void operator()(DrawnCircle& circle) const {
        // A circle needs a centre on the map: in a frame, a radius in kilometres has no meaning.
        if (const Anchor to = move(circle.centre); std::holds_alternative<GeoPoint>(to))
            circle.centre = std::get<GeoPoint>(to);
    }
    void operator()(NumberMarker& marker) const { marker.at = move(marker.at); }
    void operator()(Highlight& highlight) const { highlight.at = move(highlight.at); }
};

/// The vertices of a line or a polygon; null of any other shape.
std::vector<Anchor>* vertices(AnnotationShape& shape) {
    if (auto* line = std::get_if<DrawnLine>(&shape))
        return &line->points;
    if (auto* polygon = std::get_if<DrawnPolygon>(&shape))
        return &polygon->points;
    return nullptr;
}

} // namespace

const Annotation* find_annotation(const Annotations& annotations, std::string_view id) {
    const auto found = std::find_if(annotations.begin(), annotations.end(), by_id(id));
    return found == annotations.end() ? nullptr : &*found;
}

AnnotationIds unlocked(const Annotations& annotations, const AnnotationIds& ids) {
    AnnotationIds found;
    for (const Annotation& a : annotations)
        if (!a.locked && contains(ids, a.id))
            found.push_back(a.id);
    return found;
}

AnnotationIds with_groups(const Annotations& annotations, const AnnotationIds& ids) {
    std::set<std::string> groups;
    for (const Annotation& a : annotations)
        if (!a.group.empty() && contains(ids, a.id))
            groups.insert(a.group);
    AnnotationIds all;
    for (const Annotation& a : annotations)
        if (contains(ids, a.id) || groups.contains(a.group))
            all.push_back(a.id);
    return all;
}

std::string add_annotation(Annotations& annotations, Annotation made) {
    made.id = free_id(annotations, kind_id(made.shape));
    annotations.push_back(std::move(made));
    return annotations.back().id;
}

void remove_annotations(Annotations& annotations, const AnnotationIds& ids) {
    std::erase_if(annotations,
                  [&](const Annotation& a) { return !a.locked && contains(ids, a.id); });
    dissolve_single_groups(annotations);
}

int next_number(const Annotations& annotations) {
    int largest = 0;
    for (const Annotation& a : annotations)
        if (const auto* marker = std::get_if<NumberMarker>(&a.shape))
            largest = std::max(largest, marker->number);
    return largest + 1;
}

AnnotationShape moved(AnnotationShape shape, const AnchorMove& move) {
    std::visit(Moved{move}, shape);
    return shape;
}

void move_annotations(Annotations& annotations, const AnnotationIds& ids, const AnchorMove& move) {
    each_unlocked(annotations, ids, [&](Annotation& a) { a.shape = moved(a.shape, move); });
}

void reshape_annotation(Annotations& annotations, std::string_view id, AnnotationShape shape) {
    const auto found = std::find_if(annotations.begin(), annotations.end(), by_id(id));
    if (found != annotations.end() && !found->locked && found->shape.index() == shape.index())
        found->shape = std::move(shape);
}

void restyle_annotations(Annotations& annotations, const AnnotationIds& ids,
                         const std::function<void(AnnotationStyle&)>& change) {
    each_unlocked(annotations, ids, [&](Annotation& a) { change(a.style); });
}

AnnotationShape with_vertex(AnnotationShape shape, std::size_t edge, const Anchor& at) {
    if (auto* points = vertices(shape); points && edge < points->size())
        points->insert(points->begin() + std::ptrdiff_t(edge) + 1, at);
    return shape;
}

AnnotationIds paste_annotations(Annotations& annotations, const Annotations& copied,
                                const AnchorMove& move) {
    AnnotationIds ids;
    std::map<std::string, std::string> groups;
    for (Annotation made : copied) {
        made.shape = moved(made.shape, move);
        made.locked = false;
        if (!made.group.empty()) {
            std::string& group = groups[made.group];
            if (group.empty())
                group = free_group(annotations);
            made.group = group;
        }
        ids.push_back(add_annotation(annotations, std::move(made)));
    }
    dissolve_single_groups(annotations);
    return ids;
}

Annotations copied_annotations(const Annotations& annotations, const AnnotationIds& ids) {
    Annotations copied;
    for (const Annotation& a : annotations)
        if (contains(ids, a.id))
            copied.push_back(a);
    return copied;
}

void group_annotations(Annotations& annotations, const AnnotationIds& ids) {
    const AnnotationIds members = unlocked(annotations, ids);
    if (members.size() < 2)
        return;
    const std::string group = free_group(annotations);
    each_unlocked(annotations, members, [&](Annotation& a) { a.group = group; });
    dissolve_single_groups(annotations);
}

void ungroup_annotations(Annotations& annotations, const AnnotationIds& ids) {
    each_unlocked(annotations, ids, [](Annotation& a) { a.group.clear(); });
    dissolve_single_groups(annotations);
}

void lock_annotations(Annotations& annotations, const AnnotationIds& ids, bool locked) {
    for (Annotation& a : annotations)
        if (contains(ids, a.id))
            a.locked = locked;
}

void show_annotations(Annotations& annotations, const AnnotationIds& ids, bool visible) {
    for (Annotation& a : annotations)
        if (contains(ids, a.id))
            a.visible = visible;
}

void show_annotations_for(Annotations& annotations, const AnnotationIds& ids,
                          const std::vector<std::string>& proposals) {
    for (Annotation& a : annotations)
        if (contains(ids, a.id))
            a.proposals = proposals;
}

void bring_to_front(Annotations& annotations, const AnnotationIds& ids) {
    std::stable_partition(annotations.begin(), annotations.end(),
                          [&](const Annotation& a) { return !contains(ids, a.id); });
}

void send_to_back(Annotations& annotations, const AnnotationIds& ids) {
    std::stable_partition(annotations.begin(), annotations.end(),
                          [&](const Annotation& a) { return contains(ids, a.id); });
}

void move_annotation_to(Annotations& annotations, std::string_view id, std::size_t position) {
    const auto from = std::find_if(annotations.begin(), annotations.end(), by_id(id));
    if (from == annotations.end())
        return;
    Annotation one = std::move(*from);
    annotations.erase(from);
    annotations.insert(annotations.begin() + std::ptrdiff_t(std::min(position, annotations.size())),
                       std::move(one));
}

} // namespace delimit
