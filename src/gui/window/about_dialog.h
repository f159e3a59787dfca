#pragma once

class QWidget;

namespace delimit {

/// Version, licence, and the libraries at work with theirs.
void show_about(QWidget* parent);

} // namespace delimit
