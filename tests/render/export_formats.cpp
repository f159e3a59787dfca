// Metadata of each format, read back by other programs.
#include "delimit/io/project/style_file.h"
#include "delimit/render/export.h"
#include "render/pdf_file.h"
#include "render/picture_file.h"
#include "render/svg_file.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"
#include "support/skipped.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace delimit;

namespace {

ExportOptions options_of(SheetFormat format, SheetKind kind = SheetKind::one_map) {
    ExportOptions options;
    options.format = format;
    options.kind = kind;
    options.width = 1280;
    options.height = 720;
    if (format == SheetFormat::pdf)
        options.page = PageSize::a4_landscape;
    return options;
}

std::vector<Sheet> sheets_of(const ExportOptions& options) {
    need_qt();
    auto sheets = make_sheets(sample::snapshot(true), default_style(), options);
    REQUIRE(sheets);
    return *sheets;
}

const SheetMap& map_of(const Sheet& sheet) {
    for (const SheetItem& item : sheet.items)
        if (const auto* map = std::get_if<SheetMap>(&item); map && !map->locator)
            return *map;
    FAIL("no map");
    return std::get<SheetMap>(sheet.items.front());
}

QByteArray output_of(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    return process.readAllStandardOutput();
}

bool there(const char* program) {
    return !QStandardPaths::findExecutable(program).isEmpty();
}

/// A disk that is full after so many bytes.
class FullDevice final : public QIODevice {
  public:
    explicit FullDevice(qint64 room) : room_(room) { open(QIODevice::WriteOnly); }

  protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override {
        if (size > room_) {
            setErrorString("No space left on device");
            return -1;
        }
        room_ -= size;
        return size;
    }

  private:
    qint64 room_;
};

/// GDAL's description of a file.
QJsonObject gdal_of(const QString& file) {
    return QJsonDocument::fromJson(output_of("gdalinfo", {"-json", file})).object();
}

} // namespace

TEST_CASE("GDAL reads from a PDF where its map lies on the Earth, to a pixel") {
    if (!there("gdalinfo"))
        SKIP_TEST("gdalinfo is not installed");
    const QTemporaryDir folder;
    const auto options = options_of(SheetFormat::pdf);
    const auto sheets = sheets_of(options);
    const QString file = folder.filePath("a.pdf");
    REQUIRE(export_sheets(sheets, file.toStdString(), options));
    const QJsonObject info = gdal_of(file);
    const QJsonArray transform = info["geoTransform"].toArray();
    REQUIRE(transform.size() == 6);
    // The map's frame by the file's coordinates equals the layout's.
    const SheetMap& map = map_of(sheets.front());
    const double pixel = info["size"].toArray()[0].toDouble() / sheets.front().size.width;
    const MapPoint corner = map.viewport.to_map({0, 0});
    const double x = transform[0].toDouble() + transform[1].toDouble() * map.box.left * pixel;
    const double y = transform[3].toDouble() + transform[5].toDouble() * map.box.top * pixel;
    CHECK(std::abs(x - corner.x()) < std::abs(transform[1].toDouble()));
    CHECK(std::abs(y - corner.y()) < std::abs(transform[5].toDouble()));
    CHECK(info["coordinateSystem"].toObject()["wkt"].toString().contains("Stereographic"));
}

TEST_CASE("each map of a PDF page has its own coordinates, and the pages their bookmarks") {
    for (const char* program : {"pdfinfo", "pdffonts", "pdftotext"})
        if (!there(program))
            SKIP_TEST(program << " is not installed");
    const QTemporaryDir folder;
    const auto options = options_of(SheetFormat::pdf, SheetKind::dossier);
    const auto sheets = sheets_of(options);
    const QString file = folder.filePath("a.pdf");
    REQUIRE(export_sheets(sheets, file.toStdString(), options));
    const QString info = output_of("pdfinfo", {file});
    CHECK(info.contains(QRegularExpression("Pages: +" + QString::number(sheets.size()))));
    CHECK(info.contains("Two proposals for the sample area"));
    CHECK(info.contains("Sample map"));
    for (const QByteArray& line : output_of("pdffonts", {file}).split('\n').mid(2))
        if (!line.isEmpty())
            CHECK(line.contains(" yes "));
    CHECK(QString(output_of("pdftotext", {"-f", "3", "-l", "3", file, "-"}))
              .contains("Mutual withdrawal"));
}

