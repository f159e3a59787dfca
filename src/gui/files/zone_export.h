// The withdrawal zones of all proposals as a file for other programs.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

class ZoneExport : public QObject {
    Q_OBJECT

  public:
    explicit ZoneExport(WindowContext& context);

    /// Asks for a file.
    void ask();
    /// The ending decides the format.
    void write(const QString& path);

  private:
    WindowContext& context_;
};

} // namespace delimit
