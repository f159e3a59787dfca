#include "delimit/io/files/output_file.h"

#include "delimit/base/message.h"
#include "io/files/output_part.h"
#include "io/files/text_encoding.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace delimit {
namespace {

namespace fs = std::filesystem;

Error cannot(const fs::path& file, Text message, Text advice) {
    return {ErrorCode::not_writable, std::move(message), std::move(advice),
            DataLocation{file.string(), {}, {}, {}}};
}

/// An open file, closed at the end.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return number_; }
    explicit operator bool() const { return number_ >= 0; }

  private:
    int number_;
};

/// Where the links of a name lead, whether or not a file is there.
Result<fs::path> without_links(const fs::path& file) {
    constexpr int most_links = 40; // as Linux has it
    fs::path at = file;
    std::error_code error;
    for (int i = 0; i < most_links; ++i) {
        if (!fs::is_symlink(at, error))
            return at;
        const fs::path to = fs::read_symlink(at, error);
        if (error)
            return not_writable(file, error.value());
        at = to.is_absolute() ? to : at.parent_path() / to;
    }
    return not_writable(file, ELOOP);
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// What is in the place of a file; nothing if nothing is. Only regular files are replaced.
Result<std::optional<struct stat>> what_is_there(int folder, const std::string& name,
                                                 const fs::path& named) {
    struct stat about {};
    if (::fstatat(folder, name.c_str(), &about, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno != ENOENT)
            return not_writable(named, errno);
        return std::optional<struct stat>();
    }
    if (S_ISDIR(about.st_mode))
        return cannot(named, {"this is a folder, not a file", "це тека, а не файл"},
                      {"add a file name", "додайте ім’я файлу"});
    if (!S_ISREG(about.st_mode))
        return cannot(named,
                      {"this is a device, a pipe or a link, not a file",
                       "це пристрій, канал або посилання, а не файл"},
                      {"name a file", "назвіть файл"});
    if (::faccessat(folder, name.c_str(), W_OK, AT_EACCESS) != 0)
        return cannot(named, {"the file is write-protected", "файл захищено від запису"},
                      {"remove the protection, or choose another name",
                       "зніміть захист або виберіть іншу назву"});
    return std::optional(about);
}

} // namespace

Error not_writable(const fs::path& file, int problem) {
    switch (problem) {
    case ENOSPC:
        return cannot(
            file,
            {"it cannot be written: the disk is full",
             "його не вдається записати: диск переповнено"},
            {"free some space, or choose another disk", "звільніть місце або виберіть інший диск"});
    case EDQUOT:
        return cannot(
            file,
            {"it cannot be written: your share of the disk is used up",
             "його не вдається записати: вашу частку диска вичерпано"},
            {"free some space, or choose another disk", "звільніть місце або виберіть інший диск"});
    case EFBIG:
        return cannot(
            file,
            {"it cannot be written: no file may be so large here",
             "його не вдається записати: такі великі файли тут не дозволено"},
            {"choose a smaller size or another disk", "виберіть менший розмір або інший диск"});
    case EROFS:
        return cannot(file,
                      {"it cannot be written: the disk is write-protected",
                       "його не вдається записати: диск захищено від запису"},
                      {"choose another disk", "виберіть інший диск"});
    case EACCES:
    case EPERM:
        return cannot(file,
                      {"it cannot be written: you are not allowed to write in this folder",
                       "його не вдається записати: ви не маєте права писати в цю теку"},
                      {"check the permissions of the folder, or choose another",
                       "перевірте права доступу до теки або виберіть іншу"});
    default:
        return cannot(file,
                      filled({"it cannot be written ({0})", "його не вдається записати ({0})"},
                             {std::generic_category().message(problem)}),
                      {"check the folder's permissions and the space left on it",
                       "перевірте права доступу до теки та вільне місце"});
    }
}

struct OutputFile::State {
    fs::path named;   ///< as the user gave it
    std::string name; ///< in the folder
    int folder = -1;
    io::OutputPart part;
    std::optional<struct stat> replaced;
    std::uint64_t size = 0;
    int problem = 0;
    bool complete = false;

    ~State() {
        if (!part.name.empty())
            ::unlinkat(folder, part.name.c_str(), 0);
        if (part.descriptor >= 0)
            ::close(part.descriptor);
        if (folder >= 0)
            ::close(folder);
    }

