// The result that maps and tables show: the document's or, while a depth is dragged, an estimate.
#pragma once

#include "session/document.h"
#include "session/live_preview.h"

#include <QObject>

#include <functional>
#include <optional>

namespace delimit {

class ShownFigures : public QObject {
    Q_OBJECT

  public:
    explicit ShownFigures(Document& document, QObject* parent = nullptr);

    /// The result shown; null until the first is complete.
    [[nodiscard]] const ShownPtr& shown() const { return shown_; }
    /// True if an estimate can be made at once.
    [[nodiscard]] bool ready() const { return preview_.ready(); }
    /// Switches estimates on or off: they are needed only while a depth can be dragged.
    void set_wanted(bool wanted) { preview_.set_wanted(wanted); }
    /// Sets the function that gives map metres per pixel of the largest map.
    void set_detail(std::function<double()> metres_per_pixel);
    /// The estimated result with this proposal; null if it must be computed.
    [[nodiscard]] EstimatePtr estimate_of(const Proposal& edited) const;

    /// True while an estimate is awaited: the first of a line is being prepared.
    [[nodiscard]] bool waiting() const { return waiting_; }

    /// Shows the estimate; if there is none, the last result stays. An estimate that is still being
    /// prepared is shown when it is there.
    void try_out(const Proposal& edited);
    /// Shows the document's own result again.
    void put_away();

  signals:
    /// shown() is the document's own result, perhaps for another project than before.
    void changed();
    /// shown() is an estimate for the same project.
    void estimated();
    void waiting_changed();

  private:
    void set_waiting(bool waiting);

    Document& document_;
    LivePreview preview_;
    ShownPtr shown_;
    std::optional<Proposal> tried_; ///< the edit tried out last, until it is put away
    bool waiting_ = false;
    std::function<double()> metres_per_pixel_;
};

} // namespace delimit