TEST_CASE("a TIFF of one map is a GeoTIFF, one of several maps a plain one") {
    if (!there("gdalinfo"))
        SKIP_TEST("gdalinfo is not installed");
    const QTemporaryDir folder;
    for (SheetKind kind : {SheetKind::one_map, SheetKind::side_by_side}) {
        const auto options = options_of(SheetFormat::tiff, kind);
        const auto sheets = sheets_of(options);
        const QString file = folder.filePath("a.tif");
        REQUIRE(export_sheets(sheets, file.toStdString(), options));
        const QJsonObject info = gdal_of(file);
        CHECK(info["size"].toArray()[0].toInt() == 1280);
        REQUIRE(info.contains("geoTransform") == (kind == SheetKind::one_map));
        if (kind != SheetKind::one_map)
            continue;
        const QJsonArray transform = info["geoTransform"].toArray();
        const SheetMap& map = map_of(sheets.front());
        const double pixel = 1280 / sheets.front().size.width;
        const MapPoint corner = map.viewport.to_map({0, 0});
        CHECK(transform[0].toDouble() + transform[1].toDouble() * map.box.left * pixel ==
              Approx(corner.x()).margin(1));
        CHECK(transform[3].toDouble() + transform[5].toDouble() * map.box.top * pixel ==
              Approx(corner.y()).margin(1));
    }
}

TEST_CASE("a JPEG has its size and resolution") {
    const QTemporaryDir folder;
    auto options = options_of(SheetFormat::jpeg);
    options.dpi = 200;
    REQUIRE(export_sheets(sheets_of(options), folder.filePath("a.jpg").toStdString(), options));
    const QImage image(folder.filePath("a.jpg"));
    CHECK(image.size() == QSize(1280, 720));
    CHECK(std::abs(image.dotsPerMeterX() - 7874) <= 1);
}

TEST_CASE("a transparent PNG has no page below, and differs in nothing else") {
    const QTemporaryDir folder;
    auto options = options_of(SheetFormat::png);
    const auto sheets = sheets_of(options);
    options.transparent = true;
    REQUIRE(export_sheets(sheets, folder.filePath("a.png").toStdString(), options));
    const QImage clear(folder.filePath("a.png"));
    REQUIRE(clear.size() == QSize(1280, 720));
    CHECK(qAlpha(clear.pixel(2, 2)) == 0);
    const ScreenBox& map = map_of(sheets.front()).box;
    const double pixel = 1280 / sheets.front().size.width;
    CHECK(qAlpha(clear.pixel(int(map.centre().x * pixel), int(map.centre().y * pixel))) == 255);
    options.format = SheetFormat::jpeg;
    CHECK_FALSE(export_sheets(sheets, folder.filePath("a.jpg").toStdString(), options));
    CHECK_FALSE(QFile::exists(folder.filePath("a.jpg")));
}

TEST_CASE("an SVG groups what it shows, and another renderer shows it") {
    const QTemporaryDir folder;
    const auto options = options_of(SheetFormat::svg);
    const QString file = folder.filePath("a.svg");
    REQUIRE(export_sheets(sheets_of(options), file.toStdString(), options));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&written);
    QStringList labels, ids;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            for (const auto& attribute : xml.attributes()) {
                if (attribute.name() == u"label")
                    labels << attribute.value().toString();
                if (attribute.name() == u"id")
                    ids << attribute.value().toString();
            }
        }
    CHECK_FALSE(xml.hasError());
    for (const char* label : {"Title", "Legend", "Map", "Background", "Zones", "Names"})
        CHECK(labels.contains(label));
    CHECK(ids.removeDuplicates() == 0);
    const QString picture = folder.filePath("a.png");
    const QImage ours = page_image(sheets_of(options).front(), 1280, 720);
    const auto check = [&] {
        const QImage theirs(picture);
        REQUIRE(theirs.size() == ours.size());
        // Coarsely the same picture: means of blocks.
        const QImage a = theirs.scaled(32, 18, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage b = ours.scaled(32, 18, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        for (int y = 0; y < 18; ++y)
            for (int x = 0; x < 32; ++x)
                CHECK(std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) < 24);
        QFile::remove(picture);
    };
    for (const char* program : {"rsvg-convert", "inkscape"})
        if (!there(program))
            SKIP_TEST(program << " is not installed");
    output_of("rsvg-convert", {"-w", "1280", file, "-o", picture});
    check();
    output_of("inkscape", {file, "-w", "1280", "-o", picture});
    check();
    // A layer can be addressed by its name alone.
    output_of("inkscape", {file, "-i", "one-map.legend", "-j", "-o", picture});
    const QImage legend(picture);
    CHECK(legend.width() > 50);
    CHECK(legend.width() < ours.width() / 2);
}

