// What the maps and figures show while a depth is dragged: estimates from a distance grid
// (analysis/depth_field.h), within a frame.
#pragma once

#include "session/latest_job.h"
#include "session/pipeline.h"

#include "delimit/analysis/depth_field.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace delimit {

/// Lives in the UI thread; the grid is made in a worker, once for each line of contact. For a dense
/// line a coarse one is there first (areas within 0.5 %), and the fine one takes its place.
class LivePreview : public QObject {
    Q_OBJECT

  public:
    explicit LivePreview(QObject* parent = nullptr);
    ~LivePreview() override;

    /// The result that edits start from.
    void set_result(PreparedPtr exact);
    /// The grid is only made for somebody who may want it.
    void set_wanted(bool wanted);
    [[nodiscard]] bool ready() const { return grid_ != nullptr; }

    /// The exact result with this proposal in place of the one with its id: figures and zones
    /// estimated, the rest shared. `metres_per_pixel`: of the largest map it is shown on. Null
    /// where it cannot be told (see `estimate`) or the grid is not there yet.
    [[nodiscard]] EstimatePtr preview(const Proposal& edited, double metres_per_pixel) const;

  signals:
    void became_ready();

  private:
    /// What zones of a provision to a depth can cover: what the party holds in its oblasts, without
    /// what is excluded.
    struct Reach {
        Side party = Side::a;
        std::vector<std::string> oblasts;
        std::vector<GeoRegion> exclusions;
        Detail<Region> ground;
        [[nodiscard]] bool fits(const Provision& provision) const;
    };
    struct Grid {
        std::shared_ptr<const Control> control; ///< it was made from
        std::vector<Exclusions> exclusions;
        Metres wanted_cell; ///< the field's may be wider
        DepthField field;
        std::vector<Reach> reaches;
    };

    static std::shared_ptr<const Grid> make_grid(const Snapshot& snapshot,
                                                 const std::shared_ptr<const Grid>& before,
                                                 Metres cell, const std::stop_token& stop);
    [[nodiscard]] std::vector<SketchedArea> sketch(const Proposal& edited,
                                                   const std::vector<const WithdrawalZone*>& zones,
                                                   double metres_per_pixel) const;
    void update();

    PreparedPtr exact_;
    bool wanted_ = false;
    std::shared_ptr<const Grid> grid_; ///< fits exact_, or null
    std::shared_ptr<const Grid> last_; ///< the latest one made
    unsigned long request_ = 0;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
