// Execution of each command's request. The caller reports errors.
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
