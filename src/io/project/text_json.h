// Small values that occur everywhere in a project.
#pragma once

#include "delimit/base/date.h"
#include "delimit/base/language.h"
#include "io/json/json_view.h"

#include <optional>
#include <string>

namespace delimit::io {

/// Lower-case letters, digits and hyphens: what scripts and command lines can carry.
std::string parse_id(JsonObject& in);
/// The member "date".
std::optional<Date> parse_date_of(JsonObject& in);

nlohmann::ordered_json json_of(const Text& text);

/// Members that say nothing are left out: the reader gives them the same value.
void put(nlohmann::ordered_json& out, const char* key, const std::string& text);
void put(nlohmann::ordered_json& out, const char* key, const Text& text);
/// In one language as the string that it was before sources had two.
void put_short(nlohmann::ordered_json& out, const char* key, const Text& text);
void put(nlohmann::ordered_json& out, const char* key, const std::optional<Date>& date);

} // namespace delimit::io
