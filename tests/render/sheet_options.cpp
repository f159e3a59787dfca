#include "delimit/render/sheet_options.h"

#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

TEST_CASE("sheets are as the project says, until something else is asked for") {
    const SnapshotPtr snapshot = sample::snapshot();
    Project project = *snapshot->project;
    project.sheet.page = PageSize::a3_portrait;
    project.map_frames = {"no-such-proposal", project.proposals[sample::mutual].id,
                          project.proposals[0].id};
    const ExportOptions plain = sheet_options(project, *snapshot, Language::ukrainian, "/folder");
    CHECK(plain.page == PageSize::a3_portrait);
    CHECK(plain.proposals == std::vector<std::size_t>{sample::mutual, 0});
    CHECK(plain.language == Language::ukrainian);
    CHECK(plain.layer_styles == project.layer_styles);
    CHECK(plain.choice == project.sheet);
    CHECK(plain.folder == "/folder");
    CHECK(plain.today);
    CHECK_FALSE(plain.kind);
    CHECK_FALSE(plain.dpi);

    SheetOverrides asked;
    asked.format = SheetFormat::svg;
    asked.size = PictureSize{300, 200};
    asked.kind = SheetKind::dossier;
    asked.map_frames = {project.proposals[sample::freeze].id};
    asked.dpi = 72;
    asked.transparent = true;
    const ExportOptions made = sheet_options(project, *snapshot, Language::english, {}, asked);
    CHECK(made.format == SheetFormat::svg);
    CHECK_FALSE(made.page);
    CHECK(made.width == 300);
    CHECK(made.height == 200);
    CHECK(made.kind == SheetKind::dossier);
    CHECK(made.proposals == std::vector<std::size_t>{sample::freeze});
    CHECK(made.dpi == 72);
    CHECK(made.transparent);
}

TEST_CASE("a sheet of pixels has the size that the project chose") {
    SheetChoice choice;
    choice.width = 1234;
    CHECK(sheet_size(choice) == SheetSize(PictureSize{1234, 1080}));
    choice.page = PageSize::a4_landscape;
    CHECK(sheet_size(choice) == SheetSize(PageSize::a4_landscape));
}
