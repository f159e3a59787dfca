// Dialects of GeoJSON: almost-GeoJSON as some programs write it, Esri's and TopoJSON.
#pragma once

#include "delimit/base/diagnostics.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace delimit::io {

/// True if a JSON text is an Esri feature set: it has `esriGeometry…`, or `rings` or `paths` beside
/// `attributes`.
bool is_esri_json(std::string_view text);

/// A sequence of objects, by lines or record separators (RFC 8142), or one array of features,
/// as a feature collection with the same lines; nothing if the text is a single object.
std::optional<std::string> as_collection(std::string_view text);

/// True if a service says in its answer that it has more features than it gave.
bool exceeds_transfer_limit(std::string_view text);

struct WithoutNaN {
    std::string text;
    std::size_t count = 0;
    std::vector<std::string> members; ///< names of the members with these values, each once
};
/// The text with null in place of NaN and infinities, which JSON does not allow; nothing if it has
/// none.
std::optional<WithoutNaN> without_nan(std::string_view text);

} // namespace delimit::io
