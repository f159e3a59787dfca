#include "delimit/model/style.h"

#include <array>
#include <utility>

namespace delimit {
namespace {

constexpr std::array<std::pair<Hatch, std::string_view>, 5> hatches{{{Hatch::none, "none"},
                                                                     {Hatch::forward, "forward"},
                                                                     {Hatch::backward, "backward"},
                                                                     {Hatch::cross, "cross"},
                                                                     {Hatch::dots, "dots"}}};

} // namespace

std::string_view id(Hatch hatch) {
    for (const auto& [value, name] : hatches)
        if (value == hatch)
            return name;
    return {};
}

std::optional<Hatch> parse_hatch(std::string_view text) {
    for (const auto& [value, name] : hatches)
        if (name == text)
            return value;
    return std::nullopt;
}

} // namespace delimit
