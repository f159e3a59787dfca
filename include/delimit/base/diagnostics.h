// Diagnostics of input data: notes, repairs and warnings; nothing is dropped or repaired silently.
#pragma once

#include "delimit/base/result.h"
#include "delimit/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

enum class Severity {
    note,    ///< worth knowing; figures are not affected
    repair,  ///< the data were changed; `moved` is the area affected
    warning, ///< the figures may not be what the user expects
};

struct Diagnostic {
    Severity severity = Severity::note;
    std::string code; ///< stable, for scripts: "ring-repaired", "strip", "noise-part", ...
    Text message;     ///< one sentence, with the action taken
    DataLocation location;
    std::optional<SquareMetres> moved; ///< area that changed hands or shape

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

} // namespace delimit
