#include "gui/proposals/panel.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/settings.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/proposals_panel.h"

#include <QFileDialog>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace delimit {
namespace {

/// Asks for a file, and passes its areas and lines to `take`.
void ask_for_shapes(WindowContext& context, const QString& title,
                    const ProvisionEditor::Take& take) {
    // Not exec(): the window stays alive while a dialog is open.
    auto* dialog = new QFileDialog(
        &context.window, title, QString(),
        ProposalsPanel::tr(
            "Map data (*.geojson *.json *.geojsonl *.ndjson *.topojson *.gpkg *.shp *.kml "
            "*.kmz *.zip *.fgb *.gpx *.csv *.tsv *.xlsx *.ods);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, dialog, [&context, take](const QString& path) {
            auto shapes = std::make_shared<LooseShapes>();
            context.tasks.start(
                ProposalsPanel::tr("Reading %1…").arg(QFileInfo(path).fileName()),
                [path, shapes](const std::stop_token& stop) -> Status {
                    Diagnostics found;
                    auto loaded = load_shapes(path.toStdString(), found, stop);
                    if (!loaded)
                        return loaded.error();
                    *shapes = *std::move(loaded);
                    return ok();
                },
                [&context, take, shapes](const Status& status) {
                    if (status)
                        take(*shapes);
                    else
                        context.messages.show_error(
                            ProposalsPanel::tr("The provision is unchanged"), status.error());
                });
        });
    dialog->open();
}

QWidget* make_panel(WindowContext& context, QWidget* parent) {
    auto* panel = new ProposalsPanel(context.document, context.figures, parent);
    QObject::connect(panel, &ProposalsPanel::shapes_wanted, panel,
                     [&context](const QString& title, const ProvisionEditor::Take& take) {
                         ask_for_shapes(context, title, take);
                     });
    QObject::connect(panel, &ProposalsPanel::drawing_wanted, &context.wishes,
                     &Wishes::drawing_wanted);
    QObject::connect(&context.wishes, &Wishes::units_changed, panel, [panel] {
        for (DepthBandsEditor* editor : panel->findChildren<DepthBandsEditor*>())
            editor->set_unit(Settings::depth_unit());
    });
    return panel;
}

} // namespace

Panel proposals_panel(WindowContext& context) {
    Panel panel;
    panel.id = QStringLiteral("proposals");
    panel.title = ProposalsPanel::tr("Proposals");
    panel.area = Qt::LeftDockWidgetArea;
    panel.command.text = ProposalsPanel::tr("&Proposals");
    panel.command.tip = ProposalsPanel::tr("Edit proposals and their depths");
    panel.command.icon = themed_icon(QStringLiteral("proposals"));
    panel.command.keys = {QKeySequence(Qt::Key_P)};
    panel.command.menu.position = 0;
    panel.command.word = ProposalsPanel::tr("Proposals");
    panel.command.bar = {QStringLiteral("tools"), 6, 0};
    panel.make = [&context](QWidget* parent) { return make_panel(context, parent); };
    panel.seen = [&context](bool visible) { context.figures.set_wanted(visible); };
    return panel;
}

} // namespace delimit
