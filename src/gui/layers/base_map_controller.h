// The project's base map: chosen, checked, laid under the maps, taken away. Each is one step.
#pragma once

#include "gui/widgets/window_services.h"
#include "session/document.h"

#include <QObject>

#include <optional>

class QWidget;

namespace delimit {

class BaseMapController : public QObject {
    Q_OBJECT

  public:
    /// Of the services it needs work in the background and errors.
    BaseMapController(Document& document, WindowServices services, QWidget* window);

    /// Asks for a file.
    void ask();
    /// Checks the file, and asks whose it is; once there is a project to add it to.
    void add(LayerSource source);
    /// Asks again whose it is.
    void describe();
    void remove();

  private:
    Document& document_;
    WindowServices services_;
    QWidget* window_;
    std::optional<LayerSource> waiting_; ///< for a project
};

} // namespace delimit
