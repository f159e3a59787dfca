#include "io/files/atomic_file.h"

#include "delimit/base/message.h"

#include <atomic>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/file.h>
#include <system_error>
#include <unistd.h>

namespace delimit::io {
namespace {

namespace fs = std::filesystem;

Error not_writable(const fs::path& file, const std::string& why) {
    return {ErrorCode::not_writable,
            filled({"it cannot be written{0}", "його не вдається записати{0}"},
                   {why.empty() ? why : " (" + why + ")"}),
            {"check the folder's permissions and the space left on it",
             "перевірте права доступу до теки та вільне місце"},
            DataLocation{file.string(), {}, {}, {}}};
}

bool flush_to_disk(const fs::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && done;
}

/// A lock on a folder that leaves no file in it. Where the system offers no locks it does nothing.
class FolderLock {
  public:
    explicit FolderLock(const fs::path& folder)
        : descriptor_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
        if (descriptor_ >= 0)
            ::flock(descriptor_, LOCK_EX);
    }
    ~FolderLock() {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

  private:
    int descriptor_;
};

/// Removes the half-written file unless it was renamed away.
struct Removal {
    fs::path file;
    ~Removal() {
        std::error_code ignored;
        fs::remove(file, ignored);
    }
};

} // namespace

Status write_atomically(const fs::path& file, const std::function<Status(const fs::path&)>& write,
                        const std::function<Status()>& check) {
    std::error_code error;
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, error))
        return Error{ErrorCode::not_writable,
                     filled({"there is no folder {0}", "теки {0} немає"}, {folder.string()}),
                     {"create the folder first", "спершу створіть теку"},
                     DataLocation{file.string(), {}, {}, {}}};
    if (fs::is_directory(file, error))
        return Error{ErrorCode::not_writable,
                     {"this is a folder", "це тека"},
                     {"name a file in it", "назвіть файл у ній"},
                     DataLocation{file.string(), {}, {}, {}}};
    // Two windows of one program may write the same file at once.
    static std::atomic<unsigned> number{0};
    const Removal part{folder /
                       ("." + file.stem().string() + ".part-" + std::to_string(::getpid()) + "-" +
                        std::to_string(++number) + file.extension().string())};
    if (auto written = write(part.file); !written) {
        Error problem = written.error();
        problem.location.file = file.string();
        return problem;
    }
    if (!flush_to_disk(part.file))
        return not_writable(file, std::error_code(errno, std::generic_category()).message());
    const FolderLock lock(folder);
    if (check)
        if (auto fine = check(); !fine)
            return fine;
    fs::rename(part.file, file, error);
    if (error)
        return not_writable(file, error.message());
    return ok();
}

Status write_text_atomically(const fs::path& file, std::string_view text,
                             const std::function<Status()>& check) {
    const auto write = [&](const fs::path& part) -> Status {
        std::ofstream out(part, std::ios::binary);
        out.write(text.data(), static_cast<std::streamsize>(text.size()));
        out.close();
        if (!out)
            return not_writable(file, {});
        return ok();
    };
    return write_atomically(file, write, check);
}

} // namespace delimit::io
