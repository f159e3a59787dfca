#include "io/files/output_part.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace delimit::io {
namespace {

constexpr std::string_view prefix = ".delimit-", ending = ".part";
constexpr int attempts = 100;

/// A name that nobody can guess and put a link in its place; empty without random numbers.
std::string new_name() {
    std::array<unsigned char, 16> random{};
    if (::getrandom(random.data(), random.size(), 0) != ssize_t(random.size()))
        return {};
    std::string name(prefix);
    for (const unsigned char byte : random) {
        constexpr std::string_view digits = "0123456789abcdef";
        name += digits[byte >> 4U];
        name += digits[byte & 15U];
    }
    return name.append(ending);
}

bool is_part(std::string_view name) {
    return name.size() == prefix.size() + 32 + ending.size() && name.starts_with(prefix) &&
           name.ends_with(ending);
}

std::string link_of(int descriptor) {
    return "/proc/self/fd/" + std::to_string(descriptor);
}

/// True once the open file is locked and has still a name: another program may have taken it for a
/// leftover in between.
bool claim(int descriptor) {
    struct stat about {};
    return ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 ||
           (::fstat(descriptor, &about) == 0 && about.st_nlink > 0);
}

OutputPart open_named(int folder, mode_t mode) {
    for (int i = 0; i < attempts; ++i) {
        OutputPart part;
        part.name = new_name();
        part.descriptor = ::openat(folder, part.name.c_str(),
                                   O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        part.problem = errno;
        if (part.descriptor >= 0 && claim(part.descriptor))
            return part;
        if (part.descriptor < 0 && part.problem != EEXIST)
            return part;
        if (part.descriptor >= 0)
            ::close(part.descriptor);
    }
    return {-1, {}, EBUSY};
}

} // namespace

OutputPart open_part(int folder, mode_t mode, PartKind kind) {
    if (kind == PartKind::nameless_if_possible) {
        const int descriptor = ::openat(folder, ".", O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
        // A nameless file gets its name through /proc.
        if (descriptor >= 0 && ::access(link_of(descriptor).c_str(), F_OK) == 0) {
            ::flock(descriptor, LOCK_EX | LOCK_NB);
            return {descriptor, {}, 0};
        }
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return open_named(folder, mode);
}

int name_part(int folder, OutputPart& part) {
    if (!part.name.empty())
        return 0;
    for (int i = 0; i < attempts; ++i) {
        const std::string name = new_name();
        if (::linkat(AT_FDCWD, link_of(part.descriptor).c_str(), folder, name.c_str(),
                     AT_SYMLINK_FOLLOW) == 0) {
            part.name = name;
            return 0;
        }
        if (errno != EEXIST)
            return errno;
    }
    return EBUSY;
}

void remove_leftover_parts(int folder) {
    const int again = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* list = again < 0 ? nullptr : ::fdopendir(again);
    if (!list) {
        if (again >= 0)
            ::close(again);
        return;
    }
    while (const dirent* entry = ::readdir(list)) {
        if (!is_part(entry->d_name))
            continue;
        const int part =
            ::openat(folder, entry->d_name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (part < 0)
            continue;
        struct stat about {};
        if (::fstat(part, &about) == 0 && S_ISREG(about.st_mode) &&
            ::flock(part, LOCK_EX | LOCK_NB) == 0)
            ::unlinkat(folder, entry->d_name, 0);
        ::close(part);
    }
    ::closedir(list);
}

} // namespace delimit::io
