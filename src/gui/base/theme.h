// Light and dark windows. Maps stay light: they show the sheet as it is exported.
#pragma once

namespace delimit {

/// The values are stored: never renumber them.
enum class Theme { system = 0, light = 1, dark = 2 };

/// Sets the theme of the whole application; Theme::system goes on following the system.
void apply_theme(Theme theme);
/// True if windows are dark now.
[[nodiscard]] bool is_dark();

} // namespace delimit
