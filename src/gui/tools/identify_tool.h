// A tool that identifies the features at a clicked point.
#pragma once

#include "gui/map/map_tool.h"
#include "session/latest_job.h"

#include "delimit/analysis/identify.h"
#include "delimit/base/locale.h"

#include <memory>
#include <optional>

namespace delimit {

class IdentifyTool : public MapTool {
    Q_OBJECT

  public:
    explicit IdentifyTool(QObject* parent = nullptr);

    /// Sets the result to search; a point identified before is identified again.
    void set_snapshot(const SnapshotPtr& snapshot, Locale language);
    void identify(MapPoint at);
    [[nodiscard]] const std::optional<Identified>& found() const { return found_; }
    [[nodiscard]] const SnapshotPtr& snapshot() const { return snapshot_; }
    [[nodiscard]] Locale language() const { return language_; }

    void click(const MapPointer& pointer) override;
    void end() override;
    [[nodiscard]] QCursor cursor() const override { return Qt::WhatsThisCursor; }
    [[nodiscard]] QString hint() const override;
    void paint(QPainter& painter, const Viewport& view) const override;

  signals:
    /// The facts found have changed, or were dropped.
    void identified();

  private:
    SnapshotPtr snapshot_;
    Locale language_ = Language::english;
    std::optional<Identified> found_;
    std::shared_ptr<Identifier> identifier_; ///< used by the worker alone
    unsigned long request_ = 0;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
