// Files that enter the window: opened, dropped on it, or fetched at the user's request.
#pragma once

#include "gui/widgets/window_context.h"

#include <QStringList>

#include <vector>

class QMimeData;

namespace delimit {

class IncomingFiles : public QObject {
    Q_OBJECT

  public:
    /// Accepts files dropped on the window.
    explicit IncomingFiles(WindowContext& context);

    /// Opens a project, adds a base map, passes data to the assistant, or offers to fetch an
    /// address.
    void open(const QStringList& paths);
    void ask_for_files();
    /// Asks for an address, `address` being the proposed one; fetches nothing before the user
    /// agrees.
    void ask_for_address(const QString& address = {});

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// Shows the assistant, once there is a project to add to.
    void add(std::vector<LayerSource> sources);
    /// Offers to fetch a file again whose cached copy is missing.
    void offer_to_fetch(const Error& error);

    WindowContext& context_;
    Document& document_;
    std::vector<LayerSource> waiting_; ///< until a project is open
};

std::vector<Command> data_commands(WindowContext& context);

} // namespace delimit
