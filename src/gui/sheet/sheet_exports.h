// The sheet on its ways out of the window: as a file, on the clipboard, on paper.
#pragma once

#include "gui/sheet/export_dialog.h"
#include "gui/widgets/window_context.h"

namespace delimit {

class SheetView;

class SheetExports : public QObject {
    Q_OBJECT

  public:
    SheetExports(WindowContext& context, SheetView& sheet);

    /// Asks what the file is to be, and where.
    void ask();
    void copy();
    void print();

    /// What the maps show, or the sheet that is looked at, for `request.file` still to be named.
    [[nodiscard]] PictureRequest request_for(const PictureChoice& choice) const;
    /// Shows how far it is, and what went wrong, in the dialog if there is one.
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
