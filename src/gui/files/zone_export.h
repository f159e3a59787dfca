// Export of the withdrawal zones of all proposals to a file for other programs.
#pragma once

#include "gui/widgets/window_context.h"

namespace delimit {

class ZoneExport : public QObject {
    Q_OBJECT

  public:
    explicit ZoneExport(WindowContext& context);

    /// Asks for a file and writes it.
    void ask();
    /// Writes the file in the format of its suffix.
    void write(const QString& path);

  private:
    WindowContext& context_;
};

} // namespace delimit
