// After a crash: the question whether to go on where it was.
#pragma once

class QWidget;

namespace delimit {

class Autosave;
class ProjectFiles;

/// Asks, if there is anything to go on with, once nothing else is asked; the window can be used
/// meanwhile.
void offer_recovery(ProjectFiles& files, Autosave& autosave, QWidget* window);

} // namespace delimit
