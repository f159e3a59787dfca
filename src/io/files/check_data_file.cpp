#include "io/files/check_data_file.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>

namespace delimit::io {

std::string lower_ending(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return ending;
}

Status check_local(const std::string& path) {
    if (path.find("://") == path.npos && !path.starts_with("/vsi"))
        return ok();
    return Error{ErrorCode::bad_value,
                 {"network addresses and virtual file systems are not read",
                  "мережеві адреси й віртуальні файлові системи не читаються"},
                 {"download the file and name the copy", "завантажте файл і назвіть його копію"},
                 DataLocation{path, {}, {}, {}}};
}

Status check_data_file(const std::string& named, const std::filesystem::path& file,
                       std::uintmax_t most) {
    namespace fs = std::filesystem;
    const DataLocation location{named, {}, {}, {}};
    if (auto local = check_local(named); !local)
        return local.error();
    if (auto local = check_local(file.string()); !local)
        return local.error();
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return Error{ErrorCode::not_found,
                     {"there is no such file", "такого файлу немає"},
                     {"check the name and the folder", "перевірте назву та теку"},
                     location};
    if (error)
        return Error{ErrorCode::unreadable,
                     filled({"it cannot be read ({0})", "його не вдається прочитати ({0})"},
                            {error.message()}),
                     {"check the permissions of the file and its folders",
                      "перевірте права доступу до файлу та його тек"},
                     location};
    if (fs::is_directory(status))
        return Error{ErrorCode::unreadable,
                     {"this is a folder, not a file", "це тека, а не файл"},
                     {"name the data file inside it", "назвіть файл даних у ній"},
                     location};
    if (!fs::is_regular_file(status))
        return Error{ErrorCode::unreadable,
                     {"this is a device or pipe, not a file", "це пристрій або канал, а не файл"},
                     {"save the data to a file first", "спершу збережіть дані у файл"},
                     location};
    if (!std::ifstream(file, std::ios::binary))
        return Error{ErrorCode::unreadable,
                     {"you are not allowed to read this file, or it is in use",
                      "ви не маєте права читати цей файл, або він зайнятий"},
                     {"check its permissions", "перевірте права доступу до нього"},
                     location};
    const auto size = fs::file_size(file, error);
    if (size > most)
        return Error{ErrorCode::too_large,
                     filled({"the file has {0} MiB, more than the limit of {1} MiB",
                             "файл має {0} МіБ, більше за межу {1} МіБ"},
                            {size >> 20U, most >> 20U}),
                     {"simplify it or cut out the part you need",
                      "спростіть його або виріжте потрібну частину"},
                     location};
    constexpr std::array packed{".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar", ".tar"};
    if (std::find(packed.begin(), packed.end(), lower_ending(file)) != packed.end())
        return Error{ErrorCode::bad_format,
                     {"archives other than .zip and .kmz are not read",
                      "архіви, крім .zip і .kmz, не читаються"},
                     {"unpack it first", "спершу розпакуйте його"},
                     location};
    return ok();
}

} // namespace delimit::io
