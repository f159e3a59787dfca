// The sheet of the window: its view, and its ways out.
#include "gui/window/main_window.h"

#include "gui/base/text.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/print_pages.h"
#include "gui/sheet/sheet_view.h"
#include "gui/sheet/sheet_warning_list.h"
#include "gui/widgets/message_bar.h"
#include "gui/window/title_bar.h"
#include "gui/window/window_annotations.h"
#include "gui/window/window_tools.h"
#include "session/picture.h"
#include "session/post.h"

#include "delimit/model/edit_proposals.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QToolButton>

namespace delimit {

void MainWindow::connect_sheet() {
    connect(actions_.sheet, &QAction::toggled, this, [this](bool on) {
        maps_->setVisible(!on);
        title_->setVisible(!on);
        sheet_->setVisible(on);
        if (on)
            sheet_->stage().setFocus();
        for (QAction* action : {actions_.fit, actions_.to_zone, actions_.zoom_in, actions_.zoom_out,
                                actions_.link, actions_.swap})
            action->setEnabled(!on);
        actions_.arrangements->setEnabled(!on);
        actions_.other_map->setEnabled(!on && maps_->arrangement() == MapLayout::one_map);
        tools_->set_available(!on);
        annotations_->set_available(!on);
    });
    // A tool chosen elsewhere, as in the Proposals panel, is for the maps.
    connect(&tools_->tools(), &MapTools::chosen, this, [this] {
        if (tools_->tools().active())
            actions_.sheet->setChecked(false);
    });
    connect(&sheet_->stage(), &SheetStage::extent_wanted, this, [this](const std::string& id) {
        if (!document_.prepared())
            return;
        const Viewport& view = maps_->active().viewport();
        const MapExtent extent{
            Projector(document_.prepared()->snapshot->projection).inverse(view.centre()),
            Metres(view.metres_per_pixel() * view.size().width)};
        document_.edit(tr("Give a map its own extent"), [id, extent](Project& project) {
            project.sheet.elements[id].extent = extent;
        });
    });
    connect(sheet_, &SheetView::export_wanted, this, &MainWindow::ask_for_picture);
    connect(sheet_, &SheetView::failed, this,
            [this](const Error& error) { show_error(tr("The sheet cannot be shown"), error); });
    connect(actions_.copy_sheet, &QAction::triggered, this, &MainWindow::copy_sheet);
    connect(actions_.print_sheet, &QAction::triggered, this, &MainWindow::print_sheet);
}

PictureRequest MainWindow::picture_of_window(const PictureChoice& choice) {
    const Project& project = *document_.project();
    PictureRequest request;
    request.prepared = document_.prepared();
    request.project = document_.project();
    SheetOverrides overrides = choice.sheet;
    // What the maps show, unless the sheet itself is looked at.
    if (!actions_.sheet->isChecked()) {
        const std::vector<std::string> ids = pane_ids(project, MapArea::most_panes);
        overrides.panes.emplace();
        for (std::size_t pane : maps_->shown_panes())
            overrides.panes->push_back(ids[pane]);
    }
    request.options =
        sheet_options(project, *request.prepared->snapshot, request.prepared->language,
                      request.prepared->places.project, overrides);
    if (choice.as_on_screen)
        request.ground = maps_->active().viewport().visible();
    return request;
}

void MainWindow::copy_sheet() {
    if (!document_.prepared())
        return;
    const PictureRequest request = picture_of_window({});
    auto copied = std::make_shared<QImage>();
    in_background(
        tr("Copying the sheet…"),
        [request, copied, page = sheet_->page()](const std::stop_token& stop) -> Status {
            const auto sheets = sheets_of(request, stop);
            if (!sheets)
                return sheets.error();
            const Sheet& shown = (*sheets)[std::min(page, sheets->size() - 1)];
            constexpr double pixels_a_point = 200.0 / 72;
            const bool paper = request.options.page.has_value();
            *copied = page_image(
                shown, paper ? int(shown.size.width * pixels_a_point) : request.options.width,
                paper ? int(shown.size.height * pixels_a_point) : request.options.height);
            return ok();
        },
        [this, copied](const Status& status) {
            if (!status)
                return show_error(tr("Nothing was copied"), status.error());
            QGuiApplication::clipboard()->setImage(*copied);
            messages_->show_message(MessageBar::Kind::information,
                                    tr("The sheet is on the clipboard as a picture"));
        });
}

void MainWindow::print_sheet() {
    if (!document_.prepared())
        return;
    PictureChoice choice;
    choice.sheet.format = SheetFormat::pdf;
    const PageSize paper = document_.project()->sheet.page.value_or(PageSize::a4_landscape);
    choice.sheet.size = paper;
    const PictureRequest request = picture_of_window(choice);
    auto sheets = std::make_shared<std::vector<Sheet>>();
    in_background(
        tr("Laying out the pages…"),
        [request, sheets](const std::stop_token& stop) -> Status {
            auto made = sheets_of(request, stop);
            if (!made)
                return made.error();
            *sheets = *std::move(made);
            return ok();
        },
        [this, sheets, page = paper](const Status& status) {
            if (!status)
                return show_error(tr("Nothing can be printed"), status.error());
            const bool large = page == PageSize::a3_landscape || page == PageSize::a3_portrait;
            const bool wide = page == PageSize::a3_landscape || page == PageSize::a4_landscape;
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setPageSize(QPageSize(large ? QPageSize::A3 : QPageSize::A4));
            // Sheets have margins of their own, and only whole are they true to their scale.
            printer->setFullPage(true);
            printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
            auto* dialog = new QPrintPreviewDialog(printer.get(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            // Qt leaves its field for the page without a name for screen readers.
            for (QLineEdit* field : dialog->findChildren<QLineEdit*>())
                if (field->accessibleName().isEmpty())
                    field->setAccessibleName(SheetView::tr("Page"));
            // Nor does Tab lead to its buttons.
            for (QToolButton* button : dialog->findChildren<QToolButton*>())
                button->setFocusPolicy(Qt::TabFocus);
            connect(dialog, &QPrintPreviewDialog::paintRequested, this,
                    [sheets, printer](QPrinter* to) { print_pages(*to, *sheets); });
            dialog->open();
        });
}

} // namespace delimit
