// Preparation of a request: project, computation and options.
#pragma once

#include "cli/request.h"
#include "delimit/base/result.h"
#include "delimit/io/layers/load.h"
#include "delimit/model/snapshot.h"

#include <optional>

namespace delimit::cli {

/// The built-in project's file.
std::filesystem::path builtin_project();

/// The project that the request names, or the built-in one, with its overrides. Diagnostics of
/// reading are appended to `found`.
Result<Project> open_project(const Request& request, Diagnostics& found);

/// Folders for the project's file names.
SearchFolders places_of(const Request& request);

struct Computed {
    SnapshotPtr snapshot;
    Diagnostics found; ///< of reading, loading, dividing and computing
};

/// The options of the request's sheets.
ExportOptions sheet_options_of(const Request& request, const Computed& computed);

/// The error that one party, or neither, controls the whole study area: no figures of it are
/// given, as it is hardly ever meant. Nothing if both control some.
std::optional<Error> in_one_hand(const Snapshot& snapshot);

/// Opens, loads and computes. Warns if the control map of the command line has the parties the
/// other way round than the project's own. Writes diagnostics to standard error.
Result<Computed> compute_request(const Request& request, LayersFor purpose);

} // namespace delimit::cli
