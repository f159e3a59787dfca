// Where copies of files stand that the user had fetched from addresses.
#pragma once

#include <filesystem>
#include <string_view>

namespace delimit {

/// A LayerSource's path "cache:NAME" is the file NAME in this folder, on whatever machine.
constexpr std::string_view cache_prefix = "cache:";

/// $XDG_CACHE_HOME/delimit/fetched, else ~/.cache/delimit/fetched. Need not exist.
std::filesystem::path fetched_folder();

} // namespace delimit
