// Names of the layers in a file that write_zones makes, by which it is known when it is read back.
#pragma once

namespace delimit::io {

inline constexpr const char* zones_layer_name = "zones";
inline constexpr const char* line_layer_name = "line_of_contact";

} // namespace delimit::io
