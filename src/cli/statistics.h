// A snapshot's figures as text, one writer for each format. csv and json are for programs: not
// rounded,
// described in docs/statistics-json.md. For people there is report.h.
#pragma once

#include "delimit/base/diagnostics.h"
#include "delimit/model/snapshot.h"

#include <string>

namespace delimit::cli {

/// `found`: all diagnostics, including those of reading the project.
std::string statistics_json(const Snapshot& snapshot, const Diagnostics& found);
/// One row a figure; RFC 4180, with a head and lines ended by "\n".
std::string statistics_csv(const Snapshot& snapshot);

} // namespace delimit::cli
