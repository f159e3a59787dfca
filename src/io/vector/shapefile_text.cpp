#include "io/vector/shapefile_text.h"

#include "io/files/check_data_file.h"
#include "io/files/text_encoding.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace delimit::io {
namespace {

/// Bytes of attributes that suffice to guess the encoding.
constexpr std::size_t most_looked_at = std::size_t{4} << 20U;
constexpr std::size_t code_page_at = 29;
constexpr unsigned char ansi = 0x57; ///< also written by programs that do not know

} // namespace

std::string encoding_of_dbf(std::string_view dbf, bool has_cpg) {
    constexpr std::size_t header = 32;
    if (has_cpg || dbf.size() <= header)
        return {};
    const auto page = static_cast<unsigned char>(dbf[code_page_at]);
    if (page != 0 && page != ansi)
        return {};
    const auto length = static_cast<std::size_t>(static_cast<unsigned char>(dbf[8]) |
                                                 static_cast<unsigned char>(dbf[9]) << 8);
    std::string_view text = dbf.substr(std::min(length, dbf.size()));
    if (std::none_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return {};
    // The last character may be cut off.
    while (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80)
        text.remove_suffix(1);
    const auto guessed = encoding_of(text);
    return guessed.empty() ? "UTF-8" : std::string(guessed);
}

std::string encoding_beside(const std::filesystem::path& shp) {
    std::error_code error;
    bool has_cpg = false;
    for (const char* ending : {".cpg", ".CPG"})
        has_cpg = has_cpg || std::filesystem::exists(
                                 std::filesystem::path(shp).replace_extension(ending), error);
    for (const char* ending : {".dbf", ".DBF"}) {
        std::ifstream in(std::filesystem::path(shp).replace_extension(ending), std::ios::binary);
        if (!in)
            continue;
        std::string dbf(most_looked_at, '\0');
        in.read(dbf.data(), static_cast<std::streamsize>(dbf.size()));
        dbf.resize(static_cast<std::size_t>(in.gcount()));
        return encoding_of_dbf(dbf, has_cpg);
    }
    return {};
}

bool lacks_index(const std::vector<PackedFile>& files) {
    const auto has = [&](const char* ending) {
        return std::any_of(files.begin(), files.end(), [&](const PackedFile& file) {
            return lower_ending(file.name()) == ending;
        });
    };
    return has(".shp") && !has(".shx");
}

std::optional<std::vector<PackedFile>> files_without_index(const std::filesystem::path& shp) {
    std::vector<PackedFile> files{PackedFile(shp.filename().string(), {})};
    std::error_code error;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::absolute(shp).parent_path(), error)) {
        const std::string ending = lower_ending(entry.path());
        if (entry.path().stem() != shp.stem())
            continue;
        if (ending == ".shx")
            return std::nullopt;
        if (ending == ".dbf" || ending == ".prj" || ending == ".cpg")
            files.emplace_back(entry.path().filename().string(), std::string());
    }
    return files;
}

} // namespace delimit::io
