// The sheet of the window as a file: what, where, and what is there already.
#include "gui/window/main_window.h"

#include "gui/base/text.h"
#include "gui/files/project_files.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/export_target.h"
#include "gui/widgets/message_bar.h"
#include "session/post.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSettings>

namespace delimit {
namespace {

constexpr auto folder_key = "export/folder";

} // namespace

void MainWindow::ask_for_picture() {
    if (!document_.prepared())
        return;
    auto* dialog = new ExportDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show_preview([this](const PictureChoice& choice) { return picture_of_window(choice); });
    connect(&document_, &Document::project_changed, dialog, &ExportDialog::refresh_preview);
    connect(&document_, &Document::prepared_changed, dialog, &ExportDialog::refresh_preview);
    connect(dialog, &ExportDialog::fix_wanted, this,
            [this](const SheetWarning& warning, const SheetMedium& medium) {
                document_.edit(qt_text(warning.fix), [warning, medium](Project& project) {
                    project = with_fix(std::move(project), warning, medium);
                });
            });
    connect(dialog, &ExportDialog::file_wanted, this, [this, dialog] {
        ask_where(dialog, files_->suggested_name() + QLatin1Char('.') +
                              suffix_of(dialog->choice().sheet.format));
    });
    dialog->open();
}

void MainWindow::ask_where(ExportDialog* dialog, const QString& name) {
    PictureRequest request = picture_of_window(dialog->choice());
    const SheetFormat format = request.options.format;
    const QString suffix = suffix_of(format);
    auto* files =
        new QFileDialog(dialog, tr("Export sheet"), QSettings().value(folder_key).toString());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(QStringLiteral("*.%1").arg(suffix));
    files->setDefaultSuffix(suffix);
    files->selectFile(name);
    // Whether something is there is asked below: of every file that is really written, with the
    // ending and the numbers that it gets.
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
                    return export_picture(request, dialog);
                ask_to_replace(dialog, there, request);
            });
    files->open();
}

void MainWindow::ask_to_replace(ExportDialog* dialog, const QStringList& there,
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
            export_picture(request, dialog);
        else
            ask_where(dialog,
                      QFileInfo(QString::fromStdU16String(request.file.u16string())).fileName());
    });
    question->open();
}

void MainWindow::export_picture(const PictureRequest& request, ExportDialog* dialog) {
    const QString path = QString::fromStdU16String(request.file.u16string());
    if (!dialog)
        return write(
            path, [request](const std::stop_token& stop) { return write_picture(request, stop); });
    const QPointer<ExportDialog> shown = dialog;
    const auto tell = [this, shown](double share) {
        post_to(this, [shown, share] {
            if (shown)
                shown->show_progress(share);
        });
    };
    dialog->begin_writing(in_background(
        tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [request, tell](const std::stop_token& stop) { return write_picture(request, stop, tell); },
        [this, shown, path](const Status& status) {
            if (status)
                messages_->show_message(MessageBar::Kind::information,
                                        tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            else if (!shown)
                show_error(tr("Nothing was written"), status.error());
            if (shown)
                shown->end_writing(status);
        }));
}

} // namespace delimit
