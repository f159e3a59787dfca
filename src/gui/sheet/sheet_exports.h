// Output of the sheet: to a file, the clipboard, or a printer.
#pragma once

#include "gui/sheet/export_dialog.h"
#include "gui/widgets/window_context.h"

namespace delimit {

class SheetView;

class SheetExports : public QObject {
    Q_OBJECT

  public:
    SheetExports(WindowContext& context, SheetView& sheet);

    /// Asks for options and a file, and writes it.
    void ask();
    void copy();
    void print();

    /// A request for the maps as they are, or for the sheet if it is shown; `file` is left empty.
    [[nodiscard]] PictureRequest request_for(const PictureChoice& choice) const;
    /// Writes the file. Progress and errors are shown in the dialog, if there is one.
    void write(const PictureRequest& request, ExportDialog* dialog = nullptr);

  private:
    void ask_where(ExportDialog* dialog, const QString& name);
    void ask_to_replace(ExportDialog* dialog, const QStringList& there,
                        const PictureRequest& request);

    WindowContext& context_;
    Document& document_;
    SheetView& sheet_;
};

} // namespace delimit
