// Folder of the files that the user had fetched from addresses.
#pragma once

#include <filesystem>

namespace delimit {

/// The folder of every FetchedFile, on whatever machine: $XDG_CACHE_HOME/delimit/fetched, else
/// ~/.cache/delimit/fetched. Need not exist.
std::filesystem::path fetched_folder();

} // namespace delimit
