#include "gui/widgets/suggested_name.h"

#include "gui/base/text.h"
#include "session/document.h"
#include "session/file_path.h"

#include <QRegularExpression>

namespace delimit {

QString suggested_name(const Document& document) {
    if (!document.file().empty())
        return qt_path(document.file().stem());
    QString name = qt_text(document.project()->title);
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|.]+")), QStringLiteral(" "));
    return name.simplified();
}

} // namespace delimit
