// Light and dark windows. Maps stay light: they are the sheet that is handed out.
#pragma once

namespace delimit {

/// The values are stored: never renumber them.
enum class Theme { system = 0, light = 1, dark = 2 };

/// Of the whole application, now; it goes on following the system where that is chosen.
void apply_theme(Theme theme);
/// Whether windows are dark now.
[[nodiscard]] bool is_dark();

} // namespace delimit
