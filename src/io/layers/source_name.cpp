#include "delimit/io/layers/source_name.h"

#include "io/layers/sources.h"

#include <filesystem>

namespace delimit {

std::string known_name(const LayerSource& source) {
    namespace fs = std::filesystem;
    if (!source.packed.empty())
        return source.packed.front().name();
    if (const auto& fetched = source.provenance.fetched)
        return fs::path(fetched->url.substr(0, fetched->url.find_first_of("?#")))
            .filename()
            .string();
    const std::size_t prefix = io::is_builtin(source) ? io::builtin_prefix.size() : 0;
    return fs::path(source.path.substr(prefix)).filename().string();
}

} // namespace delimit
