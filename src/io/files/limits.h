// Limits of a data file's contents.
#pragma once

#include "delimit/base/message.h"
#include "delimit/base/result.h"

#include <cstddef>
#include <string>
#include <utility>

namespace delimit::io {

constexpr std::size_t most_vertices = 5'000'000;

inline Error too_many_vertices(std::string file) {
    return {
        ErrorCode::too_large,
        filled({"holds more than {0} million vertices", "містить понад {0} млн вершин"},
               {most_vertices / 1'000'000}),
        {"simplify it or cut out the part you need", "спростіть його або виріжте потрібну частину"},
        DataLocation{std::move(file), {}, {}, {}}};
}

} // namespace delimit::io
