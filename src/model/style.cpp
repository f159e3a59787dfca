#include "delimit/model/style.h"

#include <array>
#include <utility>

namespace delimit {
namespace {

constexpr std::array<std::pair<Hatch, std::string_view>, 8> hatches{{{Hatch::none, "none"},
                                                                     {Hatch::forward, "forward"},
                                                                     {Hatch::backward, "backward"},
                                                                     {Hatch::cross, "cross"},
                                                                     {Hatch::dots, "dots"},
                                                                     {Hatch::level, "level"},
                                                                     {Hatch::upright, "upright"},
                                                                     {Hatch::grid, "grid"}}};

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

Hatch counterpart(Hatch hatch) {
    switch (hatch) {
    case Hatch::forward:
        return Hatch::backward;
    case Hatch::backward:
        return Hatch::forward;
    case Hatch::cross:
        return Hatch::grid;
    case Hatch::grid:
        return Hatch::cross;
    case Hatch::level:
        return Hatch::upright;
    case Hatch::upright:
        return Hatch::level;
    case Hatch::none:
    case Hatch::dots:
        break;
    }
    return hatch;
}

} // namespace delimit
