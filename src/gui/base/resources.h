#pragma once

namespace delimit {

/// Sets name, settings location and icon of the running QApplication; makes :/icons available.
void name_application();

} // namespace delimit
