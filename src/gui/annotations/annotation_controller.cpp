#include "gui/annotations/annotation_controller.h"

#include "gui/map/map_area.h"

#include "delimit/io/project/annotations_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <map>
#include <utility>

namespace delimit {
namespace {

constexpr auto mime_type = "application/x-delimit-annotations";
/// Offset of a copy from its original, screen units right and down.
constexpr double copy_offset = 14;

} // namespace

AnnotationController::AnnotationController(Document& document, MapArea& maps, QObject* parent)
    : QObject(parent), document_(document), maps_(maps) {
    connect(&document_, &Document::project_changed, this, &AnnotationController::refresh);
    connect(&document_, &Document::prepared_changed, this, &AnnotationController::refresh);
}

const Annotations& AnnotationController::annotations() const {
    static const Annotations none;
    return document_.project() ? document_.project()->annotations : none;
}

void AnnotationController::refresh() {
    if (document_.prepared() &&
        (!projector_ || projector_->projection() != document_.prepared()->snapshot->projection))
        projector_.emplace(document_.prepared()->snapshot->projection);
    tried_.reset();
    AnnotationIds left;
    for (const std::string& id : selection_)
        if (find_annotation(annotations(), id))
            left.push_back(id);
    const bool fewer = left != selection_;
    selection_ = std::move(left);
    show_on_maps();
    emit changed();
    if (fewer)
        emit selection_changed();
}

void AnnotationController::show_on_maps() {
    maps_.show_annotations(annotations(), tried_, selection_);
}

void AnnotationController::select(const AnnotationIds& ids) {
    AnnotationIds next = with_groups(annotations(), ids);
    if (next == selection_)
        return;
    selection_ = std::move(next);
    show_on_maps();
    emit selection_changed();
}

void AnnotationController::select_all() {
    AnnotationIds all;
    for (const Annotation& a : annotations())
        if (a.visible)
            all.push_back(a.id);
    select(all);
}

const Annotation* AnnotationController::selected() const {
    return selection_.size() == 1 ? find_annotation(annotations(), selection_.front()) : nullptr;
}

void AnnotationController::try_out(const Change& change) {
    Annotations next = annotations();
    change(next);
    tried_ = std::move(next);
    show_on_maps();
}

void AnnotationController::put_away() {
    tried_.reset();
    show_on_maps();
}

void AnnotationController::edit(const QString& name, const Change& change) {
    tried_.reset();
    Annotations next = annotations();
    change(next);
    if (next != annotations())
        document_.edit(name, [next](Project& project) { project.annotations = next; });
    else
        show_on_maps();
}

void AnnotationController::add(const QString& name, Annotation made) {
    std::string id;
    edit(name, [&id, made = std::move(made)](Annotations& all) { id = add_annotation(all, made); });
    select({id});
}

void AnnotationController::remove() {
    edit(tr("Delete %n annotation(s)", nullptr, int(selection_.size())),
         [ids = selection_](Annotations& all) { remove_annotations(all, ids); });
}

AnnotationController::Change AnnotationController::moves(const AnnotationIds& ids, double dx,
                                                         double dy, const Viewport& view) const {
    const auto projector = projector_ ? std::make_shared<Projector>(projector_->projection())
                                      : std::shared_ptr<Projector>();
    return [=](Annotations& all) {
        if (!projector)
            return;
        move_annotations(all, ids, [&](const Anchor& anchor) {
            const ScreenPoint at = to_screen(to_map(anchor, *projector), view);
            return to_anchor({at.x + dx, at.y + dy}, anchor, view, *projector);
        });
    };
}

void AnnotationController::duplicate() {
    const Annotations copies = copied_annotations(annotations(), selection_);
    if (copies.empty() || !projector_)
        return;
    AnnotationIds made;
    edit(tr("Duplicate %n annotation(s)", nullptr, int(copies.size())),
         [&made, copies, this, view = maps_.active().viewport()](Annotations& all) {
             made = paste_annotations(all, copies, [](const Anchor& a) { return a; });
             moves(made, copy_offset, copy_offset, view)(all);
         });
    select(made);
}

void AnnotationController::copy() const {
    const Annotations copied = copied_annotations(annotations(), selection_);
    if (copied.empty())
        return;
    const QByteArray text = QByteArray::fromStdString(annotations_text(copied));
    auto* data = new QMimeData;
    data->setData(QLatin1String(mime_type), text);
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data);
}

