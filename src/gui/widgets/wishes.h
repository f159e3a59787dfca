// What one room of the window asks of another that it does not know.
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
    /// Takes what was drawn, and says what is wrong with it.
    using TakeDrawn = std::function<QString(const Drawn&)>;

  signals:
    /// That panel is to be seen: there is something in it to read or write.
    void panel_wanted(const QString& id);
    void project_wanted(const QString& path);
    void base_map_wanted(const delimit::LayerSource& source);
    /// Something is to be drawn on the maps, beginning with `start`.
    void drawing_wanted(const QString& title, bool closed, const delimit::Wishes::Drawn& start,
                        const delimit::Wishes::TakeDrawn& take);
    /// What is being typed or tried is to become a step, before the project is saved or a step
    /// taken back.
    void edits_wanted();
    /// Figures or depths are written otherwise than before.
    void units_changed();
    /// Something short for the status bar.
    void announced(const QString& text);
};

} // namespace delimit
