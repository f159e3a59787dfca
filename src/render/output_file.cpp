#include "render/output_file.h"

#include "delimit/base/message.h"

namespace delimit {

OutputDevice::OutputDevice(OutputFile& file) : file_(file) {
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 OutputDevice::writeData(const char* bytes, qint64 size) {
    return file_.write({bytes, static_cast<std::size_t>(size)}) ? size : -1;
}

Status fill_output(OutputFile& file, const WriteToDevice& write) {
    OutputDevice device(file);
    auto written = write(device);
    if (auto disk = file.state(); !disk)
        return disk;
    return written;
}

Status write_output(const std::filesystem::path& path, const WriteToDevice& write) {
    auto file = OutputFile::begin(path);
    if (!file)
        return file.error();
    Status status = fill_output(*file, write);
    if (!status) {
        status.error().location = {path.string(), {}, {}, {}};
        return status;
    }
    return file->publish();
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
