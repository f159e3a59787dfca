// A project with every kind of content under adverse conditions: saved again it has the same bytes,
// a full disk loses nothing, and recovered changes never replace another's work unasked.
#include "gui/files/autosave.h"
#include "gui/files/project_files.h"
#include "gui/files/recovery_offer.h"
#include "gui/widgets/message_bar.h"
#include "session/state_folder.h"

#include "delimit/io/raster/geotiff.h"
#include "support/as_child.h"
#include "support/files.h"
#include "support/questions.h"

#include <csignal>
#include <sys/resource.h>

using namespace delimit;
using namespace delimit::test;

namespace {

QString qt(const std::filesystem::path& file) {
    return QString::fromStdString(file.string());
}

void open_file(OpenWindow& open, const std::filesystem::path& file) {
    QSignalSpy stored(&child<ProjectFiles>(open.window), &ProjectFiles::stored);
    child<ProjectFiles>(open.window).open(qt(file));
    REQUIRE(eventually([&] { return stored.count() > 0; }));
    open.settle();
}

void save_by_key(OpenWindow& open) {
    QSignalSpy stored(&child<ProjectFiles>(open.window), &ProjectFiles::stored);
    QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
    REQUIRE(eventually([&] { return stored.count() > 0; }));
}

/// A project with every kind of content, including that of a later version.
Project with_everything(const std::filesystem::path& base_map) {
    Project project = *built_in_project()();
    const auto at = [](double x, double y) { return GeoPoint::degrees(x, y); };
    const AnnotationShape shapes[] = {Note{FramePoint{0.25, 0.125}, 120},
                                      Callout{at(37, 48), 30.5, -12},
                                      DrawnLine{{at(36, 47.5), at(37.123456789, 48)}},
                                      DrawnPolygon{{at(36, 47), at(37, 47), at(37, 48)}},
                                      DrawnCircle{at(38, 48.5), Metres(12'345.678)},
                                      NumberMarker{at(35, 47), 3},
                                      Highlight{at(35.5, 47.25), 11}};
    for (const AnnotationShape& shape : shapes) {
        Annotation& made = project.annotations.emplace_back();
        made.shape = shape;
        made.id = std::string(kind_id(shape)) + "-1";
        made.text = {"Here", "Тут"};
        made.style.colour = Colour{1, 2, 3};
        made.group = "all";
    }
    Proposal drawn;
    drawn.id = "drawn";
    drawn.name = {"Drawn", "Накреслено"};
    const GeoRegion area{{{{at(37, 48), at(37.5, 48), at(37.5, 48.5), at(37, 48)}, {}}}};
    drawn.provisions = {{Side::a, FromDrawnArea{area}, {}, {}, Regime::demilitarized}};
    drawn.extras.text = R"({"/later":{"list":[1,2.5,null]}})";
    project.proposals.push_back(drawn);
    project.sheet.kind = SheetKind::map_and_table;
    project.sheet.handling = {"Internal", "Для службового користування"};
    project.sheet.elements["map-and-table/legend"].box_on_page = PageBox{0.125, 0.25, 0.5, 0.5};
    // Outside its map, with labels along other edges.
    project.sheet.elements["map-and-table/map/1/scale-bar"].box_on_page =
        PageBox{-0.125, 1.0625, 0.375, 0.1};
    project.sheet.elements["map-and-table/map/1/north"].hidden = true;
    project.sheet.elements["map-and-table/map/1"].graticule =
        GraticuleChoice{true, {false, true, true, false}};
    project.layer_styles.set("rivers", {true, 0.5, Colour{1, 2, 3}, {}, {}, {}});
    project.layers[LayerKind::base_map].data = DataFile{base_map.filename().string()};
    project.extras.text = R"({"/from-a-later-version":"збережено"})";
    return project;
}

/// Writes an orange base map of the whole study area.
void write_base_map(OpenWindow& open, const std::filesystem::path& file) {
    constexpr int side = 60;
    const std::vector<std::uint8_t> pixels(std::size_t(side * side * 4), 200);
    const PictureExtent ground{open.window.document().prepared()->snapshot->projection, -1'500'000,
                               1'500'000, 50'000};
    REQUIRE(write_geotiff(file, {pixels.data(), side, side, 4 * side}, 96, ground, {}));
}

} // namespace

TEST_CASE("with all there is in it a project is saved as it was read, and again the same bytes") {
    need_application();
    const TempFolder folder;
    const auto file = folder.path() / "all.delimit";
    OpenWindow open;
    write_base_map(open, folder.path() / "ground.tif");
    const Project given = with_everything(folder.path() / "ground.tif");
    REQUIRE(write_project(given, file));

    open_file(open, file);
    REQUIRE(open.window.document().project()->layers.contains(LayerKind::base_map));
    save_by_key(open);
    const std::string once = text_of_file(file);
    // Only the view and the data's digests have changed.
    auto kept = read_project(file);
    REQUIRE(kept);
    CHECK(kept->layers.at(LayerKind::base_map).sha256.size() == 64);
    for (auto& [kind, layer] : kept->layers)
        layer.sha256 = given.layers.at(kind).sha256;
    kept->view = given.view;
    CHECK(*kept == given);

    open_file(open, file);
    save_by_key(open);
    CHECK(text_of_file(file) == once);
    CHECK_FALSE(open.window.isWindowModified());
}

TEST_CASE("a disk that is full is told, and neither the file nor the changes are lost") {
    need_application();
    const TempFolder folder;
    const auto file = folder.path() / "talks.delimit";
    OpenWindow open;
    REQUIRE(write_project(*built_in_project()(), file));
    open_file(open, file);
    const std::string before = text_of_file(file);
    REQUIRE(before.size() > 4000);
    open.window.document().edit("Rename", [](Project& project) { project.title.en = "Changed"; });
    REQUIRE(eventually([&] { return open.window.isWindowModified(); }));
    {
        const FullDisk full(2000);
        QTest::keyClick(&open.window, Qt::Key_S, Qt::ControlModifier);
        REQUIRE(eventually([&] { return child<MessageBar>(open.window).isVisible(); }));
    }
    CHECK(child<MessageBar>(open.window).text().contains("cannot be written"));
    CHECK(text_of_file(file) == before);
    CHECK(open.window.isWindowModified());
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
    // Closing now asks, and with enough room the project is saved.
    CHECK_FALSE(open.window.close());
    QTest::mouseClick(question(open.window).button(QMessageBox::Save), Qt::LeftButton);
    REQUIRE(eventually([&] { return !open.window.isVisible(); }));
    CHECK(read_project(file)->title.en == "Changed");
}

TEST_CASE("what was recovered of a file goes back to it, and not over what another wrote since") {
    need_application();
    const TempFolder folder;
    const auto file = folder.path() / "talks.delimit";
    Project project = *built_in_project()();
    REQUIRE(write_project(project, file));
    Recovery kept;
    kept.file = file;
    kept.sha256 = read_project_file(file)->sha256;
    kept.project = project;
    kept.project.title.en = "Nearly lost";
    REQUIRE(write_recovery(kept, state_folder("recovery") / "1-1-1.recovery"));
    const bool changed = GENERATE(false, true);
    if (changed) {
        project.title.en = "Theirs";
        REQUIRE(write_project(project, file));
    }

    OpenWindow open;
    offer_recovery(child<ProjectFiles>(open.window), child<Autosave>(open.window), &open.window);
    QMessageBox& offer = question(open.window, "recovery");
    CHECK(offer.text().contains("talks.delimit"));
    press(offer, QMessageBox::AcceptRole);
    const auto& document = open.window.document();
    REQUIRE(eventually([&] { return document.project()->title.en == "Nearly lost"; }));
    open.settle();
    CHECK(document.file() == file);
    CHECK(open.window.isWindowModified());
    child<ProjectFiles>(open.window).save();
    if (changed) {
        press(question(open.window), QMessageBox::RejectRole);
        CHECK(read_project(file)->title.en == "Theirs");
        CHECK(open.window.isWindowModified());
    } else {
        REQUIRE(eventually([&] { return !open.window.isWindowModified(); }));
        CHECK(read_project(file)->title.en == "Nearly lost");
    }
}
