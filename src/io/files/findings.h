// Findings about a file as they come up: the first few of a kind one by one, the rest as a count,
// so that a bad file does not give thousands of messages.
#pragma once

#include "delimit/base/diagnostics.h"

#include <cstddef>
#include <map>
#include <string>

namespace delimit::io {

class Findings {
  public:
    explicit Findings(Diagnostics& into) : into_(into) {}
    ~Findings();
    Findings(const Findings&) = delete;
    Findings& operator=(const Findings&) = delete;

    void add(Diagnostic found);
    std::size_t crossings = 0; ///< of rings repaired so far

  private:
    struct Rest {
        int count = 0;
        Severity severity = Severity::note;
        std::string file;
        SquareMetres moved;
        bool moves = false;
    };
    Diagnostics& into_;
    std::map<std::string, Rest> seen_; ///< by code
};

} // namespace delimit::io
