// Indexes of the current result for snapping and for finding places, made in a worker.
#pragma once

#include "session/document.h"
#include "session/latest_job.h"

#include "delimit/geo/shapes.h"
#include "delimit/map/gazetteer.h"
#include "delimit/map/snapping.h"

#include <memory>
#include <optional>

namespace delimit {

class MapIndex : public QObject {
    Q_OBJECT

  public:
    MapIndex(Document& document, QObject* parent);

    /// The index of the current result or the one before; null until one is made.
    [[nodiscard]] const SnapIndexPtr& snapping() const { return snapping_; }
    [[nodiscard]] const std::shared_ptr<const Gazetteer>& places() const { return places_; }

  signals:
    void made();

  private:
    void show_result();

    Document& document_;
    SnapIndexPtr snapping_;
    std::shared_ptr<const Gazetteer> places_;
    unsigned long request_ = 0; ///< indexes of earlier ones are stale
    LatestJob worker_;          ///< last: it ends before anything it uses
};

/// The area in which coordinates are expected; nothing without oblasts.
std::optional<GeoBox> study_area_of(const Snapshot& snapshot);

} // namespace delimit
