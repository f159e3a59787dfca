#pragma once

namespace delimit {

/// Name, settings place and icon of the running QApplication; makes :/icons available.
void name_application();

} // namespace delimit