void AnnotationController::cut() {
    copy();
    edit(tr("Cut %n annotation(s)", nullptr, int(selection_.size())),
         [ids = selection_](Annotations& all) { remove_annotations(all, ids); });
}

void AnnotationController::paste() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !projector_)
        return;
    const QByteArray text = data->hasFormat(QLatin1String(mime_type))
                                ? data->data(QLatin1String(mime_type))
                                : data->text().toUtf8();
    const auto copied = parse_annotations(text.toStdString());
    // Any other content of the clipboard is ignored.
    if (!copied || copied->empty())
        return;
    AnnotationIds made;
    edit(tr("Paste %n annotation(s)", nullptr, int(copied->size())),
         [&made, &copied, this, view = maps_.active().viewport()](Annotations& all) {
             made = paste_annotations(all, *copied, [](const Anchor& a) { return a; });
             moves(made, copy_offset, copy_offset, view)(all);
         });
    select(made);
}

void AnnotationController::group() {
    edit(tr("Group annotations"),
         [ids = selection_](Annotations& all) { group_annotations(all, ids); });
}

void AnnotationController::ungroup() {
    edit(tr("Ungroup annotations"),
         [ids = selection_](Annotations& all) { ungroup_annotations(all, ids); });
}

void AnnotationController::lock(bool locked) {
    edit(locked ? tr("Lock annotations") : tr("Unlock annotations"),
         [ids = selection_, locked](Annotations& all) { lock_annotations(all, ids, locked); });
}

void AnnotationController::show(bool visible) {
    edit(visible ? tr("Show annotations") : tr("Hide annotations"),
         [ids = selection_, visible](Annotations& all) { show_annotations(all, ids, visible); });
}

void AnnotationController::to_front() {
    edit(tr("Bring to front"), [ids = selection_](Annotations& all) { bring_to_front(all, ids); });
}

void AnnotationController::to_back() {
    edit(tr("Send to back"), [ids = selection_](Annotations& all) { send_to_back(all, ids); });
}

void AnnotationController::align(Alignment alignment, const MapCanvas& map) {
    std::vector<AnnotationExtent> extents;
    AnnotationIds ids;
    const AnnotationIds movable = unlocked(annotations(), selection_);
    for (const PlacedAnnotation& placed : map.placed_annotations()) {
        const std::string& id = (*map.annotations())[placed.index].annotation.id;
        if (std::find(movable.begin(), movable.end(), id) == movable.end())
            continue;
        ids.push_back(id);
        extents.push_back(
            {placed.box.left, placed.box.top, placed.box.right(), placed.box.bottom()});
    }
    const std::vector<AnnotationShift> shifts = aligned(extents, alignment);
    std::vector<Change> changes;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if (shifts[i] != AnnotationShift())
            changes.push_back(moves({ids[i]}, shifts[i].dx, shifts[i].dy, map.viewport()));
    edit(tr("Align annotations"), [changes](Annotations& all) {
        for (const Change& change : changes)
            change(all);
    });
}

void AnnotationController::nudge(double dx, double dy, const MapCanvas& map) {
    edit(tr("Move %n annotation(s)", nullptr, int(selection_.size())),
         moves(selection_, dx, dy, map.viewport()));
}

void AnnotationController::fasten(bool to_frame) {
    if (!projector_)
        return;
    const Viewport view = maps_.active().viewport();
    edit(to_frame ? tr("Anchor to the map frame") : tr("Anchor to a map position"),
         [&](Annotations& all) {
             move_annotations(all, selection_, [&](const Anchor& anchor) {
                 if (std::holds_alternative<FramePoint>(anchor) == to_frame)
                     return anchor;
                 return to_anchor(to_screen(to_map(anchor, *projector_), view),
                                  to_frame ? Anchor(FramePoint()) : Anchor(GeoPoint()), view,
                                  *projector_);
             });
         });
}

QString annotation_kind_text(const AnnotationShape& shape) {
    static const std::map<std::string_view, const char*> names{
        {"text", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Text")},
        {"callout", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Callout")},
        {"line", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Line")},
        {"polygon", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Polygon")},
        {"circle", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Circle")},
        {"marker", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Number")},
        {"highlight", QT_TRANSLATE_NOOP("delimit::AnnotationController", "Highlight")}};
    return AnnotationController::tr(names.at(kind_id(shape)));
}

} // namespace delimit
