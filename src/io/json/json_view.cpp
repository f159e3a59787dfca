#include "io/json/json_view.h"

#include "delimit/base/clean_text.h"
#include "delimit/base/limits.h"
#include "delimit/base/message.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace delimit::io {
namespace {

const nlohmann::json& empty_object() {
    static const nlohmann::json empty = nlohmann::json::object();
    return empty;
}

/// The parser's message without its id: "at line 3, column 9: ...".
std::string syntax_message(const nlohmann::json::exception& problem) {
    std::string text = problem.what();
    if (const auto at = text.find("] "); at != text.npos)
        text.erase(0, at + 2);
    for (const char* prefix : {"parse error ", "syntax error "})
        if (text.starts_with(prefix))
            text.erase(0, std::string_view(prefix).size());
    // The parser quotes its last token, which may be the whole file.
    return shortened(clean_text(text), 300);
}

/// Looked at before parsing: several functions of the parser's values call themselves.
bool is_too_deep(std::string_view text) {
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string && c == '\\')
            ++i;
        else if (c == '"')
            in_string = !in_string;
        else if (in_string)
            continue;
        else if ((c == '{' || c == '[') && ++depth > limits::json_depth)
            return true;
        else if ((c == '}' || c == ']') && depth > 0)
            --depth;
    }
    return false;
}

} // namespace

Result<std::unique_ptr<JsonText>> JsonText::parse(std::string_view text, const std::string& file) {
    auto out = std::make_unique<JsonText>();
    out->file_ = file;
    if (is_too_deep(text))
        return Error{ErrorCode::too_large,
                     filled({"its lists and objects are more than {0} deep within each other",
                             "списки й об’єкти в ньому вкладено глибше ніж на {0}"},
                            {limits::json_depth}),
                     {"go back to an earlier copy", "поверніться до давнішої копії"},
                     DataLocation{file, {}, {}, {}}};
    try {
        out->root_ = nlohmann::json::parse(text.begin(), text.end());
    } catch (const nlohmann::json::exception& problem) {
        return Error{ErrorCode::bad_format,
                     filled({"not well-formed JSON: {0}", "неправильний JSON: {0}"},
                            {syntax_message(problem)}),
                     {"repair the text there, or go back to an earlier copy",
                      "виправте текст у цьому місці або поверніться до давнішої копії"},
                     DataLocation{file, {}, {}, {}}};
    }
    return out;
}

void JsonText::fail(const std::string& pointer, Text message, Text advice) {
    if (!error_)
        error_ = Error{ErrorCode::bad_value, std::move(message), std::move(advice),
                       DataLocation{file_, {}, {}, place_in_text(pointer)}};
}

void JsonText::warn(const std::string& pointer, std::string code, Text message) {
    warnings_.push_back({Severity::warning, std::move(code), std::move(message),
                         DataLocation{file_, {}, {}, place_in_text(pointer)}, std::nullopt});
}

void JsonText::move(const std::string& from, const std::string& to) {
    using Pointer = nlohmann::json::json_pointer;
    const Pointer source(from), target(to);
    // Another value may be in the way: the reader reports it.
    const Pointer parent = target.parent_pointer();
    if (!root_.is_object() || !root_.contains(source) || root_.contains(target) ||
        (root_.contains(parent) && !root_[parent].is_object()))
        return;
    nlohmann::json value = std::move(root_[source]);
    nlohmann::json& old_parent = root_[source.parent_pointer()];
    old_parent.erase(source.back());
    root_[target] = std::move(value);
    moved_.emplace_back(from, to);
}

std::string JsonText::place_in_text(const std::string& pointer) const {
    std::string location = pointer;
    for (auto step = moved_.rbegin(); step != moved_.rend(); ++step)
        if (const auto& [from, to] = *step; location == to || location.starts_with(to + "/"))
            location.replace(0, to.size(), from);
    return location;
}

JsonObject::JsonObject(JsonText& text, const nlohmann::json& value, std::string pointer,
                       JsonObject* parent)
    : text_(text), value_(value.is_object() ? value : empty_object()), pointer_(std::move(pointer)),
      parent_(parent) {
    if (!value.is_object())
        text_.fail(pointer_, {"must be an object, { … }", "має бути об’єктом, { … }"});
}

JsonObject::~JsonObject() {
    for (const auto& [key, value] : value_.items())
        if (!asked_.contains(key))
            unknown_.emplace(pointer_to(key), &value);
    if (parent_)
        parent_->unknown_.merge(unknown_);
    else
        for (const auto& [pointer, value] : unknown_)
            text_.warn(pointer, "unknown-member",
                       {"this version does not know this member; it was skipped",
                        "ця версія не знає цього елемента; його пропущено"});
}

Extras JsonObject::rest() {
    for (const auto& [key, value] : value_.items())
        if (asked_.insert(key).second)
            unknown_.emplace(pointer_to(key), &value);
    if (unknown_.empty())
        return {};
    nlohmann::json kept;
    for (const auto& [pointer, value] : unknown_) {
        kept[pointer.substr(pointer_.size())] = *value;
        text_.warn(pointer, "unknown-member",
                   {"this version does not know this member; it is kept as it is",
                    "ця версія не знає цього елемента; його збережено як є"});
    }
    unknown_.clear();
    return {kept.dump()};
}

const nlohmann::json* JsonObject::member(const char* key) {
    asked_.insert(key);
    const auto found = value_.find(key);
    return found == value_.end() || found->is_null() ? nullptr : &*found;
}

bool JsonObject::has(const char* key) {
    return member(key) != nullptr;
}

std::string JsonObject::pointer_to(std::string_view key) const {
    std::string escaped; // as RFC 6901 has it
    for (const char c : key)
        escaped += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return pointer_ + "/" + escaped;
}

