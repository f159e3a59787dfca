#include "gui/sheet/export_target.h"

#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace delimit;

TEST_CASE("a file's name ends as its format does") {
    CHECK(with_ending_of(SheetFormat::png, "/a/map.png") == "/a/map.png");
    CHECK(with_ending_of(SheetFormat::png, "/a/map") == "/a/map.png");
    CHECK(with_ending_of(SheetFormat::png, "/a/map.jpg") == "/a/map.jpg.png");
    CHECK(with_ending_of(SheetFormat::png, "/a/map.v2") == "/a/map.v2.png");
    CHECK(with_ending_of(SheetFormat::jpeg, "/a/map.JPEG") == "/a/map.JPEG");
    CHECK(with_ending_of(SheetFormat::tiff, "/a/map.tiff") == "/a/map.tiff");
    CHECK(with_ending_of(SheetFormat::pdf, QString::fromUtf8("/а/мапа")) ==
          QString::fromUtf8("/а/мапа.pdf"));
}

TEST_CASE("what an export would replace is named, and nothing else") {
    const QTemporaryDir folder;
    const auto at = [&](const char* name) { return folder.filePath(name); };
    for (const char* name : {"a.png", "a-1.png", "a-02.png", "a-b.png", "a-3.pdf", "ab-4.png"}) {
        QFile file(at(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(replaced_by(SheetFormat::png, at("new.png"), false).isEmpty());
    CHECK(replaced_by(SheetFormat::png, at("a.png"), false) == QStringList{"a.png"});
    CHECK(replaced_by(SheetFormat::png, at("a.png"), true) == QStringList{"a-02.png", "a-1.png"});
    CHECK(replaced_by(SheetFormat::pdf, at("a.pdf"), true).isEmpty());
    CHECK(replaced_by(SheetFormat::png, at("gone/a.png"), true).isEmpty());
}

TEST_CASE("how large a file comes out is said in pixels and on paper") {
    ExportOptions options;
    options.width = 3000;
    options.height = 1500;
    options.dpi = 300;
    CHECK(size_text(options) ==
          QString::fromUtf8("3000 × 1500 px; printed, 254 × 127 mm at 300 dpi"));
    options.page = PageSize::a4_landscape;
    CHECK(size_text(options) ==
          QString::fromUtf8("3508 × 2480 px; printed, 297 × 210 mm at 300 dpi"));
    options.dpi.reset(); // 300 for a page
    CHECK(size_text(options) ==
          QString::fromUtf8("3508 × 2480 px; printed, 297 × 210 mm at 300 dpi"));
    options.format = SheetFormat::pdf;
    CHECK(size_text(options) == QString::fromUtf8("297 × 210 mm"));
    options.page.reset();
    options.format = SheetFormat::svg;
    CHECK(size_text(options) == QString::fromUtf8("3000 × 1500 px"));
}
