#include "delimit/render/export.h"

#include "delimit/io/project/style_file.h"
#include "delimit/render/text_measurer.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"
#include "support/sheet_texts.h"
#include "support/skipped.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <map>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Folder {
    QTemporaryDir dir;
    [[nodiscard]] std::filesystem::path file(const char* name) const {
        return dir.filePath(name).toStdString();
    }
};

Sheet sheet_of(const ExportOptions& options) {
    need_qt();
    auto sheet = make_sheet(sample::snapshot(true), default_style(), options);
    REQUIRE(sheet);
    return *sheet;
}

/// The chunks of a PNG by type, each with its data; the first if a type occurs several times.
std::map<std::string, QByteArray> png_chunks(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    REQUIRE(all.startsWith("\x89PNG\r\n\x1a\n"));
    std::map<std::string, QByteArray> chunks;
    // Length, type, data, checksum.
    for (qsizetype at = 8; at + 12 <= all.size();) {
        const auto length = qsizetype(qFromBigEndian<quint32>(all.constData() + at));
        chunks.try_emplace(all.mid(at + 4, 4).toStdString(), all.mid(at + 8, length));
        at += 12 + length;
    }
    return chunks;
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("no text of a sheet leaves its box or the page, in either language, at any size") {
    need_qt();
    const auto measurer = make_text_measurer(default_style());
    std::vector<ExportOptions> cases;
    for (auto [width, height] : {std::pair(1280, 720), {1920, 1080}, {3840, 2160}, {900, 1400}}) {
        cases.emplace_back();
        cases.back().width = width;
        cases.back().height = height;
    }
    for (PageSize page : {PageSize::a4_landscape, PageSize::a4_portrait, PageSize::a3_landscape,
                          PageSize::a3_portrait}) {
        cases.emplace_back();
        cases.back().page = page;
    }
    for (ExportOptions options : cases) {
        for (Language language : {Language::english, Language::ukrainian}) {
            for (const auto& map_frames :
                 {std::vector<std::size_t>{0, 1}, {sample::both_leave}, {0, 3, 4}}) {
                options.language = language;
                options.proposals = map_frames;
                check_texts(sheet_of(options), *measurer);
            }
        }
    }
}

TEST_CASE("a line does not end between a number and its unit") {
    for (PageSize page : {PageSize::a4_portrait, PageSize::a3_landscape})
        for (int width = 900; width <= 2000; width += 100) {
            ExportOptions options;
            options.language = width % 200 ? Language::english : Language::ukrainian;
            if (width == 900)
                options.page = page;
            options.width = width;
            options.height = 1000;
            const Sheet sheet = sheet_of(options);
            for (const SheetItem& item : sheet.items)
                if (const auto* text = std::get_if<SheetText>(&item)) {
                    INFO(text->text);
                    for (const char* unit : {"km", "км", "р."})
                        CHECK_FALSE((text->text == unit ||
                                     text->text.starts_with(std::string(unit) + " ")));
                }
        }
}

TEST_CASE("a PNG has its size, resolution and provenance") {
    const Folder folder;
    ExportOptions options;
    options.width = 1280;
    options.height = 720;
    options.dpi = 200;
    REQUIRE(export_sheet(sheet_of(options), folder.file("a.png"), options));
    const QImage image(QString::fromStdString(folder.file("a.png").string()));
    CHECK(image.size() == QSize(1280, 720));
    CHECK(image.dotsPerMeterX() == 7874);
    CHECK(image.text("Title") == "Two proposals for the sample area");
    CHECK(image.text("Source").contains("Sample map"));
    CHECK(image.text("Disclaimer").contains("endorsement"));
}

TEST_CASE("a PNG says in its chunks what its colours are and how large it is on paper") {
    const Folder folder;
    ExportOptions options;
    options.width = 640;
    options.height = 480;
    options.dpi = 300;
    REQUIRE(export_sheet(sheet_of(options), folder.file("a.png"), options));
    const auto chunks = png_chunks(folder.file("a.png"));
    REQUIRE(chunks.count("IDAT"));
    // PNG specification, 11.3.3: an sRGB chunk, or else a profile.
    REQUIRE((chunks.count("sRGB") || chunks.count("iCCP")));
    if (chunks.count("iCCP"))
        CHECK(chunks.at("iCCP").startsWith("sRGB"));
    // 11.3.5.3: pixels a unit across, down, and the unit, 1 for the metre. 300 / 0.0254 = 11,811.
    REQUIRE(chunks.count("pHYs"));
    const QByteArray physical = chunks.at("pHYs");
    REQUIRE(physical.size() == 9);
    CHECK(qFromBigEndian<quint32>(physical.constData()) == 11'811);
    CHECK(qFromBigEndian<quint32>(physical.constData() + 4) == 11'811);
    CHECK(physical[8] == 1);
}

TEST_CASE("an SVG is well-formed and its words are words") {
    const Folder folder;
    ExportOptions options;
    options.format = SheetFormat::svg;
    options.language = Language::ukrainian;
    REQUIRE(export_sheet(sheet_of(options), folder.file("a.svg"), options));
    QFile file(QString::fromStdString(folder.file("a.svg").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString words;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            words += xml.readElementText() + "\n";
    CHECK_FALSE(xml.hasError());
    CHECK(words.contains("Одностороннє відведення"));
    CHECK(words.contains("Столиця"));
}

TEST_CASE("nothing of a map in an SVG lies outside its page, although SVG has no clipping") {
    const Folder folder;
    ExportOptions options;
    options.format = SheetFormat::svg;
    const Sheet sheet = sheet_of(options);
    REQUIRE(export_sheet(sheet, folder.file("a.svg"), options));
    double right = 0;
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item))
            right = std::max(right, map->box.width);
    QFile file(QString::fromStdString(folder.file("a.svg").string()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int lines = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"polyline")
            continue;
        const auto pairs =
            xml.attributes().value("points").toString().split(' ', Qt::SkipEmptyParts);
        // The sheet's own rules are single strokes.
        if (pairs.size() < 3)
            continue;
        ++lines;
        for (const QString& pair : pairs) {
            const double x = pair.split(',').first().toDouble();
            REQUIRE(x >= -0.01);
            REQUIRE(x <= right + 0.01);
        }
    }
    CHECK(lines > 10);
}

TEST_CASE("a PDF page has its paper size and its text can be found") {
    const Folder folder;
    ExportOptions options;
    options.format = SheetFormat::pdf;
    options.page = PageSize::a4_landscape;
    const auto path = folder.file("a.pdf");
    REQUIRE(export_sheet(sheet_of(options), path, options));
    if (QStandardPaths::findExecutable("pdftotext").isEmpty())
        SKIP_TEST("pdftotext is not installed");
    const QString name = QString::fromStdString(path.string());
    CHECK(run("pdftotext", {name, "-"}).contains("Mutual withdrawal"));
    // Spaced capitals stay together as one word, no wider than they were laid out.
    CHECK(run("pdftotext", {"-layout", name, "-"}).remove(' ').contains("NORTH"));
    const QString info = run("pdfinfo", {name});
    CHECK(info.contains("A4"));
    CHECK(info.contains("Two proposals for the sample area"));
    // No part of it is a picture: two lines of heading, no more.
    CHECK(run("pdfimages", {"-list", name}).trimmed().count('\n') == 1);
}

TEST_CASE("what cannot be written is refused with its reason, and nothing is left behind") {
    const Folder folder;
    ExportOptions options;
    const Sheet sheet = sheet_of(options);
    const auto status = export_sheet(sheet, folder.file("none/a.png"), options);
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::not_writable);
    CHECK_FALSE(export_sheet(sheet, folder.dir.path().toStdString(), options));
    options.width = 100'000;
    const auto large = export_sheet(sheet, folder.file("a.png"), options);
    REQUIRE_FALSE(large);
    CHECK(large.error().code == ErrorCode::too_large);
    CHECK(large.error().text(Language::english).find("100000x1080 pixels is too large") !=
          std::string::npos);
    CHECK(large.error().text(Language::ukrainian).find("завеликий") != std::string::npos);
    options.width = 100;
    CHECK_FALSE(export_sheet(sheet, folder.file("a.png"), options));
    CHECK(std::filesystem::is_empty(folder.dir.path().toStdString()));
}

TEST_CASE("a place that takes no file, for whoever asks, is refused in every format") {
    const Folder folder;
    const Sheet sheet = sheet_of({});
    std::filesystem::create_directory(folder.file("taken.png"));
    const std::pair<SheetFormat, const char*> formats[] = {{SheetFormat::png, ".png"},
                                                           {SheetFormat::jpeg, ".jpg"},
                                                           {SheetFormat::tiff, ".tif"},
                                                           {SheetFormat::svg, ".svg"},
                                                           {SheetFormat::pdf, ".pdf"}};
    for (const auto& [format, ending] : formats) {
        ExportOptions options;
        options.format = format;
        INFO(ending);
        // Refused for the superuser too; a folder in the way; a device.
        for (const std::filesystem::path& file :
             {std::filesystem::path("/proc/a" + std::string(ending)), folder.file("taken.png"),
              std::filesystem::path("/dev/full/a" + std::string(ending))}) {
            INFO(file);
            const auto status = export_sheet(sheet, file, options);
            REQUIRE_FALSE(status);
            CHECK(status.error().code == ErrorCode::not_writable);
            CHECK(status.error().location.file == file.string());
            CHECK_FALSE(status.error().message.empty());
            CHECK_FALSE(status.error().advice.in(Language::ukrainian).empty());
        }
    }
    CHECK(std::filesystem::is_empty(folder.file("taken.png")));
}

TEST_CASE("a drive that vanishes between two pages is told of, and no half page stays") {
    const Folder folder;
    const std::filesystem::path drive = folder.file("drive");
    for (const char* name : {"a.png", "a.tif", "a.svg"}) {
        std::filesystem::create_directory(drive);
        ExportOptions options;
        options.format = *sheet_format(name);
        const std::vector<Sheet> pages(3, sheet_of({}));
        std::vector<double> shares;
        const auto status = export_sheets(pages, drive / name, options, {}, [&](double share) {
            shares.push_back(share);
            if (share >= 0.34)
                std::filesystem::remove_all(drive);
        });
        INFO(name);
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::not_writable);
        CHECK(status.error().location.file.find("a-") != std::string::npos);
        CHECK(std::is_sorted(shares.begin(), shares.end()));
        CHECK_FALSE(std::filesystem::exists(drive));
    }
}

TEST_CASE("a drive that vanishes while a file is written is told of") {
    const Folder folder;
    const std::filesystem::path drive = folder.file("drive");
    std::filesystem::create_directory(drive);
    ExportOptions options;
    options.format = SheetFormat::pdf;
    options.page = PageSize::a4_landscape;
    const auto status = export_sheets({2, sheet_of(options)}, drive / "a.pdf", options, {},
                                      [&](double) { std::filesystem::remove_all(drive); });
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode::not_writable);
    CHECK_FALSE(status.error().message.empty());
}

