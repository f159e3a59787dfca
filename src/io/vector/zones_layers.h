// Names of the layers in a file by write_zones, by which such a file is recognised.
#pragma once

namespace delimit::io {

inline constexpr const char* zones_layer_name = "zones";
inline constexpr const char* line_layer_name = "line_of_contact";
inline constexpr const char* control_layer_name = "areas_of_control";

} // namespace delimit::io
