// Errors of files beyond the limits of base/limits.h.
#pragma once

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "delimit/base/result.h"

#include <cstddef>
#include <string>
#include <utility>

namespace delimit::io {

/// A file beyond a limit: "holds more than 5000000 vertices".
inline Error beyond_limit(std::string file, std::size_t limit, const Text& of) {
    return {
        ErrorCode::too_large,
        filled({"it holds more than {0} {1}", "у ньому понад {0} {1}"}, {limit, of}),
        {"simplify it or cut out the part you need", "спростіть його або виріжте потрібну частину"},
        DataLocation{std::move(file), {}, {}, {}}};
}

inline Error too_many_vertices(std::string file) {
    return {
        ErrorCode::too_large,
        filled({"holds more than {0} million vertices", "містить понад {0} млн вершин"},
               {limits::vertices / 1'000'000}),
        {"simplify it or cut out the part you need", "спростіть його або виріжте потрібну частину"},
        DataLocation{std::move(file), {}, {}, {}}};
}

} // namespace delimit::io
