#include "gui/tools/map_index.h"

#include "session/post.h"

#include <utility>

namespace delimit {

std::optional<GeoBox> study_area_of(const Snapshot& snapshot) {
    GeoBox box;
    for (const Oblast& oblast : snapshot.layers->oblasts)
        box.add(oblast.ground);
    return box.empty() ? std::nullopt : std::optional(box);
}

MapIndex::MapIndex(Document& document, QObject* parent) : QObject(parent), document_(document) {
    connect(&document_, &Document::prepared_changed, this, &MapIndex::show_result);
}

void MapIndex::show_result() {
    const SnapshotPtr& snapshot = document_.prepared()->snapshot;
    const unsigned long number = ++request_;
    // The indexes depend on nothing else.
    const SnapshotPtr before = snapping_ ? snapping_->snapshot() : nullptr;
    if (before && before->control == snapshot->control && before->layers == snapshot->layers)
        return worker_.cancel();
    worker_.start([this, number, snapshot](const std::stop_token& stop) {
        auto index = std::make_shared<const SnapIndex>(snapshot);
        if (stop.stop_requested())
            return;
        auto places = std::make_shared<const Gazetteer>(*snapshot);
        post_to(this, [this, number, index = std::move(index), places = std::move(places)] {
            if (number != request_)
                return;
            snapping_ = index;
            places_ = places;
            emit made();
        });
    });
}

} // namespace delimit