void JsonObject::fail(const char* key, Text message, Text advice) {
    text_.fail(pointer_to(key), std::move(message), std::move(advice));
}

std::string JsonObject::text(const char* key, bool required) {
    std::string raw = raw_text(key, required);
    if (raw.size() > limits::text_bytes) {
        text_.warn(pointer_to(key), "text-shortened",
                   filled({"it has more than {0} bytes; the rest was cut off",
                           "він має понад {0} байтів; решту відкинуто"},
                          {limits::text_bytes}));
        raw = shortened(std::move(raw));
    }
    if (is_clean(raw))
        return raw;
    text_.warn(pointer_to(key), "text-cleaned",
               {"characters that cannot be seen, or turn the direction of writing, were removed",
                "вилучено невидимі символи або ті, що змінюють напрямок письма"});
    return clean_text(raw);
}

std::string JsonObject::raw_text(const char* key, bool required) {
    const auto* value = member(key);
    if (!value) {
        if (required)
            fail(key, {"is missing", "відсутнє"});
        return {};
    }
    if (!value->is_string()) {
        fail(key, {"must be a text", "має бути текстом"});
        return {};
    }
    auto out = value->get<std::string>();
    if (required && out.empty())
        fail(key, {"must not be empty", "не може бути порожнім"});
    return out;
}

Text JsonObject::text_in_both(const char* key, bool required) {
    const auto* value = member(key);
    if (!value || value->is_string())
        return {text(key, required), {}};
    Text out;
    object(key, [&](JsonObject& both) {
        out.en = both.text("en", required);
        out.uk = both.text("uk");
    });
    return out;
}

std::optional<double> JsonObject::number(const char* key, double least, double most) {
    const auto* value = member(key);
    if (!value)
        return std::nullopt;
    if (!value->is_number()) {
        fail(key, {"must be a number", "має бути числом"});
        return std::nullopt;
    }
    const double number = value->get<double>();
    if (!(std::isfinite(number) && number >= least && number <= most)) {
        fail(key, {"is out of range", "поза припустимими межами"});
        return std::nullopt;
    }
    return number;
}

std::optional<bool> JsonObject::boolean(const char* key) {
    const auto* value = member(key);
    if (!value)
        return std::nullopt;
    if (!value->is_boolean()) {
        fail(key, {"must be true or false", "має бути true або false"});
        return std::nullopt;
    }
    return value->get<bool>();
}

std::vector<std::string> JsonObject::texts(const char* key) {
    std::vector<std::string> out;
    for_each(key, [&](const nlohmann::json& value, const std::string& pointer) {
        if (value.is_string() && !value.get_ref<const std::string&>().empty())
            out.push_back(shortened(clean_text(value.get_ref<const std::string&>())));
        else
            text_.fail(pointer, {"must be a text", "має бути текстом"});
    });
    return out;
}

std::vector<double> JsonObject::numbers(const char* key) {
    std::vector<double> out;
    for_each(key, [&](const nlohmann::json& value, const std::string& pointer) {
        if (value.is_number() && std::isfinite(value.get<double>()))
            out.push_back(value.get<double>());
        else
            text_.fail(pointer, {"must be a number", "має бути числом"});
    });
    return out;
}

std::vector<std::string> JsonObject::keys() {
    std::vector<std::string> out;
    for (const auto& [key, value] : value_.items()) {
        asked_.insert(key);
        out.push_back(key);
    }
    return out;
}

// --- Writing --------------------------------------------------------------------------------

namespace {

bool is_flat(const nlohmann::ordered_json& list) {
    const auto plain = [](const nlohmann::ordered_json& v) { return !v.is_structured(); };
    const auto pair = [&](const nlohmann::ordered_json& v) {
        return v.is_array() && v.size() == 2 && std::all_of(v.begin(), v.end(), plain);
    };
    return std::all_of(list.begin(), list.end(), plain) ||
           (list.size() <= 8 && std::all_of(list.begin(), list.end(), pair));
}

void append(std::string& out, const nlohmann::ordered_json& value, std::size_t depth) {
    if (!value.is_structured() || value.empty()) {
        out += value.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        return;
    }
    const bool list = value.is_array();
    if (list && is_flat(value)) {
        out += '[';
        for (std::size_t i = 0; i < value.size(); ++i) {
            out += i ? ", " : "";
            append(out, value[i], depth);
        }
        out += ']';
        return;
    }
    out += list ? "[" : "{";
    bool first = true;
    for (const auto& [key, inner] : value.items()) {
        out += first ? "\n" : ",\n";
        first = false;
        out.append(2 * (depth + 1), ' ');
        if (!list)
            out += nlohmann::ordered_json(key).dump(
                       -1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) +
                   ": ";
        append(out, inner, depth + 1);
    }
    out += '\n';
    out.append(2 * depth, ' ');
    out += list ? ']' : '}';
}

} // namespace

void put(nlohmann::ordered_json& out, const Extras& extras) {
    if (extras.empty())
        return;
    using Pointer = nlohmann::ordered_json::json_pointer;
    // Written by JsonObject::rest: it is valid JSON.
    const auto kept = nlohmann::ordered_json::parse(extras.text);
    for (const auto& [location, value] : kept.items()) {
        const Pointer pointer(location);
        const Pointer parent = pointer.parent_pointer();
        if (out.contains(parent) && out[parent].is_object() && !out.contains(pointer))
            out[pointer] = value;
    }
}

std::string canonical_text(const nlohmann::ordered_json& value) {
    std::string out;
    append(out, value, 0);
    return out + '\n';
}

} // namespace delimit::io
