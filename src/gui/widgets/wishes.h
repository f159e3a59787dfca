// Requests from one room of the window to others that it does not depend on.
#pragma once

#include "delimit/geo/point.h"
#include "delimit/model/project.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace delimit {

class Wishes : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Vertices of rings, the first not repeated, or of lines.
    using Drawn = std::vector<std::vector<GeoPoint>>;
    /// Takes the drawn vertices; returns the problem with them, empty if there is none.
    using TakeDrawn = std::function<QString(const Drawn&)>;

  signals:
    /// The panel is to be opened, for the user to read or write in it.
    void panel_wanted(const QString& id);
    void project_wanted(const QString& path);
    void base_map_wanted(const delimit::LayerSource& source);
    /// A shape is to be drawn on the maps, beginning with `start`.
    void drawing_wanted(const QString& title, bool closed, const delimit::Wishes::Drawn& start,
                        const delimit::Wishes::TakeDrawn& take);
    /// Values being typed or tried are to become a step, before the project is saved or a step
    /// undone.
    void edits_wanted();
    /// The format of figures or the unit of depths has changed.
    void units_changed();
    /// A short text for the status bar.
    void announced(const QString& text);
};

} // namespace delimit
