// The target of an export: its file name, and existing files that it would replace.
#pragma once

#include "delimit/render/export.h"

#include <QString>
#include <QStringList>

namespace delimit {

/// "png", "jpg", "tif", "svg", "pdf".
QString suffix_of(SheetFormat format);

/// The name of the file written for `path`: with the format's suffix, by which other programs open
/// it.
QString with_ending_of(SheetFormat format, const QString& path);

/// Names of existing files that would be replaced: the file itself or, of several pages, those
/// numbered after it.
QStringList replaced_by(SheetFormat format, const QString& path, bool several_pages);

/// "3508 × 2480 px; printed, 297 × 210 mm at 300 dpi", or the size in mm or px of a PDF or SVG.
QString size_text(const ExportOptions& options);

} // namespace delimit
