#include "render/pdf_file.h"

#include "delimit/base/message.h"
#include "delimit/geo/projection_wkt.h"
#include "delimit/render/export.h"
#include "render/output_file.h"
#include "render/page_pixels.h"
#include "render/pens.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace delimit {
namespace {

constexpr int resolution = 1200;

void set_page(QPdfWriter& writer, const Sheet& sheet) {
    writer.setPageSize(QPageSize(QSizeF(sheet.size.width, sheet.size.height), QPageSize::Point, {},
                                 QPageSize::ExactMatch));
    writer.setPageMargins({});
}

Result<QByteArray> drawn(const std::vector<Sheet>& sheets, const std::stop_token& stop,
                         const ExportProgress& progress) {
    double done = 0;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    set_page(writer, sheets.front());
    writer.setTitle(qt(sheets.front().title));
    writer.setCreator("Delimit");
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{
            ErrorCode::not_writable, {"the PDF cannot be begun", "не вдалося почати PDF"}, {}, {}};
    for (const Sheet& sheet : sheets) {
        if (stop.stop_requested())
            return stopped();
        if (progress)
            progress(done++ / static_cast<double>(sheets.size()));
        if (&sheet != &sheets.front()) {
            set_page(writer, sheet);
            writer.newPage();
        }
        painter.save();
        painter.scale(resolution / points_an_inch, resolution / points_an_inch);
        paint_sheet(painter, sheet);
        painter.restore();
    }
    painter.end();
    return buffer.buffer();
}

QPDFObjectHandle real(double value, int decimals = 4) {
    return QPDFObjectHandle::newReal(value, decimals);
}

QPDFObjectHandle words(const std::string& text) {
    return QPDFObjectHandle::newUnicodeString(text);
}

/// Geographic position of a map on the page. PDF counts from the page's bottom left corner.
QPDFObjectHandle viewport_of(const SheetMap& map, double page_height) {
    const ScreenBox& box = map.box;
    const Projector projector(map.scene->projection);
    auto corners = QPDFObjectHandle::newArray(), shares = QPDFObjectHandle::newArray(),
         bounds = QPDFObjectHandle::newArray();
    constexpr double at[4][2] = {{0, 0}, {0, 1}, {1, 1}, {1, 0}}; // from the bottom left, in shares
    for (const auto& [x, y] : at) {
        const GeoPoint corner =
            projector.inverse(map.viewport.to_map({x * box.width, (1 - y) * box.height}));
        corners.appendItem(real(corner.latitude(), 9));
        corners.appendItem(real(corner.longitude(), 9));
        for (auto* list : {&shares, &bounds}) {
            list->appendItem(real(x, 1));
            list->appendItem(real(y, 1));
        }
    }
    auto system = QPDFObjectHandle::newDictionary();
    system.replaceKey("/Type", QPDFObjectHandle::newName("/PROJCS"));
    system.replaceKey("/WKT", QPDFObjectHandle::newString(projection_wkt(map.scene->projection)));
    auto measure = QPDFObjectHandle::newDictionary();
    measure.replaceKey("/Type", QPDFObjectHandle::newName("/Measure"));
    measure.replaceKey("/Subtype", QPDFObjectHandle::newName("/GEO"));
    measure.replaceKey("/Bounds", bounds);
    measure.replaceKey("/GPTS", corners);
    measure.replaceKey("/LPTS", shares);
    measure.replaceKey("/GCS", system);
    auto frame = QPDFObjectHandle::newArray();
    for (double side : {box.left, page_height - box.bottom(), box.right(), page_height - box.top})
        frame.appendItem(real(side));
    auto viewport = QPDFObjectHandle::newDictionary();
    viewport.replaceKey("/Type", QPDFObjectHandle::newName("/Viewport"));
    viewport.replaceKey("/Name", words(map.title));
    viewport.replaceKey("/BBox", frame);
    viewport.replaceKey("/Measure", measure);
    return viewport;
}

void add_coordinates(QPDFObjectHandle page, const Sheet& sheet) {
    auto viewports = QPDFObjectHandle::newArray();
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator)
            viewports.appendItem(viewport_of(*map, sheet.size.height));
    if (viewports.getArrayNItems() > 0)
        page.replaceKey("/VP", viewports);
}

void add_bookmarks(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages,
                   const std::vector<Sheet>& sheets) {
    auto root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> marks;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto mark = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        mark.replaceKey("/Title", words(sheets[i].name));
        mark.replaceKey("/Parent", root);
        auto target = QPDFObjectHandle::newArray();
        target.appendItem(pages[i].getObjectHandle());
        target.appendItem(QPDFObjectHandle::newName("/Fit"));
        mark.replaceKey("/Dest", target);
        if (!marks.empty()) {
            mark.replaceKey("/Prev", marks.back());
            marks.back().replaceKey("/Next", mark);
        }
        marks.push_back(mark);
    }
    root.replaceKey("/First", marks.front());
    root.replaceKey("/Last", marks.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(marks.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void add_metadata(QPDF& pdf, const Sheet& sheet) {
    auto info = pdf.getTrailer().getKey("/Info");
    info.replaceKey("/Subject", words(sheet.description));
    info.replaceKey("/Keywords", words(sheet.sources));
    auto root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(sheet.language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Status write_pdf(const std::vector<Sheet>& sheets, QIODevice& device, const std::stop_token& stop,
                 const ExportProgress& progress) {
    const auto made = drawn(sheets, stop, progress);
    if (!made)
        return made.error();
    try {
        QPDF pdf;
        pdf.processMemoryFile("drawn", made->constData(), static_cast<std::size_t>(made->size()));
        const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
        for (std::size_t i = 0; i < sheets.size() && i < pages.size(); ++i)
            add_coordinates(pages[i].getObjectHandle(), sheets[i]);
        if (sheets.size() > 1)
            add_bookmarks(pdf, pages, sheets);
        add_metadata(pdf, sheets.front());
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const auto whole = writer.getBufferSharedPointer();
        const auto* bytes = reinterpret_cast<const char*>(whole->getBuffer());
        const auto size = static_cast<qint64>(whole->getSize());
        if (device.write(bytes, size) != size)
            return disk_error(device);
    } catch (const std::exception& problem) {
        return Error{ErrorCode::internal,
                     filled({"the PDF cannot be finished: {0}", "не вдалося завершити PDF: {0}"},
                            {problem.what()}),
                     {},
                     {}};
    }
    if (progress)
        progress(1);
    return ok();
}

} // namespace delimit
