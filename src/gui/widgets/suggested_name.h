#pragma once

#include <QString>

namespace delimit {

class Document;

/// What a file made of the project could be called, without its ending: as the project's own file,
/// else by its title.
QString suggested_name(const Document& document);

} // namespace delimit
