// Success or an error that states what the user can do; the shape of std::expected, which g++ 12
// lacks in C++20.
#pragma once

#include "delimit/base/language.h"

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace delimit {

enum class ErrorCode {
    not_found,     ///< a file or entry that was named does not exist
    unreadable,    ///< it exists but cannot be read (permission, directory, device)
    too_large,     ///< beyond a stated limit
    bad_format,    ///< not the format it claims to be
    bad_geometry,  ///< coordinates or rings that cannot be used or repaired
    bad_reference, ///< no or unusable coordinate reference system
    bad_value,     ///< a value out of its range, an unknown name
    no_match,      ///< well-formed, but does not fit the rest (a control map far from the oblasts)
    not_writable,  ///< the output cannot be written
    changed,       ///< another program changed the file in between; it was left as it is
    cancelled,     ///< stopped by request; nothing was produced
    internal,      ///< a library failed where it should not
};

/// Position of an error or diagnostic in the user's data. Empty members are unknown.
struct DataLocation {
    std::string file;
    std::string layer;
    std::optional<long long> feature; ///< feature id as the file gives it
    std::string field;                ///< attribute or JSON pointer

    /// "front.geojson, feature 12, field status"; empty when nothing is known.
    [[nodiscard]] std::string text(Language language = Language::english) const;
    friend bool operator==(const DataLocation&, const DataLocation&) = default;
};

struct Error {
    ErrorCode code = ErrorCode::internal;
    Text message; ///< the problem, in one sentence without a full stop
    Text advice;  ///< the remedy; may be empty
    DataLocation location;

    /// "file, layer, feature, field: message; advice", for a terminal or a message bar.
    [[nodiscard]] std::string text(Language language = Language::english) const;
};

/// A value or an Error. Like std::expected: test before you take.
template <class T>
class [[nodiscard]] Result {
  public:
    using value_type = T;

    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] T& value() & { return assert(has_value()), std::get<0>(state_); }
    [[nodiscard]] const T& value() const& { return assert(has_value()), std::get<0>(state_); }
    [[nodiscard]] T&& value() && { return assert(has_value()), std::get<0>(std::move(state_)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] Error& error() { return assert(!has_value()), std::get<1>(state_); }
    [[nodiscard]] const Error& error() const { return assert(!has_value()), std::get<1>(state_); }

  private:
    std::variant<T, Error> state_;
};

/// Success without a value.
using Status = Result<std::monostate>;
inline Status ok() {
    return std::monostate{};
}

} // namespace delimit
