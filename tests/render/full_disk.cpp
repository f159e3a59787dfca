// Every format of sheets on a disk that fills up, at each of many bytes.
#include "delimit/render/export.h"

#include "delimit/io/project/style_file.h"
#include "support/as_child.h"
#include "support/catch.h"
#include "support/files.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

using namespace delimit;
using namespace delimit::test;

namespace {

namespace fs = std::filesystem;

ExportOptions options_of(SheetFormat format, bool transparent, SheetKind kind) {
    ExportOptions options;
    options.width = 960;
    options.height = 540;
    options.format = format;
    options.transparent = transparent;
    options.kind = kind;
    return options;
}

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("a disk that fills up anywhere in a sheet of any format leaves the old file") {
    need_qt();
    const auto [format, ending, transparent] = GENERATE(
        std::tuple(SheetFormat::png, ".png", false), std::tuple(SheetFormat::png, ".png", true),
        std::tuple(SheetFormat::jpeg, ".jpg", false), std::tuple(SheetFormat::tiff, ".tif", false),
        std::tuple(SheetFormat::svg, ".svg", false), std::tuple(SheetFormat::pdf, ".pdf", false));
    INFO(ending);
    const ExportOptions options = options_of(format, transparent, SheetKind::one_map);
    const auto sheets = make_sheets(sample::snapshot(true), default_style(), options);
    REQUIRE(sheets);
    const TempFolder folder;
    const fs::path file = folder.path() / ("sheet" + std::string(ending));
    REQUIRE(export_sheets(*sheets, file, options));
    const rlim_t size = fs::file_size(file);
    std::ofstream(file) << "old";
    for (const rlim_t bytes : {rlim_t(0), rlim_t(1), rlim_t(100), size / 2, size - 20, size - 1}) {
        INFO(bytes);
        const FullDisk full(bytes);
        const Status done = export_sheets(*sheets, file, options);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::not_writable);
        CHECK(done.error().location.file == file.string());
        CHECK(done.error().message.en.find("written") != std::string::npos);
    }
    CHECK(text_of_file(file) == "old");
    CHECK(names_in(folder.path()).size() == 1);
}

TEST_CASE("a disk that fills up on a later page leaves the old pages") {
    need_qt();
    const ExportOptions options = options_of(SheetFormat::png, false, SheetKind::dossier);
    const auto sheets = make_sheets(sample::snapshot(true), default_style(), options);
    REQUIRE(sheets);
    const TempFolder folder, trial;
    REQUIRE(export_sheets(*sheets, trial.path() / "a.png", options));
    std::vector<rlim_t> sizes;
    for (const auto& entry : fs::directory_iterator(trial.path()))
        sizes.push_back(fs::file_size(entry.path()));
    std::sort(sizes.begin(), sizes.end());
    REQUIRE(sizes.size() > 2);
    REQUIRE(sizes.front() < sizes.back());
    const FullDisk full(sizes.back() - 1); // enough for the smaller ones
    CHECK_FALSE(export_sheets(*sheets, folder.path() / "a.png", options));
    CHECK(fs::is_empty(folder.path()));
}
