#include "gui/recovery_offer.h"

#include "gui/autosave.h"
#include "gui/project_files.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <memory>
#include <utility>

namespace delimit {

void offer_recovery(ProjectFiles& files, Autosave& autosave, QWidget* window) {
    if (QWidget* asking = QApplication::activeModalWidget()) {
        QObject::connect(
            asking, &QObject::destroyed, window,
            [&files, &autosave, window] { offer_recovery(files, autosave, window); },
            Qt::QueuedConnection);
        return;
    }
    auto found = latest_leftover();
    if (!found)
        return;
    auto leftover = std::make_shared<Leftover>(std::move(*found));
    auto* question =
        new QMessageBox(QMessageBox::Question, ProjectFiles::tr("Recover unsaved changes"),
                        ProjectFiles::tr("Delimit ended without saving. Changes of %1 are kept.")
                            .arg(QLocale().toString(leftover->written, QLocale::ShortFormat)),
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

} // namespace delimit
