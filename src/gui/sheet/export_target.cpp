#include "gui/sheet/export_target.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cmath>

namespace delimit {
namespace {

struct ExportTarget {
    Q_DECLARE_TR_FUNCTIONS(delimit::ExportTarget)
};

constexpr double points_an_inch = 72, inch = 25.4; // mm

} // namespace

QString suffix_of(SheetFormat format) {
    switch (format) {
    case SheetFormat::png:
        return QStringLiteral("png");
    case SheetFormat::svg:
        return QStringLiteral("svg");
    case SheetFormat::pdf:
        return QStringLiteral("pdf");
    case SheetFormat::jpeg:
        return QStringLiteral("jpg");
    case SheetFormat::tiff:
        return QStringLiteral("tif");
    }
    return {};
}

QString with_ending_of(SheetFormat format, const QString& path) {
    const std::filesystem::path asked(path.toStdU16String());
    return sheet_format(asked) == format ? path : path + QLatin1Char('.') + suffix_of(format);
}

QStringList replaced_by(SheetFormat format, const QString& path, bool several_pages) {
    const QFileInfo info(path);
    if (!several_pages || format == SheetFormat::pdf)
        return info.exists() ? QStringList(info.fileName()) : QStringList();
    QStringList there;
    const QString start = info.completeBaseName() + QLatin1Char('-');
    const QString end = QLatin1Char('.') + info.suffix();
    for (const QString& name : info.dir().entryList(QDir::Files, QDir::Name)) {
        if (!name.startsWith(start) || !name.endsWith(end) ||
            name.size() <= start.size() + end.size())
            continue;
        bool number = false;
        name.mid(start.size(), name.size() - start.size() - end.size()).toUInt(&number);
        if (number)
            there << name;
    }
    return there;
}

QString size_text(const ExportOptions& options) {
    const bool drawn = options.format == SheetFormat::pdf || options.format == SheetFormat::svg;
    const auto mm = [](double in_points) {
        return QString::number(std::lround(in_points / points_an_inch * inch));
    };
    if (options.page && drawn) {
        const ScreenSize page = points(*options.page);
        return ExportTarget::tr("%1 × %2 mm").arg(mm(page.width), mm(page.height));
    }
    const double per_point = sheet_medium(options).pixels_per_point;
    const ScreenSize page = options.page
                                ? points(*options.page)
                                : ScreenSize{options.width / per_point, options.height / per_point};
    const auto width = std::lround(page.width * per_point);
    const auto height = std::lround(page.height * per_point);
    if (drawn)
        return ExportTarget::tr("%1 × %2 px").arg(width).arg(height);
    const double dpi = options.dpi.value_or(per_point * points_an_inch);
    const auto on_paper = [dpi](double pixels) {
        return QString::number(std::lround(pixels / dpi * inch));
    };
    return ExportTarget::tr("%1 × %2 px; printed, %3 × %4 mm at %5 dpi")
        .arg(width)
        .arg(height)
        .arg(on_paper(double(width)), on_paper(double(height)))
        .arg(std::lround(dpi));
}

} // namespace delimit
