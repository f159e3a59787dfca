#include "render/output_file.h"

#include "render/pens.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace delimit {

Status write_output(const std::filesystem::path& path,
                    const std::function<Status(QIODevice&)>& write) {
    const Place place{path.string(), "", {}, ""};
    const QString name = qt(path.string());
    const QFileInfo info(name);
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::not_writable, "the folder does not exist",
                     "make it first, or choose another", place};
    if (info.isDir())
        return Error{ErrorCode::not_writable, "this is a folder, not a file", "add a file name",
                     place};
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::not_writable, file.errorString().toStdString(),
                     "check the permission of the folder", place};
    Status status = write(file);
    if (!status) {
        status.error().place = place;
        return status;
    }
    if (!file.commit())
        return Error{ErrorCode::not_writable, file.errorString().toStdString(),
                     "check that the disk is not full", place};
    return ok();
}

} // namespace delimit
