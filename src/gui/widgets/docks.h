// The panels of a window in dock widgets.
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
    /// Docks of one area are tabbed in the order of `panels`, all closed; each gets a command.
    Docks(QMainWindow& window, Commands& commands, std::vector<Panel> panels);

    /// Opens the panel and brings it to the front.
    void open(const QString& id);
    /// Opens the panels that are open at the first start.
    void arrange_first();

  private:
    void toggle(QDockWidget& dock);

    QMainWindow& window_;
    std::vector<std::pair<Panel, QDockWidget*>> docks_;
};

} // namespace delimit
