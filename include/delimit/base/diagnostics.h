// Findings and repairs made on the way: nothing is dropped or repaired silently.
#pragma once

#include "delimit/base/result.h"
#include "delimit/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace delimit {

enum class Severity {
    note,    ///< worth knowing; the figures are what they would be without it
    repair,  ///< the data were changed; `moved` says by how much
    warning, ///< the figures may not be what the user expects
};

struct Diagnostic {
    Severity severity = Severity::note;
    std::string code; ///< stable, for scripts: "ring-repaired", "strip", "noise-part", ...
    Text message;     ///< one sentence, with what was done
    DataLocation location;
    std::optional<SquareMetres> moved; ///< area that changed hands or shape

    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

using Diagnostics = std::vector<Diagnostic>;

} // namespace delimit
