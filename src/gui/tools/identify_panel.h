// The facts found about a point, as a list.
#pragma once

#include "gui/tools/identify_tool.h"

#include "delimit/base/locale.h"
#include "delimit/geo/coordinates/coordinates.h"

#include <QTreeWidget>

#include <optional>

namespace delimit {

class IdentifyPanel : public QTreeWidget {
    Q_OBJECT

  public:
    explicit IdentifyPanel(QWidget* parent = nullptr);
    /// Shows the facts; nothing shows instructions instead.
    void show_found(const std::optional<Identified>& found, const SnapshotPtr& snapshot,
                    Locale language, CoordinateFormat format);
    /// All rows, one a line, for the clipboard and for tests.
    [[nodiscard]] QString text() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fit_columns();
    void add(const QString& what, const QString& value, const QString& more = {});
};

} // namespace delimit
