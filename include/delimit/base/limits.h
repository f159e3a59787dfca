// Limits of what is read from files, far above what maps of control and proposals need: beyond them
// a file is refused with a message that names the limit, so that none can take all of the memory or
// the day. docs/security.md lists them.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace delimit::limits {

// Files, in bytes.
constexpr std::uintmax_t data_file_bytes = std::uintmax_t{512} << 20U;
constexpr std::uintmax_t project_bytes = std::uintmax_t{256} << 20U;
constexpr std::uintmax_t packed_bytes = std::uintmax_t{128} << 20U;
constexpr std::uintmax_t logo_bytes = std::uintmax_t{16} << 20U;

// Data of one file.
constexpr std::size_t vertices = 5'000'000;
constexpr std::size_t features = 500'000;
constexpr std::size_t attributes = 1'000;           ///< different ones
constexpr std::size_t attribute_values = 2'500'000; ///< of all features together
constexpr std::size_t text_bytes = 20'000;          ///< of one text; the rest is cut off
/// Pairs of edges that cross within a feature, of all features together: untangling them takes
/// memory and time with their square.
constexpr std::size_t crossings = 10'000;
/// Time for a database in a file to answer, and for a filter.
constexpr std::chrono::seconds answer{5};
/// Time for the database of a base map to give all pieces of one picture.
constexpr std::chrono::seconds picture{30};
/// Bytes of one value of a database, more than the largest shape, and of all that is open.
constexpr std::size_t value_bytes = std::size_t{128} << 20U;
constexpr std::size_t database_bytes = std::size_t{256} << 20U;
/// Of a filter (--front-where): bytes, and steps of comparing with its patterns.
constexpr std::size_t where_bytes = 2'000;
constexpr double where_steps = 5e8;

// A project.
constexpr std::size_t json_depth = 100; ///< lists and objects within each other
constexpr std::size_t proposals = 100;
constexpr std::size_t measures = 200; ///< of one proposal
constexpr std::size_t depth_bands = 50;
constexpr std::size_t annotations = 5'000;

// A logo.
constexpr std::size_t logo_pixels = 30'000'000;
constexpr std::size_t logo_elements = 100'000; ///< of an SVG, repeated ones counted each time
constexpr std::size_t logo_depth = 100;
constexpr std::size_t logo_pictures = 8; ///< embedded in an SVG
constexpr std::size_t logo_picture_pixels = 4'000'000;

} // namespace delimit::limits
