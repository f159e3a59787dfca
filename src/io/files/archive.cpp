#include "io/files/archive.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <minizip/unzip.h>
#include <set>
#include <utility>

namespace delimit::io {
namespace {

/// A file of minizip's that is bytes in memory.
struct Cursor {
    std::string_view bytes;
    ZPOS64_T at = 0;
};

voidpf open_bytes(voidpf opaque, const void*, int) {
    return opaque;
}
uLong read_bytes(voidpf, voidpf stream, void* to, uLong size) {
    Cursor& cursor = *static_cast<Cursor*>(stream);
    const std::size_t left =
        cursor.bytes.size() - std::min<std::size_t>(cursor.at, cursor.bytes.size());
    const std::size_t count = std::min<std::size_t>(left, size);
    std::memcpy(to, cursor.bytes.data() + cursor.at, count);
    cursor.at += count;
    return count;
}
uLong write_bytes(voidpf, voidpf, const void*, uLong) {
    return 0;
}
ZPOS64_T tell_bytes(voidpf, voidpf stream) {
    return static_cast<Cursor*>(stream)->at;
}
long seek_bytes(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    Cursor& cursor = *static_cast<Cursor*>(stream);
    const ZPOS64_T from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? cursor.at
                          : origin == ZLIB_FILEFUNC_SEEK_END ? cursor.bytes.size()
                                                             : 0;
    if (offset > cursor.bytes.size() || from > cursor.bytes.size() - offset)
        return -1;
    cursor.at = from + offset;
    return 0;
}
int close_bytes(voidpf, voidpf) {
    return 0;
}
int error_of_bytes(voidpf, voidpf) {
    return 0;
}

struct CloseArchive {
    void operator()(void* archive) const { unzClose(archive); }
};
using Archive = std::unique_ptr<void, CloseArchive>;

/// True if a name stays inside the folder it is unpacked to, and has only printable characters.
bool is_harmless(const std::string& name) {
    if (name.empty() || name.front() == '/' || name.find(':') != name.npos ||
        std::any_of(name.begin(), name.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        return false;
    for (std::size_t begin = 0; begin <= name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        if (name.compare(begin, end - begin, "..") == 0)
            return false;
        begin = end + 1;
    }
    return true;
}

/// True for folders and for what only programs put there: hidden files, the contents of hidden
/// folders, what macOS and Windows know of a folder.
bool is_beside_the_point(const std::string& name) {
    if (name.ends_with('/') || name.ends_with("Thumbs.db") || name.ends_with("desktop.ini"))
        return true;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view part = std::string_view(name).substr(begin, end - begin);
        if ((part.starts_with('.') && part != ".") || part == "__MACOSX")
            return true;
        begin = end + 1;
    }
    return false;
}

class Unpacking {
  public:
    Unpacking(std::string_view bytes, const std::string& named, const ArchiveLimits& limits)
        : cursor_{bytes}, named_(named), limits_(limits),
          most_(std::min(limits.bytes, std::max(limits.always, limits.ratio * bytes.size()))) {}

    Result<std::vector<PackedFile>> all() {
        zlib_filefunc64_def functions{open_bytes, read_bytes,  write_bytes,    tell_bytes,
                                      seek_bytes, close_bytes, error_of_bytes, &cursor_};
        archive_.reset(unzOpen2_64("", &functions));
        unz_global_info64 about{};
        if (!archive_ || unzGetGlobalInfo64(archive_.get(), &about) != UNZ_OK)
            return damaged();
        if (about.number_entry > limits_.entries)
            return too_much(filled({"the archive holds {0} files, more than the limit of {1}",
                                    "архів містить файлів: {0}, більше за межу {1}"},
                                   {about.number_entry, limits_.entries}));
        std::vector<PackedFile> out;
        for (ZPOS64_T i = 0; i < about.number_entry; ++i) {
            if ((i == 0 ? unzGoToFirstFile(archive_.get()) : unzGoToNextFile(archive_.get())) !=
                UNZ_OK)
                return damaged();
            auto file = next();
            if (!file)
                return file.error();
            if (!file->name().empty())
                out.push_back(*std::move(file));
        }
        return out;
    }

  private:
    Error error(ErrorCode code, Text message, Text advice) const {
        return {code, std::move(message), std::move(advice), DataLocation{named_, {}, {}, {}}};
    }
    Error damaged() const {
        return error(ErrorCode::bad_format,
                     {"the archive is damaged or truncated", "архів пошкоджено або обрізано"},
                     {"save or download it again", "збережіть або завантажте його ще раз"});
    }
    Error too_much(Text message) const {
        return error(ErrorCode::too_large, std::move(message),
                     {"unpack it yourself and name the data file in it, if you trust it",
                      "розпакуйте його самі й назвіть файл даних у ньому, якщо довіряєте йому"});
    }

    /// The current file; without a name if it is to be skipped.
    Result<PackedFile> next() {
        std::array<char, 4096> text{};
        unz_file_info64 about{};
        if (unzGetCurrentFileInfo64(archive_.get(), &about, text.data(), text.size() - 1, nullptr,
                                    0, nullptr, 0) != UNZ_OK ||
            about.size_filename >= text.size())
            return damaged();
        std::string name(text.data(), about.size_filename);
        std::replace(name.begin(), name.end(), '\\', '/');
        if (!is_harmless(name) || !names_.insert(name).second)
            return error(ErrorCode::bad_format,
                         {"a name in the archive leads out of it or stands there twice",
                          "назва в архіві веде за його межі або трапляється двічі"},
                         {"unpack it yourself and name the data file in it, if you trust it",
                          "розпакуйте його самі й назвіть файл даних у ньому, якщо довіряєте "
                          "йому"});
        if (is_beside_the_point(name))
            return PackedFile({}, {});
        if (about.flag & 1U)
            return error(ErrorCode::bad_format, {"the archive is encrypted", "архів зашифровано"},
                         {"unpack it with its password first",
                          "спершу розпакуйте його за допомогою пароля"});
        return contents(std::move(name));
    }

    Result<PackedFile> contents(std::string name) {
        // The sizes stated in the archive are not trusted.
        std::string bytes;
        if (unzOpenCurrentFile(archive_.get()) != UNZ_OK)
            return damaged();
        std::array<char, 1U << 16U> piece{};
        int count = 0;
        while ((count = unzReadCurrentFile(archive_.get(), piece.data(), piece.size())) > 0) {
            total_ += static_cast<std::uint64_t>(count);
            if (total_ > most_) {
                unzCloseCurrentFile(archive_.get());
                return too_much(filled({"the archive unpacks to more than {0} MiB",
                                        "архів розпаковується до понад {0} МіБ"},
                                       {most_ >> 20U}));
            }
            bytes.append(piece.data(), static_cast<std::size_t>(count));
        }
        if (unzCloseCurrentFile(archive_.get()) != UNZ_OK || count < 0)
            return damaged(); // also if the checksum does not match
        return PackedFile(std::move(name), std::move(bytes));
    }

    Cursor cursor_;
    const std::string& named_;
    ArchiveLimits limits_;
    std::uint64_t most_;
    std::uint64_t total_ = 0;
    std::set<std::string> names_;
    Archive archive_;
};

} // namespace

bool begins_as_archive(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Result<std::vector<PackedFile>> unpacked(std::string_view bytes, const std::string& named,
                                         const ArchiveLimits& limits) {
    return Unpacking(bytes, named, limits).all();
}

} // namespace delimit::io
