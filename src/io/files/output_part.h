// Parts: files that are being written, before they have their name.
#pragma once

#include <string>
#include <sys/types.h>

namespace delimit::io {

/// A file opened for writing in a folder that is open as `folder`. Its name is empty while it is
/// nameless. It is locked as long as it is open, which distinguishes it from leftovers.
struct OutputPart {
    int descriptor = -1; ///< negative: `problem` is its errno
    std::string name;
    int problem = 0;
};

enum class PartKind { nameless_if_possible, named };

OutputPart open_part(int folder, mode_t mode, PartKind kind = PartKind::nameless_if_possible);

/// Gives a nameless part a name in the folder; 0 or an errno.
int name_part(int folder, OutputPart& part);

/// Removes parts that no running program writes.
void remove_leftover_parts(int folder);

} // namespace delimit::io
