#include "render/output_file.h"

#include "delimit/base/message.h"
#include "render/pens.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace delimit {

Status can_be_output(const std::filesystem::path& path) {
    const DataLocation location{path.string(), "", {}, ""};
    const QFileInfo info(qt(path.string()));
    if (!info.absoluteDir().exists())
        return Error{ErrorCode::not_writable,
                     {"the folder does not exist", "теки не існує"},
                     {"create it first, or choose another", "спершу створіть її або виберіть іншу"},
                     location};
    if (info.isDir())
        return Error{ErrorCode::not_writable,
                     {"this is a folder, not a file", "це тека, а не файл"},
                     {"add a file name", "додайте ім’я файлу"},
                     location};
    return ok();
}

Status write_output(const std::filesystem::path& path,
                    const std::function<Status(QIODevice&)>& write) {
    if (auto possible = can_be_output(path); !possible)
        return possible;
    const DataLocation location{path.string(), "", {}, ""};
    QSaveFile file(qt(path.string()));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::not_writable,
                     as_it_is(file.errorString().toStdString()),
                     {"check the permission of the folder", "перевірте права доступу до теки"},
                     location};
    Status status = write(file);
    if (!status) {
        status.error().location = location;
        return status;
    }
    if (!file.commit())
        return disk_error(file, location);
    return ok();
}

Error stopped() {
    return {ErrorCode::cancelled, {"Stopped on request", "Зупинено на вимогу"}, {}, {}};
}

Error disk_error(const QIODevice& device, DataLocation location) {
    return {ErrorCode::not_writable,
            as_it_is(device.errorString().toStdString()),
            {"check that the disk is there and not full",
             "перевірте, чи диск на місці й чи є на ньому вільне місце"},
            std::move(location)};
}

} // namespace delimit
