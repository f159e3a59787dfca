// The window and the command line make the same figures, scenes and sheets of one project.
#include "cli/command_line.h"
#include "cli/preparation.h"
#include "cli/statistics.h"
#include "session/document.h"
#include "session/picture.h"

#include "delimit/io/project/project_file.h"
#include "delimit/io/project/style_file.h"
#include "support/parties.h"
#include "support/program.h"
#include "support/scene_words.h"
#include "support/small_study_area.h"
#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

/// The result that a document prepares of a project file.
PreparedPtr in_window(const std::filesystem::path& file, Language language) {
    Document document(standard_pipeline(), language);
    std::string problem;
    QObject::connect(&document, &Document::failed,
                     [&](const Error& error) { problem = error.text(); });
    document.open([file] { return read_project(file); },
                  {builtin_data_folder(), std::filesystem::absolute(file).parent_path()}, file);
    REQUIRE(eventually([&] { return !document.busy(); }));
    INFO(problem);
    REQUIRE(document.prepared());
    return document.prepared();
}

cli::Request request_of(const std::vector<std::string>& arguments) {
    auto request = cli::parse_command_line(arguments);
    if (!request)
        FAIL(request.error().text());
    return *std::move(request);
}

/// The scenes and texts of sheets, an item on each line.
std::string in_words(const std::vector<Sheet>& sheets) {
    std::string out;
    for (const Sheet& sheet : sheets)
        for (const SheetItem& item : sheet.items) {
            if (const auto* text = std::get_if<SheetText>(&item))
                out += "text \"" + text->text + "\"\n";
            if (const auto* map = std::get_if<SheetMap>(&item))
                out += "map \"" + map->title + "\"\n" + test::in_words(*map->scene);
        }
    return out;
}

/// A project with other values than the defaults wherever window and command line could differ.
Project small_project(const SmallStudyArea& study_area) {
    Project project;
    project.title = {"Talks", "Переговори"};
    project.parties = ukraine_and_russia();
    project.layers[LayerKind::oblasts].data = DataFile{study_area.oblasts};
    project.layers[LayerKind::control_map].data = DataFile{study_area.polygons};
    project.undetermined = UndeterminedCounts::to_b;
    for (const Side side : both_sides) {
        Proposal proposal;
        proposal.id = side == Side::a ? "first" : "second";
        proposal.name = {"Proposal " + proposal.id, "Пропозиція " + proposal.id};
        proposal.provisions = {
            {side, ToDepth{{kilometres(5), kilometres(10)}, {}}, {}, {}, Regime::demilitarized}};
        project.proposals.push_back(std::move(proposal));
    }
    project.map_frames = {"second", "first"};
    project.layer_styles.set("undetermined", {true, 0.5, Colour{1, 2, 3}, Hatch::cross, {}, {}});
    project.sheet.page = PageSize::a4_portrait;
    return project;
}

void compare_faces(const std::filesystem::path& file, Language language) {
    const std::string code = language == Language::ukrainian ? "uk" : "en";
    INFO(file.string() << " in " << code);
    const PreparedPtr shown = in_window(file, language);
    const Snapshot& snapshot = *shown->snapshot;

    const Outcome figures =
        delimit_program({"stats", file.string(), "--format", "csv", "--language", code});
    REQUIRE(figures.exit_code == 0);
    CHECK(figures.out == cli::statistics_csv(snapshot));

    const cli::Request request =
        request_of({"export", file.string(), "-o", "x.png", "--language", code});
    const auto computed = cli::compute_request(request, LayersFor::map);
    if (!computed)
        FAIL(computed.error().text());
    CHECK(cli::statistics_csv(*computed->snapshot) == cli::statistics_csv(snapshot));
    const std::vector<ScenePtr> scenes =
        build_scenes(computed->snapshot, default_style(), request.language);
    REQUIRE(scenes.size() == shown->painters.size());
    for (std::size_t i = 0; i < scenes.size(); ++i)
        CHECK(test::in_words(*scenes[i]) == test::in_words(*shown->painters[i]->scene()));

    const auto written =
        make_sheets(computed->snapshot, default_style(), cli::sheet_options_of(request, *computed));
    REQUIRE(written);
    const auto seen =
        sheets_of({shown,
                   snapshot.project,
                   {},
                   sheet_options(*snapshot.project, snapshot, language, shown->places.project),
                   std::nullopt},
                  {});
    REQUIRE(seen);
    CHECK_FALSE(in_words(*written).empty());
    CHECK(in_words(*written) == in_words(*seen));
}

} // namespace

TEST_CASE("window and command line make the same figures, scenes and sheets of a project") {
    need_application();
    const SmallStudyArea study_area;
    const auto file = std::filesystem::path(study_area.oblasts).parent_path() / "talks.delimit";
    REQUIRE(write_project(small_project(study_area), file));
    for (const Language language : {Language::english, Language::ukrainian}) {
        compare_faces(builtin_data_folder() / "berlin-2025-12.delimit", language);
        compare_faces(file, language);
    }
}
