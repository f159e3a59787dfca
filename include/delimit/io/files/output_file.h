// The one writer of files: afterwards a file is complete or as before.
#pragma once

#include "delimit/base/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace delimit {

/// Why `file` cannot be written, from an errno, in words.
Error not_writable(const std::filesystem::path& file, int problem);

/// Errors: no folder, a folder or a device in place of the file, a write-protected file, a name
/// that is not UTF-8.
Status can_be_output(const std::filesystem::path& file);

/// A file in the making: without a name until it is complete, so that a program that is killed
/// leaves nothing. Where the file system does not know nameless files it has a name beside the
/// target that cannot be guessed, and what is left of it is removed by the next file written there.
/// Links are followed. The mode and, if permitted, the owner of a file that is replaced are kept.
class OutputFile {
  public:
    /// Errors: as can_be_output, and a folder that may not be written.
    static Result<OutputFile> begin(const std::filesystem::path& file);
    ~OutputFile();
    OutputFile(OutputFile&&) noexcept;
    OutputFile& operator=(OutputFile&&) noexcept;

    /// False if the disk did not take all bytes. Then the file can no longer be published.
    bool write(std::string_view bytes);
    /// Why it cannot be published, if so.
    [[nodiscard]] Status state() const;
    /// Another name in the same folder.
    void rename(const std::string& name);
    /// Flushes the file to the disk and checks its size. publish does so, too: for several files
    /// that are to appear together.
    Status complete();
    /// Puts the file in its place. `check` may still refuse; meanwhile no other file is published
    /// in the folder.
    Status publish(const std::function<Status()>& check = {});

  private:
    struct State;
    friend Status can_be_output(const std::filesystem::path& file);
    explicit OutputFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Writes and publishes all of a file.
Status write_file(const std::filesystem::path& file, std::string_view bytes,
                  const std::function<Status()>& check = {});

} // namespace delimit
