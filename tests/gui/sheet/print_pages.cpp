#include "gui/sheet/print_pages.h"

#include "delimit/io/project/style_file.h"
#include "delimit/render/export.h"
#include "support/sample_snapshot.h"
#include "support/skipped.h"
#include "support/window.h"

#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Left edge of the first word of a page's title, in points, as read by another program from the
/// printed file.
double left_of_title(PageSize sheet, QPageSize::PageSizeId paper, const QString& file) {
    ExportOptions options;
    options.format = SheetFormat::pdf;
    options.page = sheet;
    const auto sheets = make_sheets(sample::snapshot(true), default_style(), options);
    REQUIRE(sheets);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(paper));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    print_pages(printer, *sheets);
    QProcess reader;
    reader.start("pdftotext", {"-bbox", file, "-"});
    REQUIRE(reader.waitForFinished());
    const auto found = QRegularExpression("xMin=\"([0-9.]+)\"[^>]*>Two</word>")
                           .match(QString::fromUtf8(reader.readAllStandardOutput()));
    REQUIRE(found.hasMatch());
    return found.captured(1).toDouble();
}

double left_on_sheet(PageSize page) {
    ExportOptions options;
    options.format = SheetFormat::pdf;
    options.page = page;
    const auto sheets = make_sheets(sample::snapshot(true), default_style(), options);
    REQUIRE(sheets);
    for (const SheetItem& item : sheets->front().items)
        if (const auto* text = std::get_if<SheetText>(&item); text && text->text.starts_with("Two"))
            return text->baseline.x;
    FAIL("no title");
    return 0;
}

} // namespace

TEST_CASE("a sheet is printed at its true size on its paper, and smaller on less") {
    need_application();
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        SKIP_TEST("pdftotext is not installed");
    const QTemporaryDir folder;
    const double a4 = left_on_sheet(PageSize::a4_landscape),
                 a3 = left_on_sheet(PageSize::a3_landscape);
    CHECK(left_of_title(PageSize::a4_landscape, QPageSize::A4, folder.filePath("a.pdf")) ==
          Approx(a4).margin(0.4));
    CHECK(left_of_title(PageSize::a3_landscape, QPageSize::A4, folder.filePath("b.pdf")) ==
          Approx(a3 * 210 / 297).margin(0.4));
    // Centred on larger paper.
    CHECK(left_of_title(PageSize::a4_landscape, QPageSize::A3, folder.filePath("c.pdf")) ==
          Approx(a4 + 0.5 * (420 - 297) * 72 / 25.4).margin(0.5));
}
