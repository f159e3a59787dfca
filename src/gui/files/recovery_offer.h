// The offer to recover unsaved changes after a crash.
#pragma once

class QWidget;

namespace delimit {

class Autosave;
class ProjectFiles;

/// Asks, if there is a recovery file, once no other question is open; the window can be used
/// meanwhile.
void offer_recovery(ProjectFiles& files, Autosave& autosave, QWidget* window);

} // namespace delimit
