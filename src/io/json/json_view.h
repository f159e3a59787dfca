// Reading JSON made by people: every value is checked, the first mistake is kept with its JSON
// pointer, and unknown members are listed.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/base/language.h"
#include "delimit/base/result.h"
#include "delimit/model/extras.h"

#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace delimit::io {

/// One text being read. Views into it share it.
class JsonText {
  public:
    /// Error: the text is not JSON, or its lists and objects are too deep within each other.
    static Result<std::unique_ptr<JsonText>> parse(std::string_view text, const std::string& file);

    /// Keeps the first mistake only: later ones often follow from it.
    void fail(const std::string& pointer, Text message, Text advice = {});
    void warn(const std::string& pointer, std::string code, Text message);

    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    [[nodiscard]] const Diagnostics& warnings() const { return warnings_; }
    [[nodiscard]] const nlohmann::json& root() const { return root_; }

    /// Moves a member before anything is read, from its position in older versions. Mistakes are
    /// still named by their position in the text. Nothing happens if the member is absent.
    void move(const std::string& from, const std::string& to);
    /// File names may lead anywhere: the text is the program's own.
    void trust_paths() { paths_trusted_ = true; }
    [[nodiscard]] bool paths_trusted() const { return paths_trusted_; }

  private:
    [[nodiscard]] std::string place_in_text(const std::string& pointer) const;

    std::string file_;
    std::vector<std::pair<std::string, std::string>> moved_; ///< from, to
    bool paths_trusted_ = false;
    nlohmann::json root_;
    std::optional<Error> error_;
    Diagnostics warnings_;
};

/// An object in the text. Asking for a member of the wrong type records a mistake and gives a
/// default; the caller checks JsonText::error once at the end.
class JsonObject {
  public:
    /// `value` must be an object, or that is the mistake. Unread members are added to `parent`.
    JsonObject(JsonText& text, const nlohmann::json& value, std::string pointer,
               JsonObject* parent = nullptr);
    explicit JsonObject(JsonText& text) : JsonObject(text, text.root(), "") {}
    /// Without a parent it warns of members that were never read.
    ~JsonObject();
    JsonObject(JsonObject&&) = delete;

    [[nodiscard]] bool has(const char* key);
    /// Clean: what clean_text removes from it is told as a warning, and so is what is cut off if it
    /// is too long.
    std::string text(const char* key, bool required = false);
    /// As it stands, however long: bytes of a file, or a file's name.
    std::string raw_text(const char* key, bool required = false);
    /// A string for both languages, or an object of "en" and "uk".
    Text text_in_both(const char* key, bool required = false);
    std::optional<double> number(const char* key,
                                 double least = std::numeric_limits<double>::lowest(),
                                 double most = std::numeric_limits<double>::max());
    std::optional<bool> boolean(const char* key);
    std::vector<std::string> texts(const char* key);
    std::vector<double> numbers(const char* key);

    /// Calls `read(JsonObject&)` with the member, if it is there.
    template <class Read>
    void object(const char* key, Read read) {
        if (const auto* value = member(key)) {
            JsonObject inner(text_, *value, pointer_to(key), this);
            read(inner);
        }
    }
    /// Calls `read(JsonObject&)` with each object of an array.
    template <class Read>
    void objects(const char* key, Read read) {
        for_each(key, [&](const nlohmann::json& value, const std::string& pointer) {
            JsonObject inner(text_, value, pointer, this);
            read(inner);
        });
    }
    /// Calls `read(value, pointer)` with each value of an array.
    template <class Read>
    void for_each(const char* key, Read read) {
        const auto* value = member(key);
        if (!value)
            return;
        if (!value->is_array())
            return fail(key, {"must be a list", "має бути списком"});
        for (std::size_t i = 0; i < value->size() && !text_.error(); ++i)
            read((*value)[i], pointer_to(key) + "/" + std::to_string(i));
    }
    /// All keys, which count as read.
    std::vector<std::string> keys();
    /// Unread members, here and in objects within, to be kept and written again by put. Called
    /// after all others are read.
    Extras rest();

    void fail(const char* key, Text message, Text advice = {});
    [[nodiscard]] std::string pointer_to(std::string_view key) const;
    [[nodiscard]] const std::string& pointer() const { return pointer_; }
    [[nodiscard]] JsonText& source() { return text_; }
    /// The raw member; null if absent or null.
    [[nodiscard]] const nlohmann::json* member(const char* key);

  private:
    JsonText& text_;
    const nlohmann::json& value_;
    std::string pointer_;
    JsonObject* parent_;
    std::set<std::string, std::less<>> asked_;
    std::map<std::string, const nlohmann::json*> unknown_; ///< by pointer, of objects within
};

/// Adds kept members at their former positions, except where another value is now, or no parent.
void put(nlohmann::ordered_json& out, const Extras& extras);

/// Objects with one member a line, lists of plain values on one line: readable, and the same bytes
/// for the same value.
std::string canonical_text(const nlohmann::ordered_json& value);

} // namespace delimit::io
