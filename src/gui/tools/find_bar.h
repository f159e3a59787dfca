// A search bar: a settlement or oblast by name, or typed coordinates.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/geo/coordinates/coordinates.h"
#include "delimit/geo/projection.h"
#include "delimit/map/gazetteer.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace delimit {

class ProblemLabel;
using GazetteerPtr = std::shared_ptr<const Gazetteer>;

/// Covers the upper edge of its parent while it is open.
class FindBar : public QFrame {
    Q_OBJECT

  public:
    explicit FindBar(QWidget* parent);

    void set_places(GazetteerPtr places, const Projection& projection,
                    const std::optional<GeoBox>& study_area, Locale language);
    void set_language(Locale language) { language_ = language; }
    void open();
    [[nodiscard]] QLineEdit& entry() { return *entry_; }
    [[nodiscard]] QListWidget& list() { return *list_; }
    [[nodiscard]] ProblemLabel& problem() { return *problem_; }

  signals:
    /// The user chose a place; its name may be the text typed.
    void chosen(const delimit::FoundPlace& place);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void take(int row);
    void enter();
    void place();

    GazetteerPtr places_;
    std::optional<Projector> projector_;
    std::optional<GeoBox> study_area_;
    Locale language_ = Language::english;
    std::vector<FoundPlace> found_;
    QLineEdit* entry_;
    QListWidget* list_;
    ProblemLabel* problem_;
};

} // namespace delimit
