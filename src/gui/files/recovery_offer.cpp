#include "gui/files/recovery_offer.h"

#include "gui/files/autosave.h"
#include "gui/files/project_files.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <memory>
#include <utility>

namespace delimit {

namespace {

/// Asks once no other question is open.
void ask(ProjectFiles& files, Autosave& autosave, QWidget* window,
         const std::shared_ptr<Leftover>& leftover, const QString& name) {
    if (QWidget* asking = QApplication::activeModalWidget()) {
        QObject::connect(
            asking, &QObject::destroyed, window,
            [&files, &autosave, window, leftover, name] {
                ask(files, autosave, window, leftover, name);
            },
            Qt::QueuedConnection);
        return;
    }
    const QString when = QLocale().toString(leftover->written, QLocale::ShortFormat);
    auto* question = new QMessageBox(
        QMessageBox::Question, ProjectFiles::tr("Recover unsaved changes"),
        name.isEmpty()
            ? ProjectFiles::tr("Delimit ended without saving. Changes of %1 are kept.").arg(when)
            : ProjectFiles::tr("Delimit ended without saving “%1”. Changes of %2 are kept.")
                  .arg(name, when),
        QMessageBox::NoButton, window);
    question->setObjectName(QStringLiteral("recovery"));
    question->setInformativeText(
        ProjectFiles::tr("Recovered changes are not saved until you save them."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::NonModal);
    QPushButton* recover =
        question->addButton(ProjectFiles::tr("&Recover"), QMessageBox::AcceptRole);
    QPushButton* discard =
        question->addButton(ProjectFiles::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* later = question->addButton(ProjectFiles::tr("&Later"), QMessageBox::RejectRole);
    question->setDefaultButton(recover);
    question->setEscapeButton(later);
    QObject::connect(recover, &QPushButton::clicked, &files, [&files, &autosave, leftover] {
        files.recover(leftover->file,
                      [&autosave, leftover] { autosave.replace(std::move(*leftover)); });
    });
    QObject::connect(discard, &QPushButton::clicked, &files, [leftover] {
        std::error_code ignored;
        std::filesystem::remove(leftover->file, ignored);
    });
    question->show();
}

} // namespace

void offer_recovery(ProjectFiles& files, Autosave& autosave, QWidget* window) {
    auto found = latest_leftover();
    if (!found)
        return;
    auto leftover = std::make_shared<Leftover>(std::move(*found));
    files.name_of_kept(leftover->file, [&files, &autosave, window, leftover](const QString& name) {
        ask(files, autosave, window, leftover, name);
    });
}

} // namespace delimit
