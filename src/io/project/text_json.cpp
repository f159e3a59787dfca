#include "io/project/text_json.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/message.h"

#include <algorithm>

namespace delimit::io {

using Json = nlohmann::ordered_json;

std::string parse_id(JsonObject& in) {
    std::string id = in.text("id", true);
    const bool good = std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
    if (!good)
        in.fail("id", {"an id is made of lower-case letters, digits and hyphens",
                       "ідентифікатор складається з малих латинських літер, цифр і дефісів"});
    return id;
}

std::string parse_file_name(JsonObject& in, const char* key, bool required) {
    std::string name = in.raw_text(key, required);
    if (name.size() > 4096 || !is_clean(name) || name.find_first_of("\n\t") != name.npos)
        in.fail(key, {"is no name of a file", "не є назвою файлу"},
                {"rename the file", "перейменуйте файл"});
    return name;
}

void check_count(JsonObject& in, const char* key, std::size_t most) {
    if (const auto* list = in.member(key); list && list->is_array() && list->size() > most)
        in.fail(key, filled({"has more than {0} entries", "має понад {0} записів"}, {most}),
                {"split the project", "розділіть проєкт"});
}

std::optional<Date> parse_date_of(JsonObject& in) {
    const std::string text = in.text("date");
    const auto date = parse_date(text);
    if (!text.empty() && !date)
        in.fail("date", filled({"'{0}' is not a date", "«{0}» – не дата"}, {text}),
                {"write it as 2025-12-15", "запишіть її як 2025-12-15"});
    return date;
}

Json json_of(const Text& text) {
    Json out;
    out["en"] = text.en;
    if (!text.uk.empty())
        out["uk"] = text.uk;
    return out;
}

void put(Json& out, const char* key, const std::string& text) {
    if (!text.empty())
        out[key] = text;
}

void put(Json& out, const char* key, const Text& text) {
    if (!text.empty())
        out[key] = json_of(text);
}

void put_short(Json& out, const char* key, const Text& text) {
    if (text.uk.empty())
        put(out, key, text.en);
    else
        put(out, key, text);
}

void put(Json& out, const char* key, const std::optional<Date>& date) {
    if (date)
        out[key] = iso_text(*date);
}

} // namespace delimit::io
