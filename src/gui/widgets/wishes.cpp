#include "gui/widgets/wishes.h"

// Signals alone: the compiler of meta-objects finds the header by this source.
