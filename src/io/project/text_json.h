// Small values that occur in all parts of a project.
#pragma once

#include "delimit/base/date.h"
#include "delimit/base/language.h"
#include "io/json/json_view.h"

#include <optional>
#include <string>

namespace delimit::io {

/// Identifier of lower-case letters, digits and hyphens, for scripts and command lines.
std::string parse_id(JsonObject& in);
/// Name of a file, with or without folders. Error: characters that cannot be seen.
std::string parse_file_name(JsonObject& in, const char* key, bool required = false);
/// Error if the list `key` has more than `most` entries.
void check_count(JsonObject& in, const char* key, std::size_t most);
/// The member "date".
std::optional<Date> parse_date_of(JsonObject& in);

nlohmann::ordered_json json_of(const Text& text);

/// Omits empty texts: the reader gives them the same value.
void put(nlohmann::ordered_json& out, const char* key, const std::string& text);
void put(nlohmann::ordered_json& out, const char* key, const Text& text);
/// Writes a text in one language as a plain string, as before sources had two.
void put_short(nlohmann::ordered_json& out, const char* key, const Text& text);
void put(nlohmann::ordered_json& out, const char* key, const std::optional<Date>& date);

} // namespace delimit::io
