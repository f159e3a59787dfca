// Files that come into the window: opened, dropped on it, or fetched because the user asks for it.
#pragma once

#include "gui/widgets/window_context.h"

#include <QStringList>

#include <vector>

class QMimeData;

namespace delimit {

class IncomingFiles : public QObject {
    Q_OBJECT

  public:
    /// Takes what is dropped on the window.
    explicit IncomingFiles(WindowContext& context);

    /// A project is opened, a base map laid under the maps, data go through the assistant, an
    /// address is fetched once the user says so.
    void open(const QStringList& paths);
    void ask_for_files();
    /// Nothing is fetched before the user says so, also of an address that is given.
    void ask_for_address(const QString& address = {});

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// Shows the assistant, once there is a project to add to.
    void add(std::vector<LayerSource> sources);
    /// A copy that a project needs is gone.
    void offer_to_fetch(const Error& error);

    WindowContext& context_;
    Document& document_;
    std::vector<LayerSource> waiting_; ///< for a project
};

std::vector<Command> data_commands(WindowContext& context);

} // namespace delimit
