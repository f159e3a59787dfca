#include "delimit/io/layers/source_name.h"

#include <filesystem>

namespace delimit {
namespace {

struct NameOf {
    std::string operator()(const DataFile& file) const {
        return std::filesystem::path(file.path).filename().string();
    }
    std::string operator()(const BuiltInFile& file) const { return file.name.text(); }
    std::string operator()(const FetchedFile& file) const { return file.name.text(); }
    std::string operator()(const DrawnLines&) const { return {}; }
    std::string operator()(const PackedData& data) const { return data.main().name(); }
};

} // namespace

std::string known_name(const LayerSource& source) {
    const auto& fetched = source.provenance.fetched;
    if (!fetched || std::holds_alternative<PackedData>(source.data))
        return std::visit(NameOf(), source.data);
    return std::filesystem::path(fetched->url.substr(0, fetched->url.find_first_of("?#")))
        .filename()
        .string();
}

} // namespace delimit