TEST_CASE("annotations are a layer of their own in an SVG, with their words, and drawn once") {
    const QTemporaryDir folder;
    auto options = options_of(SheetFormat::svg);
    Annotation note;
    note.id = "a";
    note.shape = Note{FramePoint{0.5, 0.5}};
    note.text = {"Words of a note", {}};
    for (bool there : {false, true}) {
        if (there)
            options.annotations = {note};
        const QString file = folder.filePath("a.svg");
        REQUIRE(export_sheets(sheets_of(options), file.toStdString(), options));
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        const QByteArray all = written.readAll();
        CHECK(all.count("inkscape:label=\"Annotations\"") == (there ? 1 : 0));
        const qsizetype group = all.indexOf("inkscape:label=\"Annotations\""),
                        next = all.indexOf("inkscape:label=\"Scale");
        REQUIRE(next >= 0);
        CHECK(all.mid(next).contains("km"));
        QXmlStreamReader xml(all);
        int notes = 0;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text" &&
                xml.readElementText().contains("Words of a note")) {
                ++notes;
                CHECK(xml.characterOffset() > group);
                CHECK(xml.characterOffset() < next);
            }
        CHECK(notes == (there ? 1 : 0));
    }
}

TEST_CASE("the bookmarks of a dossier are its pages, and lead to them") {
    if (!there("qpdf"))
        SKIP_TEST("qpdf is not installed");
    const QTemporaryDir folder;
    const auto options = options_of(SheetFormat::pdf, SheetKind::dossier);
    const auto sheets = sheets_of(options);
    const QString file = folder.filePath("a.pdf");
    REQUIRE(export_sheets(sheets, file.toStdString(), options));
    const QJsonObject read =
        QJsonDocument::fromJson(
            output_of("qpdf", {"--json=1", "--json-key=outlines", "--json-key=pages", file}))
            .object();
    const QJsonArray marks = read["outlines"].toArray();
    REQUIRE(std::size_t(marks.size()) == sheets.size());
    for (int i = 0; i < marks.size(); ++i) {
        const QJsonObject mark = marks[i].toObject();
        CHECK(mark["title"].toString().toStdString() == sheets[std::size_t(i)].name);
        CHECK(mark["destpageposfrom1"].toInt() == i + 1);
    }
}

TEST_CASE("pages that are pictures are numbered, and none replaces another") {
    CHECK(sheet_files("a/b.png", SheetFormat::png, 1) ==
          std::vector<std::filesystem::path>{"a/b.png"});
    CHECK(sheet_files("a/b.pdf", SheetFormat::pdf, 9) ==
          std::vector<std::filesystem::path>{"a/b.pdf"});
    const auto files = sheet_files("a/b.c.png", SheetFormat::png, 12);
    REQUIRE(files.size() == 12);
    CHECK(files.front() == "a/b.c-01.png");
    CHECK(files.back() == "a/b.c-12.png");
}

TEST_CASE("a full disk is told of in every format") {
    for (qint64 room : {qint64(0), qint64(20'000)}) {
        const auto pdf = options_of(SheetFormat::pdf), svg = options_of(SheetFormat::svg),
                   png = options_of(SheetFormat::png);
        const auto told = [](const Status& status) {
            REQUIRE_FALSE(status);
            CHECK(status.error().code == ErrorCode::not_writable);
        };
        FullDevice a(room), b(room), c(room);
        told(write_pdf(sheets_of(pdf), a));
        told(write_svg(sheets_of(svg).front(), b, {"1280", "720"}, "", true));
        told(write_picture_file(sheets_of(png).front(), c, png));
    }
}

TEST_CASE("a picture of 100,000 pixels a side is refused before anything is made") {
    const QTemporaryDir folder;
    for (SheetFormat format : {SheetFormat::png, SheetFormat::jpeg, SheetFormat::tiff}) {
        auto options = options_of(format);
        const auto sheets = sheets_of(options);
        options.width = 100'000;
        options.height = 100'000;
        const auto status = export_sheets(sheets, folder.filePath("a.x").toStdString(), options);
        REQUIRE_FALSE(status);
        CHECK(status.error().code == ErrorCode::too_large);
        CHECK_FALSE(make_sheets(sample::snapshot(), default_style(), options));
    }
    CHECK(std::filesystem::is_empty(folder.path().toStdString()));
}
