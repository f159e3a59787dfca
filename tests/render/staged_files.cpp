#include "render/staged_files.h"

#include "delimit/io/project/style_file.h"
#include "delimit/render/export.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace delimit;

namespace {

void write(const std::filesystem::path& path, const char* words) {
    REQUIRE(write_file(path, words));
}

QByteArray words_of(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QStringList entries(const QTemporaryDir& folder) {
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("files that are written together appear together, or not at all") {
    const QTemporaryDir folder;
    const std::filesystem::path at = folder.path().toStdString();
    const std::vector<std::filesystem::path> files{at / "a-1.png", at / "a-2.png"};
    write(files[1], "old");
    {
        StagedFiles staged(files);
        REQUIRE(staged.begin());
        staged.part(0).write("first");
        CHECK(words_of(files[0]) == "(none)");
    }
    CHECK(entries(folder) == QStringList{"a-2.png"});
    CHECK(words_of(files[1]) == "old");
    {
        StagedFiles staged(files);
        REQUIRE(staged.begin());
        staged.part(0).write("first");
        staged.part(1).write("second");
        REQUIRE(staged.finish());
    }
    CHECK(entries(folder) == QStringList{"a-1.png", "a-2.png"});
    CHECK(words_of(files[0]) == "first");
    CHECK(words_of(files[1]) == "second");
}

TEST_CASE("what cannot be moved to its place is named, with how many are there") {
    const QTemporaryDir folder;
    const std::filesystem::path at = folder.path().toStdString();
    StagedFiles staged({at / "a-1.png", at / "a-2.png"});
    REQUIRE(staged.begin());
    staged.part(0).write("first");
    staged.part(1).write("second");
    QDir(folder.path()).mkdir("a-2.png"); // meanwhile
    const Status moved = staged.finish();
    REQUIRE_FALSE(moved);
    CHECK(moved.error().location.file == (at / "a-2.png").string());
    CHECK(moved.error().message.in(Language::english).find("1 of 2") != std::string::npos);
    CHECK(words_of(at / "a-1.png") == "first");
}

TEST_CASE("pages are not begun where one of them cannot be put") {
    const QTemporaryDir folder;
    const std::filesystem::path at = folder.path().toStdString();
    StagedFiles nowhere({at / "none" / "a-1.png", at / "none" / "a-2.png"});
    REQUIRE_FALSE(nowhere.begin());
    QDir(folder.path()).mkdir("a-2.png");
    StagedFiles on_folder({at / "a-1.png", at / "a-2.png"});
    REQUIRE_FALSE(on_folder.begin());
    CHECK(entries(folder) == QStringList{"a-2.png"});
}

TEST_CASE("a dossier that is stopped on a later page leaves none of its pages") {
    const QTemporaryDir folder;
    need_qt();
    ExportOptions options;
    options.width = 960;
    options.height = 540;
    options.kind = SheetKind::dossier;
    const std::filesystem::path file = folder.filePath("a.png").toStdString();
    const auto sheets = make_sheets(sample::snapshot(true), default_style(), options);
    REQUIRE(sheets);
    REQUIRE(sheets->size() > 2);
    std::stop_source stop;
    const Status written =
        export_sheets(*sheets, file, options, stop.get_token(), [&](double share) {
            if (share > 0.5)
                stop.request_stop();
        });
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::cancelled);
    CHECK(entries(folder).isEmpty());
    REQUIRE(export_sheets(*sheets, file, options));
    CHECK(entries(folder).size() == qsizetype(sheets->size()));
}