TEST_CASE("a sheet carries what a briefing map must, and says what it lacks") {
    const Sheet sheet = sheet_of({});
    const std::string all = words_of(sheet);
    for (const char* words :
         {"Two proposals", "15 December 2025", "schematic", "±2", "CC0", "WGS 84", "endorsement",
          "Legend", "Reported", "Computed", "Withdrawal ratio: 0.00"})
        CHECK(all.find(words) != std::string::npos);
    CHECK(sheet.missing.empty());

    auto snapshot = std::make_shared<Snapshot>(*sample::snapshot());
    auto layers = std::make_shared<Layers>(*snapshot->layers);
    layers->control_map.provenance = {};
    snapshot->layers = layers;
    auto poor = make_sheet(snapshot, default_style(), {});
    REQUIRE(poor);
    CHECK(poor->missing.size() == 3);
}

TEST_CASE("file names and page sizes are read in any case") {
    CHECK(sheet_format("a.PNG") == SheetFormat::png);
    CHECK(sheet_format("a.b.svg") == SheetFormat::svg);
    CHECK(sheet_format("a.JPG") == SheetFormat::jpeg);
    CHECK(sheet_format("a.tif") == SheetFormat::tiff);
    CHECK_FALSE(sheet_format("a.gif"));
    CHECK(parse_page_size("a3-Portrait") == PageSize::a3_portrait);
    CHECK(parse_page_size("A4") == PageSize::a4_landscape);
    CHECK_FALSE(parse_page_size("letter"));
}
