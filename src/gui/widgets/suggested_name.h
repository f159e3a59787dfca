#pragma once

#include <QString>

namespace delimit {

class Document;

/// A name without suffix for a file made from the project: that of the project's own file,
/// otherwise its title.
QString suggested_name(const Document& document);

} // namespace delimit
