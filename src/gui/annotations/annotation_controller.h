// State and commands of annotation editing: the selection, the unfinished change that is tried out
// on the maps, and every command, each a named step of the document.
#pragma once

#include "session/document.h"

#include "delimit/map/placed_annotations.h"
#include "delimit/model/edit_annotations.h"

#include <functional>
#include <optional>

namespace delimit {

class MapArea;
class MapCanvas;

class AnnotationController : public QObject {
    Q_OBJECT

  public:
    using Change = std::function<void(Annotations&)>;

    AnnotationController(Document& document, MapArea& maps, QObject* parent = nullptr);

    /// The project's annotations; empty before a project is open.
    [[nodiscard]] const Annotations& annotations() const;
    [[nodiscard]] Document& document() const { return document_; }
    /// Null before the first result.
    [[nodiscard]] const std::optional<Projector>& projector() const { return projector_; }

    [[nodiscard]] const AnnotationIds& selection() const { return selection_; }
    /// Selects annotations; a group is always selected as a whole.
    void select(const AnnotationIds& ids);
    void select_all();
    /// The selected annotation; null if none or several are selected.
    [[nodiscard]] const Annotation* selected() const;

    /// Shows the change on the maps until edit() makes it a step or put_away() drops it.
    void try_out(const Change& change);
    void put_away();
    [[nodiscard]] bool trying() const { return tried_.has_value(); }
    /// Makes the change one undoable step, if it changes anything.
    void edit(const QString& name, const Change& change);

    /// Adds the annotation above all others and selects it.
    void add(const QString& name, Annotation made);
    void remove();
    void duplicate();
    void copy() const;
    void cut();
    void paste();
    void group();
    void ungroup();
    void lock(bool locked);
    void show(bool visible);
    void to_front();
    void to_back();
    void align(Alignment alignment, const MapCanvas& map);
    /// Moves the selection by screen units on that map.
    void nudge(double dx, double dy, const MapCanvas& map);
    /// Anchors the selection to map positions, or to the frame of the active map, without moving it
    /// there.
    void fasten(bool to_frame);
    /// The change that moves annotations by screen units on a map.
    [[nodiscard]] Change moves(const AnnotationIds& ids, double dx, double dy,
                               const Viewport& view) const;

  signals:
    /// The project's annotations, or its languages and figures.
    void changed();
    void selection_changed();

  private:
    void refresh();
    void show_on_maps();

    Document& document_;
    MapArea& maps_;
    AnnotationIds selection_;
    std::optional<Annotations> tried_;
    std::optional<Projector> projector_;
};

/// The name of an annotation's kind in lists and menus: "Text", "Callout".
QString annotation_kind_text(const AnnotationShape& shape);

} // namespace delimit
