#include "io/files/findings.h"

#include "delimit/base/message.h"

#include <utility>

namespace delimit::io {
namespace {
constexpr int shown_one_by_one = 12;
}

void Findings::add(Diagnostic found) {
    Rest& rest = seen_[found.code];
    if (++rest.count <= shown_one_by_one) {
        into_.push_back(std::move(found));
        return;
    }
    rest.severity = found.severity;
    rest.file = found.location.file;
    if (found.moved) {
        rest.moved += *found.moved;
        rest.moves = true;
    }
}

Findings::~Findings() {
    for (const auto& [code, rest] : seen_) {
        if (rest.count <= shown_one_by_one)
            continue;
        Diagnostic sum{rest.severity, code,
                       filled({"and {0} more of this kind", "і ще {0} такого роду"},
                              {rest.count - shown_one_by_one}),
                       DataLocation{rest.file, {}, {}, {}}, std::nullopt};
        if (rest.moves)
            sum.moved = rest.moved;
        into_.push_back(std::move(sum));
    }
}

} // namespace delimit::io
