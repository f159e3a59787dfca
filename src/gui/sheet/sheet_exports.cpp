#include "gui/sheet/sheet_exports.h"

#include "gui/base/text.h"
#include "gui/sheet/export_target.h"
#include "gui/sheet/print_pages.h"
#include "gui/sheet/sheet_view.h"
#include "gui/widgets/suggested_name.h"
#include "session/picture.h"
#include "session/post.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace delimit {
namespace {

constexpr auto folder_key = "export/folder";

} // namespace

SheetExports::SheetExports(WindowContext& context, SheetView& sheet)
    : QObject(&context.window), context_(context), document_(context.document), sheet_(sheet) {}

void SheetExports::ask() {
    if (!document_.prepared())
        return;
    auto* dialog = new ExportDialog(&context_.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show_preview([this](const PictureChoice& choice) { return request_for(choice); });
    connect(&document_, &Document::project_changed, dialog, &ExportDialog::refresh_preview);
    connect(&document_, &Document::prepared_changed, dialog, &ExportDialog::refresh_preview);
    connect(dialog, &ExportDialog::fix_wanted, this,
            [this](const SheetWarning& warning, const SheetMedium& medium) {
                document_.edit(qt_text(warning.fix), [warning, medium](Project& project) {
                    project = with_fix(std::move(project), warning, medium);
                });
            });
    connect(dialog, &ExportDialog::file_wanted, this, [this, dialog] {
        ask_where(dialog, suggested_name(document_) + QLatin1Char('.') +
                              suffix_of(dialog->choice().sheet.format));
    });
    dialog->open();
}

void SheetExports::ask_where(ExportDialog* dialog, const QString& name) {
    PictureRequest request = request_for(dialog->choice());
    const SheetFormat format = request.options.format;
    const QString suffix = suffix_of(format);
    auto* files =
        new QFileDialog(dialog, tr("Export sheet"), QSettings().value(folder_key).toString());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(QStringLiteral("*.%1").arg(suffix));
    files->setDefaultSuffix(suffix);
    files->selectFile(name);
    // Overwriting is asked about below, for the files really written, with their suffix and
    // numbers.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    connect(files, &QFileDialog::fileSelected, this,
            [this, dialog, format, request = std::move(request)](const QString& chosen) mutable {
                const QString path = with_ending_of(format, chosen);
                QSettings().setValue(folder_key, QFileInfo(path).absolutePath());
                request.file = std::filesystem::path(path.toStdU16String());
                const bool several =
                    request.options.kind.value_or(document_.project()->sheet.kind.value_or(
                        SheetKind::one_map)) == SheetKind::dossier;
                const QStringList there = replaced_by(format, path, several);
                if (there.isEmpty())
                    return write(request, dialog);
                ask_to_replace(dialog, there, request);
            });
    files->open();
}

void SheetExports::ask_to_replace(ExportDialog* dialog, const QStringList& there,
                                  const PictureRequest& request) {
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Export sheet"),
        there.size() == 1 ? tr("“%1” is already there.").arg(there.front())
                          : tr("Files of these pages are already there: %1.").arg(there.join(", ")),
        QMessageBox::Cancel, dialog);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this, question, yes, dialog, request] {
        if (question->clickedButton() == yes)
            write(request, dialog);
        else
            ask_where(dialog,
                      QFileInfo(QString::fromStdU16String(request.file.u16string())).fileName());
    });
    question->open();
}

void SheetExports::write(const PictureRequest& request, ExportDialog* dialog) {
    const QString path = QString::fromStdU16String(request.file.u16string());
    if (!dialog)
        return write_file(context_, path, [request](const std::stop_token& stop) {
            return write_picture(request, stop);
        });
    const QPointer<ExportDialog> shown = dialog;
    const auto tell = [this, shown](double share) {
        post_to(this, [shown, share] {
            if (shown)
                shown->show_progress(share);
        });
    };
    dialog->begin_writing(context_.tasks.start(
        tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [request, tell](const std::stop_token& stop) { return write_picture(request, stop, tell); },
        [this, shown, path](const Status& status) {
            if (status)
                context_.messages.show_message(
                    MessageBar::Kind::information,
                    tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            else if (!shown)
                context_.messages.show_error(tr("Nothing was written"), status.error());
            if (shown)
                shown->end_writing(status);
        }));
}

PictureRequest SheetExports::request_for(const PictureChoice& choice) const {
    const Project& project = *document_.project();
    const MapsShown maps = context_.maps_shown();
    PictureRequest request;
    request.prepared = document_.prepared();
    request.project = document_.project();
    SheetOverrides overrides = choice.sheet;
    // The proposals of the maps on the screen, unless the sheet itself is shown.
    if (!context_.view.sheet())
        overrides.map_frames = maps.proposals;
    request.options =
        sheet_options(project, *request.prepared->snapshot, request.prepared->language,
                      request.prepared->places.project, overrides);
    if (choice.as_on_screen)
        request.ground = maps.active.visible();
    return request;
}

void SheetExports::copy() {
    if (!document_.prepared())
        return;
    const PictureRequest request = request_for({});
    auto copied = std::make_shared<QImage>();
    context_.tasks.start(
        tr("Copying the sheet…"),
        [request, copied, page = sheet_.page()](const std::stop_token& stop) -> Status {
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
                return context_.messages.show_error(tr("Nothing was copied"), status.error());
            QGuiApplication::clipboard()->setImage(*copied);
            context_.messages.show_message(MessageBar::Kind::information,
                                           tr("The sheet is on the clipboard as an image"));
        });
}

void SheetExports::print() {
    if (!document_.prepared())
        return;
    PictureChoice choice;
    choice.sheet.format = SheetFormat::pdf;
    const PageSize paper = document_.project()->sheet.page.value_or(PageSize::a4_landscape);
    choice.sheet.size = paper;
    const PictureRequest request = request_for(choice);
    auto sheets = std::make_shared<std::vector<Sheet>>();
    context_.tasks.start(
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
                return context_.messages.show_error(tr("Nothing can be printed"), status.error());
            const bool large = page == PageSize::a3_landscape || page == PageSize::a3_portrait;
            const bool wide = page == PageSize::a3_landscape || page == PageSize::a4_landscape;
            auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setPageSize(QPageSize(large ? QPageSize::A3 : QPageSize::A4));
            // Sheets have margins of their own, and only on the full page is their scale true.
            printer->setFullPage(true);
            printer->setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
            auto* dialog = new QPrintPreviewDialog(printer.get(), &context_.window);
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
