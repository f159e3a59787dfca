#include "gui/sheet/sheet_commands.h"

#include "gui/base/drawn_icon.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/sheet/sheet_view.h"

#include <QVBoxLayout>

#include <utility>

namespace delimit {

void start_sheet(WindowContext& context) {
    Document& document = context.document;
    auto* sheet = new SheetView(document, context.window.centralWidget());
    sheet->hide();
    context.centre.addWidget(sheet, 1);
    auto* exports = new SheetExports(context, *sheet);
    QObject::connect(&context.view, &ViewState::sheet_changed, sheet, [sheet, &context] {
        sheet->setVisible(context.view.sheet());
        if (context.view.sheet())
            sheet->stage().setFocus();
    });
    context.commands.follow(&context.view, &ViewState::sheet_changed);
    QObject::connect(
        &sheet->stage(), &SheetStage::extent_wanted, sheet,
        [&context, &document](const std::string& id) {
            if (!document.prepared())
                return;
            const Viewport view = context.maps_shown().active;
            const MapExtent extent{
                Projector(document.prepared()->snapshot->projection).inverse(view.centre()),
                Metres(view.metres_per_pixel() * view.size().width)};
            document.edit(
                SheetView::tr("Give a map its own extent"),
                [id, extent](Project& project) { project.sheet.elements[id].extent = extent; });
        });
    QObject::connect(sheet, &SheetView::export_wanted, exports, &SheetExports::ask);
    QObject::connect(sheet, &SheetView::failed, sheet, [&context](const Error& error) {
        context.messages.show_error(SheetView::tr("The sheet cannot be shown"), error);
    });
}

std::vector<Command> sheet_commands(WindowContext& context) {
    auto* exports = &context.the<SheetExports>();
    const auto entry = [](const char* id, const QString& text, const QString& tip, int position,
                          std::function<void()> run, const QList<QKeySequence>& keys) {
        Command command;
        command.id = QLatin1String(id);
        command.text = text;
        command.tip = tip;
        command.keys = keys;
        command.menu = {QStringLiteral("file"), 4, position};
        command.run = std::move(run);
        return command;
    };
    Command send = entry("sheet.export", SheetView::tr("&Export sheet…"),
                         SheetView::tr("Write the sheet as PNG, JPEG, TIFF, SVG or PDF"), 0,
                         [exports] { exports->ask(); }, {QKeySequence(Qt::CTRL | Qt::Key_E)});
    send.icon = themed_icon(QStringLiteral("export"));
    send.word = SheetView::tr("Export");
    send.bar = {QStringLiteral("tools"), 1, 3};
    send.on_maps = 9;
    Command show;
    show.id = QStringLiteral("view.sheet");
    show.text = SheetView::tr("&Briefing sheet");
    show.tip = SheetView::tr("Show the briefing sheet as it will be exported");
    show.icon = themed_icon(QStringLiteral("sheet"));
    show.keys = {QKeySequence(Qt::Key_B)};
    show.menu = {QStringLiteral("view"), 3, 0};
    show.word = SheetView::tr("Sheet");
    show.bar = {QStringLiteral("tools"), 5, 1};
    show.checked = [&context] { return context.view.sheet(); };
    show.run = [&context] { context.view.show_sheet(!context.view.sheet()); };
    return {send,
            entry("sheet.copy", SheetView::tr("&Copy sheet"),
                  SheetView::tr("Copy the sheet to the clipboard as an image"), 1,
                  [exports] { exports->copy(); }, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}),
            entry(
                "sheet.print", SheetView::tr("&Print sheet…"),
                SheetView::tr("Preview the pages, then print them"), 2,
                [exports] { exports->print(); }, standard_keys(QKeySequence::Print)),
            show};
}

std::vector<KeyHint> sheet_keys() {
    const QString where = SheetView::tr("Briefing sheet");
    const auto key = [](Qt::Key of) { return QKeySequence(of).toString(QKeySequence::NativeText); };
    return {{where, SheetView::tr("To the next element, to the one before"),
             SheetView::tr("Tab, Shift+Tab")},
            {where, SheetView::tr("Move the element; with Shift ten times as far"),
             SheetView::tr("Arrow keys")},
            {where, SheetView::tr("Edit the text of the element"), key(Qt::Key_F2)},
            {where, SheetView::tr("Take the element off the sheet"), key(Qt::Key_Delete)},
            {where, SheetView::tr("Choose no element"), key(Qt::Key_Escape)},
            {where, SheetView::tr("Take the text that is written, put it away"),
             SheetView::tr("Enter, Esc")},
            {where, SheetView::tr("The page before, the next page"),
             key(Qt::Key_PageUp) + QStringLiteral(", ") + key(Qt::Key_PageDown)}};
}

} // namespace delimit
