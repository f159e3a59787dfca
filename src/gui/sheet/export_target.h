// Where an export goes, and what of it is there already.
#pragma once

#include "delimit/render/export.h"

#include <QString>
#include <QStringList>

namespace delimit {

/// "png", "jpg", "tif", "svg", "pdf".
QString suffix_of(SheetFormat format);

/// The file that an export writes to where `path` was asked for: with the format's ending, since
/// others open a file by it.
QString with_ending_of(SheetFormat format, const QString& path);

/// Names of files that would be replaced: the file itself or, of several pages, those that are
/// numbered after it.
QStringList replaced_by(SheetFormat format, const QString& path, bool several_pages);

/// "3508 × 2480 px, 297 × 210 mm at 300 dpi", or what of it is known of the format.
QString size_text(const ExportOptions& options);

} // namespace delimit
