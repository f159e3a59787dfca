#include "gui/widgets/wishes.h"

// No functions of its own; the file makes the build run moc on the header.
