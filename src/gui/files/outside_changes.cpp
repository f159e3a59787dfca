#include "gui/files/outside_changes.h"

#include "gui/files/project_files.h"
#include "gui/widgets/message_bar.h"
#include "session/document.h"
#include "session/state_folder.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <utility>

namespace delimit {
namespace {

namespace fs = std::filesystem;

/// The lock file of a project, in the user's own folder: the project's folder need not be writable.
QString lock_file_for(const fs::path& project) {
    std::error_code error;
    fs::path real = fs::weakly_canonical(project, error);
    const QByteArray name = qt_path(error ? project : real).toUtf8();
    const QByteArray key = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return qt_path(state_folder("open")) + QLatin1Char('/') + QString::fromLatin1(key) +
           QStringLiteral(".lock");
}

} // namespace

OutsideChanges::OutsideChanges(Document& document, ProjectFiles& files, MessageBar& messages,
                               QObject* parent)
    : QObject(parent), document_(document), files_(files), messages_(messages) {
    connect(&files_, &ProjectFiles::stored, this, [this] {
        lock();
        watch();
    });
    connect(&files_, &ProjectFiles::writing_changed, this, &OutsideChanges::watch);
    connect(&document_, &Document::prepared_changed, this, &OutsideChanges::watch);
    connect(&watch_, &FileWatch::changed, this, &OutsideChanges::tell);
}

void OutsideChanges::watch() {
    FileWatch::Known known;
    const PreparedPtr& prepared = document_.prepared();
    if (prepared)
        for (const auto& [kind, digest] : prepared->snapshot->layers->digests) {
            const LayerSource& source = prepared->snapshot->project->layers.at(kind);
            if (const auto* data = std::get_if<DataFile>(&source.data))
                known[data->path] = digest;
        }
    // Writes by this window are not changes from outside: their digest is known once they end.
    if (!document_.file().empty() && !files_.digest().empty() && !files_.writing())
        known[fs::absolute(document_.file())] = files_.digest();
    watch_.watch(std::move(known));
}

void OutsideChanges::lock() {
    const fs::path file = document_.file().empty() ? fs::path() : fs::absolute(document_.file());
    if (std::exchange(locked_, file) == file)
        return;
    lock_.reset();
    if (file.empty())
        return;
    lock_ = std::make_unique<QLockFile>(lock_file_for(file));
    lock_->setStaleLockTime(0);
    if (!lock_->tryLock(0) && lock_->error() == QLockFile::LockFailedError)
        messages_.show_message(
            MessageBar::Kind::warning,
            tr("%1 is open in another window, too").arg(qt_path(file.filename())),
            tr("You will be asked before overwriting."));
}

void OutsideChanges::tell(const QString& file) {
    const QString name = QFileInfo(file).fileName();
    if (file_path(file) == fs::absolute(document_.file()))
        messages_.show_message(MessageBar::Kind::warning,
                               tr("%1 was changed by another program").arg(name),
                               tr("Your own changes are kept until you read it again."),
                               {tr("&Read again"), [this] { files_.revert(); }});
    else
        messages_.show_message(MessageBar::Kind::warning,
                               tr("The data in %1 were changed by another program").arg(name),
                               tr("Maps and figures still use the earlier data."),
                               {tr("&Load again"), [this] { document_.load_again(); }});
}

} // namespace delimit
