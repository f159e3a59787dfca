#include "delimit/model/layer_source.h"

#include <cassert>
#include <utility>

namespace delimit {
namespace {

// The only place where the kind of data is decided by the prefix of a path: projects and messages
// have one text for each.
constexpr std::string_view builtin_prefix = "builtin:", cache_prefix = "cache:", drawn = "drawn:";

struct PathText {
    std::string operator()(const DataFile& file) const { return file.path; }
    std::string operator()(const BuiltInFile& file) const {
        return std::string(builtin_prefix) + file.name.text();
    }
    std::string operator()(const FetchedFile& file) const {
        return std::string(cache_prefix) + file.name.text();
    }
    std::string operator()(const DrawnLines&) const { return std::string(drawn); }
    std::string operator()(const PackedData& data) const { return data.path(); }
};

} // namespace

std::optional<BareName> BareName::from(std::string text) {
    if (text.empty() || text.starts_with('.') || text.find_first_of("/\\") != text.npos)
        return std::nullopt;
    return BareName(std::move(text));
}

PackedData::PackedData(std::string path, std::vector<PackedFile> files)
    : path_(std::move(path)), files_(std::move(files)) {
    assert(!files_.empty());
}

std::string path_text(const SourceData& data) {
    return std::visit(PathText(), data);
}

std::string path_text(const LayerSource& source) {
    return path_text(source.data);
}

LayerSource file_source(std::string path) {
    LayerSource source;
    source.data = DataFile{std::move(path)};
    return source;
}

Result<SourceData> source_data(std::string path) {
    if (path == drawn)
        return SourceData(DrawnLines{});
    if (path.starts_with(builtin_prefix)) {
        if (auto name = BareName::from(path.substr(builtin_prefix.size())))
            return SourceData(BuiltInFile{*std::move(name)});
        return Error{
            ErrorCode::bad_value,
            {"a built-in file is named by its bare name", "вбудований файл називають самою назвою"},
            {"for example builtin:oblasts.geojson", "наприклад builtin:oblasts.geojson"},
            DataLocation{std::move(path), {}, {}, {}}};
    }
    if (path.starts_with(cache_prefix)) {
        if (auto name = BareName::from(path.substr(cache_prefix.size())))
            return SourceData(FetchedFile{*std::move(name)});
        return Error{ErrorCode::bad_value,
                     {"a fetched file is named by its bare name",
                      "завантажений файл називають самою назвою"},
                     {"fetch it again", "завантажте його знову"},
                     DataLocation{std::move(path), {}, {}, {}}};
    }
    return SourceData(DataFile{std::move(path)});
}

std::string_view id(ClassMeaning meaning) {
    switch (meaning) {
    case ClassMeaning::controlled_by_a:
        return "a";
    case ClassMeaning::controlled_by_b:
        return "b";
    case ClassMeaning::undetermined:
        return "undetermined";
    case ClassMeaning::line:
        return "line";
    case ClassMeaning::ignore:
        return "ignore";
    }
    return {};
}

std::optional<ClassMeaning> parse_class_meaning(std::string_view text, const Parties& parties) {
    if (const auto side = parties.find(text))
        return class_controlled_by(*side);
    for (const ClassMeaning meaning : all_class_meanings)
        if (id(meaning) == text)
            return meaning;
    return std::nullopt;
}

ClassMeaning class_controlled_by(Side side) {
    return side == Side::a ? ClassMeaning::controlled_by_a : ClassMeaning::controlled_by_b;
}

std::optional<Side> holder(ClassMeaning meaning) {
    if (meaning == ClassMeaning::controlled_by_a)
        return Side::a;
    if (meaning == ClassMeaning::controlled_by_b)
        return Side::b;
    return std::nullopt;
}

std::string_view id(LeftOfLines left) {
    switch (left) {
    case LeftOfLines::as_stated:
        return "";
    case LeftOfLines::reversed:
        return "swapped";
    case LeftOfLines::side_a:
        return "a";
    case LeftOfLines::side_b:
        return "b";
    }
    return {};
}

std::optional<LeftOfLines> parse_left(std::string_view text, const Parties& parties) {
    for (const LeftOfLines left :
         {LeftOfLines::as_stated, LeftOfLines::reversed, LeftOfLines::side_a, LeftOfLines::side_b})
        if (id(left) == text)
            return left;
    const auto side = parties.find(text);
    if (!side)
        return std::nullopt;
    return *side == Side::a ? LeftOfLines::side_a : LeftOfLines::side_b;
}

LeftOfLines reversed(LeftOfLines left) {
    switch (left) {
    case LeftOfLines::as_stated:
        return LeftOfLines::reversed;
    case LeftOfLines::reversed:
        return LeftOfLines::as_stated;
    case LeftOfLines::side_a:
        return LeftOfLines::side_b;
    case LeftOfLines::side_b:
        return LeftOfLines::side_a;
    }
    return left;
}

} // namespace delimit
