#include "io/vector/json_dialects.h"

#include <algorithm>
#include <array>

namespace delimit::io {
namespace {

constexpr std::string_view spaces = " \t\r\n";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr char record_separator = '\x1E';

/// The offset behind the string that begins at `at`.
std::size_t behind_string(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at)
        if (text[at] == '\\')
            ++at;
    return std::min(at + 1, text.size());
}

} // namespace

bool is_esri_json(std::string_view text) {
    if (text.find("\"FeatureCollection\"") != text.npos)
        return false;
    if (text.find("\"esriGeometry") != text.npos)
        return true;
    return text.find("\"attributes\"") != text.npos &&
           (text.find("\"rings\"") != text.npos || text.find("\"paths\"") != text.npos);
}

std::optional<std::string> as_collection(std::string_view text) {
    constexpr std::string_view head = R"({"type":"FeatureCollection","features":)";
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    const std::size_t first = text.find_first_not_of(spaces);
    if (first == text.npos)
        return std::nullopt;
    std::string out(head);
    if (text[first] == '[') {
        out += text;
        out += '}';
        return out;
    }
    if (text[first] != '{' && text[first] != record_separator)
        return std::nullopt;
    out += '[';
    std::size_t objects = 0;
    int depth = 0;
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            at = behind_string(text, at);
            continue;
        }
        if (depth == 0 && text.substr(at).starts_with(byte_order_mark)) {
            // Files that each began with one, put together
            out += text.substr(copied, at - copied);
            at += byte_order_mark.size();
            copied = at;
            continue;
        }
        if (c == record_separator && depth == 0) {
            out += text.substr(copied, at - copied);
            copied = at + 1;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0 && objects++ > 0) {
                out += text.substr(copied, at - copied);
                out += ',';
                copied = at;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
        ++at;
    }
    if (objects < 2 && text[first] != record_separator)
        return std::nullopt;
    out += text.substr(copied);
    out += "]}";
    return out;
}

bool exceeds_transfer_limit(std::string_view text) {
    constexpr std::string_view member = "\"exceededTransferLimit\"";
    for (std::size_t at = text.find(member); at != text.npos; at = text.find(member, at + 1)) {
        const std::size_t value = text.find_first_not_of(" \t\r\n:", at + member.size());
        if (value != text.npos && text.substr(value).starts_with("true"))
            return true;
    }
    return false;
}

std::optional<WithoutNaN> without_nan(std::string_view text) {
    constexpr std::array<std::string_view, 9> words{"NaN",      "-NaN", "nan", "-nan", "-Infinity",
                                                    "Infinity", "-inf", "inf", "Inf"};
    WithoutNaN out;
    std::string_view last_string; // within the quotes
    std::size_t copied = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t end = behind_string(text, at);
            last_string = text.substr(at + 1, end - at - (end > at + 1 ? 2 : 1));
            at = end;
            continue;
        }
        if (c != 'N' && c != 'n' && c != 'I' && c != 'i' && c != '-') {
            ++at;
            continue;
        }
        const auto word = std::find_if(words.begin(), words.end(), [&](std::string_view w) {
            return text.substr(at, w.size()) == w;
        });
        if (word == words.end()) {
            // "null" and negative numbers
            ++at;
            continue;
        }
        out.text += text.substr(copied, at - copied);
        out.text += "null";
        at += word->size();
        copied = at;
        ++out.count;
        if (std::find(out.members.begin(), out.members.end(), last_string) == out.members.end() &&
            out.members.size() < 5)
            out.members.emplace_back(last_string);
    }
    if (out.count == 0)
        return std::nullopt;
    out.text += text.substr(copied);
    return out;
}

} // namespace delimit::io
