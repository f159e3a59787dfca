// From a request to what a command works on.
#pragma once

#include "cli/request.h"
#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/snapshot.h"

namespace delimit::cli {

/// The project file that is part of the program.
std::filesystem::path builtin_project();

/// The project that the request names, or the built-in one, with its overrides. What reading found
/// is appended to `found`.
Result<Project> open_project(const Request& request, Diagnostics& found);

/// Where the project's file names are looked up.
SearchFolders places_of(const Request& request);

struct Computed {
    SnapshotPtr snapshot;
    Diagnostics found; ///< in reading, loading, dividing and computing
};

/// The options of the sheets that the request asks for.
ExportOptions sheet_options_of(const Request& request, const Computed& computed);

/// Opens, loads and computes. Tells on standard error what was found.
Result<Computed> compute_request(const Request& request, LayersFor purpose);

} // namespace delimit::cli
