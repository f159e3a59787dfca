// The project's base map: chosen, checked, shown beneath the maps, removed. Each is one step.
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
    /// Uses the background work and error messages of `services`.
    BaseMapController(Document& document, WindowServices services, QWidget* window);

    /// Asks for a file and adds it.
    void ask();
    /// Checks the file, asks for its source, and adds it once there is a project.
    void add(LayerSource source);
    /// Asks for the source of the present base map again.
    void describe();
    void remove();

  private:
    Document& document_;
    WindowServices services_;
    QWidget* window_;
    std::optional<LayerSource> waiting_; ///< until a project is open
};

} // namespace delimit