    /// Opens the folder, and looks at what is in the place of the file.
    Status find(const fs::path& file) {
        named = file;
        if (!io::is_utf8(file.string()))
            return cannot(file, {"its name is not UTF-8", "його назва не в UTF-8"},
                          {"choose another name", "виберіть іншу назву"});
        const auto target = without_links(file);
        if (!target)
            return target.error();
        name = target->filename().string();
        const fs::path inside = folder_of(*target);
        folder = ::open(inside.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0 && (errno == ENOENT || errno == ENOTDIR))
            return cannot(
                file,
                filled({"the folder does not exist: {0}", "теки не існує: {0}"}, {inside.string()}),
                {"create the folder first, or choose another",
                 "спершу створіть теку або виберіть іншу"});
        if (folder < 0)
            return not_writable(file, errno);
        auto there = what_is_there(folder, name.empty() ? "." : name, named);
        if (!there)
            return there.error();
        replaced = *there;
        return ok();
    }
};

OutputFile::OutputFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
OutputFile::~OutputFile() = default;
OutputFile::OutputFile(OutputFile&&) noexcept = default;
OutputFile& OutputFile::operator=(OutputFile&&) noexcept = default;

Status can_be_output(const fs::path& file) {
    OutputFile::State state;
    return state.find(file);
}

Result<OutputFile> OutputFile::begin(const fs::path& file) {
    auto state = std::make_unique<State>();
    if (auto found = state->find(file); !found)
        return found.error();
    io::remove_leftover_parts(state->folder);
    // What replaces a private file must not be readable by others even in between.
    state->part = io::open_part(state->folder, state->replaced ? 0600 : 0666);
    if (state->part.descriptor < 0)
        return not_writable(file, state->part.problem);
    return OutputFile(std::move(state));
}

bool OutputFile::write(std::string_view bytes) {
    while (!bytes.empty() && state_->problem == 0) {
        const ssize_t count = ::write(state_->part.descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0) {
            state_->problem = count < 0 ? errno : ENOSPC;
            break;
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
        state_->size += static_cast<std::uint64_t>(count);
    }
    return state_->problem == 0;
}

Status OutputFile::state() const {
    if (state_->problem != 0)
        return not_writable(state_->named, state_->problem);
    return ok();
}

void OutputFile::rename(const std::string& name) {
    state_->name = name;
    state_->named.replace_filename(name);
}

Status OutputFile::complete() {
    State& s = *state_;
    if (s.complete)
        return ok();
    if (s.problem != 0)
        return state();
    if (s.replaced) {
        // Only root may give a file away; the group can be one of one's own.
        if (::fchown(s.part.descriptor, s.replaced->st_uid, s.replaced->st_gid) != 0)
            [[maybe_unused]]
            const int group = ::fchown(s.part.descriptor, uid_t(-1), s.replaced->st_gid);
        if (::fchmod(s.part.descriptor, s.replaced->st_mode & 07777U) != 0)
            s.problem = errno;
    }
    struct stat about {};
    if (s.problem == 0 && ::fsync(s.part.descriptor) != 0)
        s.problem = errno;
    if (s.problem == 0 && ::fstat(s.part.descriptor, &about) != 0)
        s.problem = errno;
    if (s.problem == 0 && static_cast<std::uint64_t>(about.st_size) != s.size)
        s.problem = EIO;
    s.complete = s.problem == 0;
    return state();
}

Status OutputFile::publish(const std::function<Status()>& check) {
    if (auto whole = complete(); !whole)
        return whole;
    State& s = *state_;
    // Where the system offers no locks, or the folder cannot be listed, there is none.
    const Descriptor lock(::openat(s.folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (lock)
        ::flock(lock.get(), LOCK_EX);
    if (check)
        if (auto fine = check(); !fine)
            return fine;
    if (auto there = what_is_there(s.folder, s.name, s.named); !there)
        return there.error();
    if (const int problem = io::name_part(s.folder, s.part); problem != 0)
        return not_writable(s.named, problem);
    if (::renameat(s.folder, s.part.name.c_str(), s.folder, s.name.c_str()) != 0)
        return not_writable(s.named, errno);
    s.part.name.clear();
    struct stat ours {
    }, there{};
    if (::fstat(s.part.descriptor, &ours) != 0 ||
        ::fstatat(s.folder, s.name.c_str(), &there, AT_SYMLINK_NOFOLLOW) != 0)
        return not_writable(s.named, errno);
    if (ours.st_ino != there.st_ino || ours.st_dev != there.st_dev)
        return not_writable(s.named, ESTALE);
    if (lock && ::fsync(lock.get()) != 0 && errno != EINVAL)
        return not_writable(s.named, errno);
    return ok();
}

Status write_file(const fs::path& file, std::string_view bytes,
                  const std::function<Status()>& check) {
    auto out = OutputFile::begin(file);
    if (!out)
        return out.error();
    out->write(bytes);
    return out->publish(check);
}

} // namespace delimit
