// The panels of a window in their docks.
#pragma once

#include "gui/widgets/panel.h"

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace delimit {

class Commands;

class Docks : public QObject {
    Q_OBJECT

  public:
    /// Panels of one side share its place, in their order, all closed; each has a command.
    Docks(QMainWindow& window, Commands& commands, std::vector<Panel> panels);

    /// Opens the panel and brings it to the front.
    void open(const QString& id);
    /// As at the first start.
    void arrange_first();

  private:
    void toggle(QDockWidget& dock);

    QMainWindow& window_;
    std::vector<std::pair<Panel, QDockWidget*>> docks_;
};

} // namespace delimit
