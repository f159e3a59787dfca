// Qt's devices for the one writer of files.
#pragma once

#include "delimit/base/result.h"
#include "delimit/io/files/output_file.h"

#include <QIODevice>

#include <filesystem>
#include <functional>

namespace delimit {

/// A device that takes bytes for a file. It is the file that says whether the disk took them all.
class OutputDevice : public QIODevice {
  public:
    explicit OutputDevice(OutputFile& file);
    [[nodiscard]] bool isSequential() const override { return true; }

  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 size) override;

  private:
    OutputFile& file_;
};

using WriteToDevice = std::function<Status(QIODevice&)>;

/// Fills a file. Errors: those of the disk first, then those of `write`.
Status fill_output(OutputFile& file, const WriteToDevice& write);

/// The file is replaced only after all of it is written. Errors: of OutputFile, and of `write`.
Status write_output(const std::filesystem::path& path, const WriteToDevice& write);

Error stopped();
/// Error of a device that did not accept its data.
Error disk_error(const QIODevice& device, DataLocation location = {});

} // namespace delimit
