// Live preview of a depth being dragged: estimated zones and figures from a distance grid
// (analysis/depth_field.h), fast enough for every frame.
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
/// line a coarse grid is made first (areas within 0.5 %), and the fine one replaces it.
class LivePreview : public QObject {
    Q_OBJECT

  public:
    explicit LivePreview(QObject* parent = nullptr);
    ~LivePreview() override;

    /// Sets the exact result that edits start from.
    void set_result(PreparedPtr exact);
    /// Switches the grid on or off: it is needed only while a depth can be dragged.
    void set_wanted(bool wanted);
    [[nodiscard]] bool ready() const { return grid_ != nullptr; }
    /// True while the grid is being made: nothing can be estimated yet.
    [[nodiscard]] bool waits() const { return wanted_ && exact_ && !grid_ && !failed_; }

    /// The exact result with this proposal in place of the one with its id: figures and zones
    /// estimated, the rest shared. `metres_per_pixel`: of the largest map it is shown on. Null if
    /// it cannot be estimated (see `estimate`) or the grid is not complete.
    [[nodiscard]] EstimatePtr preview(const Proposal& edited, double metres_per_pixel) const;

  signals:
    /// A grid is there, or a finer one.
    void became_ready();

  private:
    /// The area that zones of a provision to a depth can cover: the party's area of control in its
    /// oblasts, without exclusions.
    struct Reach {
        Side party = Side::a;
        std::vector<std::string> oblasts;
        std::vector<GeoRegion> exclusions;
        Detail<Region> ground;
        [[nodiscard]] bool fits(const Provision& provision) const;
    };
    struct Grid {
        std::shared_ptr<const Control> control; ///< the control it was made from
        std::vector<Exclusions> exclusions;
        Metres wanted_cell; ///< the cell size requested; the field's may be larger
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
    bool failed_ = false;              ///< no grid could be made
    std::shared_ptr<const Grid> grid_; ///< fits exact_, or null
    std::shared_ptr<const Grid> last_; ///< the latest one made
    unsigned long request_ = 0;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
