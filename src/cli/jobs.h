// What each command does with a request. An error is told by the caller.
#pragma once

#include "cli/request.h"
#include "delimit/base/result.h"

namespace delimit::cli {

Status write_statistics(const Request& request);
Status export_picture(const Request& request);
Status export_zones(const Request& request);
Status pack(const Request& request);
/// True if every file can be used.
bool check_files(const Request& request);

} // namespace delimit::cli
