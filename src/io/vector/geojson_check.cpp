#include "io/vector/geojson_check.h"

#include "delimit/base/message.h"
#include "io/files/plain_text.h"
#include "io/json/json_scan.h"
#include "io/vector/geojson_checker.h"

#include <algorithm>

namespace delimit::io {
namespace {

/// Line of the offset, from 1.
std::ptrdiff_t line_of(std::string_view text, std::size_t offset) {
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
    return 1 + std::count(text.begin(), end, '\n');
}

bool ends_early(std::string_view text, std::size_t offset) {
    return text.find_first_not_of(" \t\r\n", std::min(offset, text.size())) == text.npos;
}

/// True if the parse stopped at NaN, an infinity or a number beyond the range of doubles: all three
/// stand for a missing value.
bool is_no_number(std::string_view text, std::size_t offset) {
    const auto in_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '+' || c == '.';
    };
    std::size_t begin = std::min(offset, text.size());
    while (begin > 0 && in_word(text[begin - 1]))
        --begin;
    std::size_t end = begin;
    while (end < text.size() && in_word(text[end]))
        ++end;
    const std::string word = plain(text.substr(begin, end - begin));
    return word.starts_with("nan") || word.starts_with("inf") ||
           (!word.empty() && word[0] >= '0' && word[0] <= '9' &&
            word.find('e') != std::string::npos);
}

Error syntax_error(std::string_view text, const GeoJsonChecker& checker, const std::string& file) {
    Error error{
        ErrorCode::bad_format, {}, {}, DataLocation{file, {}, checker.feature_at_hand(), {}}};
    const std::size_t at = checker.stopped_at;
    if (text.find_first_not_of(" \t\r\n") == text.npos) {
        error.message = {"the file is empty", "файл порожній"};
        error.advice = {"check that it was saved or downloaded completely",
                        "перевірте, чи його збережено або завантажено повністю"};
    } else if (ends_early(text, at)) {
        error.message =
            filled({"the JSON text breaks off at line {0}", "текст JSON обривається в рядку {0}"},
                   {line_of(text, at)});
        error.advice = {"the file is truncated: save or download it again",
                        "файл обрізано: збережіть або завантажте його ще раз"};
    } else if (is_no_number(text, at)) {
        error.code = ErrorCode::bad_geometry;
        error.message = filled({"a value at line {0} is not a usable number",
                                "значення в рядку {0} не є придатним числом"},
                               {line_of(text, at)});
        error.advice = repair_advice;
    } else if (checker.feature_count() == 0 && at <= 2) {
        error.message = filled({"this is not GeoJSON: it does not begin with { but with '{0}'",
                                "це не GeoJSON: починається не з {, а з «{0}»"},
                               {checker.last_token.substr(0, 20)});
        error.advice = {"if it is another format, give the file its usual ending (.gpkg, .shp, "
                        ".kml, .csv and so on)",
                        "якщо це інший формат, дайте файлу його звичне розширення (.gpkg, .shp, "
                        ".kml, .csv and so on)"};
    } else {
        error.message = filled({"not well-formed JSON at line {0}, near '{1}'",
                                "неправильний JSON у рядку {0}, біля «{1}»"},
                               {line_of(text, at), checker.last_token});
        error.advice = {"check the file with a JSON validator, or export it again",
                        "перевірте файл засобом перевірки JSON або експортуйте його ще раз"};
    }
    return error;
}

} // namespace

Result<GeoJsonHead> check_geojson(std::string_view text, const std::string& file,
                                  const std::stop_token& stop) {
    // Almost every file is well-formed. A malformed one is parsed again, to find the position.
    GeoJsonChecker quick(file, stop);
    GeoJsonShapeBuilder shapes;
    GeoJsonAttributeBuilder attributes;
    quick.shapes = &shapes;
    quick.attributes = &attributes;
    if (scan_json(text, quick) && quick.finish()) {
        if (quick.is_collection())
            if (auto taken = shapes.finish())
                if (auto rows = attributes.finish(); rows && rows->size() == taken->size())
                    quick.head.features = {*std::move(rows), *std::move(taken)};
        return std::move(quick.head);
    }
    if (quick.error && quick.error->code == ErrorCode::too_large)
        return *quick.error;
    GeoJsonChecker checker(file, stop);
    const bool complete = nlohmann::json::sax_parse(text.begin(), text.end(), &checker);
    if (complete && checker.finish())
        return std::move(checker.head);
    return checker.error ? *checker.error : syntax_error(text, checker, file);
}

} // namespace delimit::io
