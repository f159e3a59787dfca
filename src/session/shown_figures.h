// What maps and tables show: the document's result or, while a depth is dragged, an estimate of
// what comes of it.
#pragma once

#include "session/document.h"
#include "session/live_preview.h"

#include <QObject>

#include <functional>

namespace delimit {

class ShownFigures : public QObject {
    Q_OBJECT

  public:
    explicit ShownFigures(Document& document, QObject* parent = nullptr);

    /// Null until the first result is there.
    [[nodiscard]] const ShownPtr& shown() const { return shown_; }
    /// Whether an estimate can be told at once.
    [[nodiscard]] bool ready() const { return preview_.ready(); }
    /// Estimates are only prepared for somebody who may want them.
    void set_wanted(bool wanted) { preview_.set_wanted(wanted); }
    /// Map metres of a pixel of the largest map that shows them.
    void set_detail(std::function<double()> metres_per_pixel);
    /// What the result would be with this proposal; null where only computing tells.
    [[nodiscard]] EstimatePtr estimate_of(const Proposal& edited) const;

    /// Shows the estimate; what cannot be told by one is shown once it is computed.
    void try_out(const Proposal& edited);
    /// Nothing is tried any more: the document's own result.
    void put_away();

  signals:
    /// shown() is the document's own result, perhaps for another project than before.
    void changed();
    /// shown() is an estimate for the same project.
    void estimated();

  private:
    Document& document_;
    LivePreview preview_;
    ShownPtr shown_;
    std::function<double()> metres_per_pixel_;
};

} // namespace delimit
