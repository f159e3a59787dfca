// Annotations of the document as they are worked on: which are selected, what the hand is about to
// make of them, and every command, each a named step.
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

    /// Those of the project; none before it is open.
    [[nodiscard]] const Annotations& annotations() const;
    [[nodiscard]] Document& document() const { return document_; }
    /// Null before the first result.
    [[nodiscard]] const std::optional<Projector>& projector() const { return projector_; }

    [[nodiscard]] const AnnotationIds& selection() const { return selection_; }
    /// Groups come whole.
    void select(const AnnotationIds& ids);
    void select_all();
    /// The only one that is selected; null if there are more or none.
    [[nodiscard]] const Annotation* selected() const;

    /// Shown, until it becomes a step or is put away.
    void try_out(const Change& change);
    void put_away();
    [[nodiscard]] bool trying() const { return tried_.has_value(); }
    /// One step to undo, if anything changes.
    void edit(const QString& name, const Change& change);

    /// On top of all others, and selected.
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
    /// By screen units on that map.
    void nudge(double dx, double dy, const MapCanvas& map);
    /// To the ground, or to the frame of the active map, where they are on it.
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

/// "Text", "Callout", ... as lists and menus call the kind.
QString annotation_kind_text(const AnnotationShape& shape);

} // namespace delimit
