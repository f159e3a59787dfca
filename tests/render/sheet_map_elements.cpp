// Scale bar, ratio and north arrow as elements of a sheet.
#include "delimit/geo/projection.h"
#include "delimit/io/project/style_file.h"
#include "delimit/map/legend_position.h"
#include "delimit/render/export.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <QImage>

#include <algorithm>
#include <functional>

using namespace delimit;

namespace {

const std::string bar = "side-by-side/map/2/scale-bar", ratio = "side-by-side/map/2/ratio",
                  north = "side-by-side/map/2/north", map = "side-by-side/map/2";

using Change = std::function<void(std::map<std::string, ElementChoice, std::less<>>&)>;

Sheet sheet_with(const Change& change, Language language = Language::english) {
    need_qt();
    auto snapshot = std::make_shared<Snapshot>(*sample::snapshot(true));
    auto project = std::make_shared<Project>(*snapshot->project);
    change(project->sheet.elements);
    snapshot->project = project;
    ExportOptions options;
    options.kind = SheetKind::side_by_side;
    options.page = PageSize::a3_landscape;
    options.language = language;
    const auto sheets = make_sheets(snapshot, default_style(), options);
    REQUIRE(sheets);
    return sheets->front();
}

const SheetElement* find(const Sheet& sheet, const std::string& id) {
    for (const SheetElement& element : sheet.elements)
        if (element.id == id)
            return &element;
    return nullptr;
}

template <class Sign>
const Sign& sign_of(const Sheet& sheet, const std::string& id) {
    const SheetElement* element = find(sheet, id);
    REQUIRE(element);
    REQUIRE(element->items == 1);
    return std::get<Sign>(std::get<SheetMapElement>(sheet.items[element->first_item]).sign);
}

QImage picture(const Sheet& sheet) {
    return page_image(sheet, 1190, 842);
}

/// The part of a page that a box covers, a pixel more on each side.
QImage part(const Sheet& sheet, const ScreenBox& box) {
    const double scale = 1190 / sheet.size.width;
    return picture(sheet).copy(int(box.left * scale) - 1, int(box.top * scale) - 1,
                               int(box.width * scale) + 3, int(box.height * scale) + 3);
}

} // namespace

TEST_CASE("each map has its scale bar, ratio and north arrow as elements within it") {
    const Sheet sheet = sheet_with([](auto&) {});
    for (const std::string map_frame : {"side-by-side/map/1", "side-by-side/map/2"}) {
        const SheetElement* of = find(sheet, map_frame);
        REQUIRE(of);
        for (const char* sign : {"/scale-bar", "/ratio", "/north"}) {
            const SheetElement* element = find(sheet, map_frame + sign);
            INFO(map_frame << sign);
            REQUIRE(element);
            CHECK(of->box.holds(element->box));
            CHECK(element->of == map_frame);
            CHECK_FALSE(element->moved);
            CHECK_FALSE(element->map);
        }
    }
    CHECK(find(sheet, north)->name == "North arrow, map 2");
    const Sheet ukrainian = sheet_with([](auto&) {}, Language::ukrainian);
    CHECK(find(ukrainian, north)->name == "Стрілка півночі, карта 2");
}

TEST_CASE("a scale bar stands where it was put on its map, and is the same bar") {
    const Sheet before = sheet_with([](auto&) {});
    const ScreenBox on = find(before, map)->box, own = find(before, bar)->box;
    const Sheet after = sheet_with([&](auto& elements) {
        elements[bar].box_on_page = PageBox{0.1, 0.2, own.width / on.width, own.height / on.height};
    });
    const ScreenBox box = find(after, bar)->box;
    CHECK(box.left == Approx(on.left + 0.1 * on.width));
    CHECK(box.top == Approx(on.top + 0.2 * on.height));
    CHECK(find(after, bar)->moved);
    const auto &old = sign_of<ScaleBars>(before, bar), &now = sign_of<ScaleBars>(after, bar);
    CHECK(now.km.length.count() == old.km.length.count());
    CHECK(now.unit == Approx(old.unit));
    // Nothing else moves.
    for (const SheetElement& element : before.elements)
        if (element.id != bar)
            CHECK(find(after, element.id)->box == element.box);
    CHECK(part(before, own) != part(after, own));
    CHECK(part(before, box) != part(after, box));
}

TEST_CASE("scale and north go with their map, and are left where they are put beside it") {
    const auto place = [&](auto& elements) {
        elements[north].box_on_page = PageBox{0.5, -0.3, 0.1, 0.2};
    };
    const Sheet before = sheet_with(place);
    const ScreenBox above = find(before, north)->box;
    CHECK(above.bottom() < find(before, map)->box.top);
    const Sheet after = sheet_with([&](auto& elements) {
        place(elements);
        elements[map].box_on_page = PageBox{0.1, 0.4, 0.4, 0.4};
    });
    const ScreenBox on = find(after, map)->box, box = find(after, north)->box;
    CHECK(box.left == Approx(on.left + 0.5 * on.width));
    CHECK(box.top == Approx(on.top - 0.3 * on.height));
    // It is painted there, beyond the map's frame.
    const Sheet hidden = sheet_with([&](auto& elements) {
        place(elements);
        elements[north].hidden = true;
    });
    CHECK(part(before, above) != part(hidden, above));
    CHECK(part(before, find(before, map)->box) == part(hidden, find(before, map)->box));
}

TEST_CASE("a scale bar stays true when its map is given another extent") {
    const Sheet sheet = sheet_with([](auto& elements) {
        elements[bar].box_on_page = PageBox{0.1, 0.1, 0.5, 0.1};
        elements[map].extent = MapExtent{GeoPoint::degrees(36, 48), Metres(40e3)};
    });
    const auto& bars = sign_of<ScaleBars>(sheet, bar);
    const SheetElement* on = find(sheet, map);
    const auto& shown = std::get<SheetMap>(sheet.items[on->first_item]);
    const Projector projector(shown.scene->projection);
    CHECK(bars.km.length.count() / bars.km.width ==
          Approx(ground_metres_per_pixel(projector, shown.viewport)));
    CHECK(bars.km.width < 0.5 * on->box.width);
    CHECK(bars.km.width > 0.15 * on->box.width);
}

TEST_CASE("what is hidden of a map's scale and north can be brought back, and leaves no hole") {
    const Sheet sheet = sheet_with([](auto& elements) {
        for (const std::string& id : {bar, ratio, north})
            elements[id].hidden = true;
    });
    CHECK(sheet.hidden == std::vector{HiddenElement{bar, "Scale bar, map 2"},
                                      HiddenElement{ratio, "Scale ratio, map 2"},
                                      HiddenElement{north, "North arrow, map 2"}});
    CHECK_FALSE(find(sheet, bar));
    const SheetElement* on = find(sheet, map);
    CHECK(std::get<SheetMap>(sheet.items[on->first_item]).occupied.empty());
}

TEST_CASE("names keep off scale and north where these were put") {
    const Sheet sheet = sheet_with([](auto& elements) {
        elements[bar].box_on_page = PageBox{0.3, 0.4, 0.3, 0.1};
    });
    const auto& shown = std::get<SheetMap>(sheet.items[find(sheet, map)->first_item]);
    const ScreenBox on = find(sheet, map)->box, box = find(sheet, bar)->box;
    const ScreenBox in_map{box.left - on.left, box.top - on.top, box.width, box.height};
    CHECK(std::any_of(shown.occupied.begin(), shown.occupied.end(),
                      [&](const ScreenBox& one) { return one.holds(in_map); }));
}

TEST_CASE("the degrees of a map's graticule stand along the edges that were chosen, or nowhere") {
    const auto with = [](GraticuleChoice choice) {
        return sheet_with([&](auto& elements) { elements[map].graticule = choice; });
    };
    const Sheet usual = sheet_with([](auto&) {});
    CHECK(picture(usual) == picture(with({})));
    GraticuleChoice top;
    top.numbers = {false, true, false, false};
    GraticuleChoice bare;
    bare.numbers = {false, false, false, false};
    GraticuleChoice none;
    none.shown = false;
    const ScreenBox on = find(usual, map)->box;
    const ScreenBox upper{on.left, on.top, on.width, 14};
    const ScreenBox left{on.left, on.top + 40, 14, on.height - 80};
    CHECK(part(with(top), upper) != part(with(bare), upper));
    CHECK(part(with(top), left) == part(with(bare), left));
    CHECK(part(usual, left) != part(with(bare), left));
    CHECK(part(with(bare), upper) != part(with(none), upper)); // the lines themselves
    const GraticuleChoice nothing{false, {true, true, true, true}};
    CHECK(picture(with(none)) == picture(with(nothing)));
}

TEST_CASE(
    "a scale bar that nobody moved keeps off the line of contact where another corner is free") {
    std::size_t elsewhere = 0;
    for (int step = 0; step < 40; ++step) {
        // Along the middle of the study area and back, farther north.
        const GeoPoint centre = GeoPoint::degrees(33 + 0.2 * (step % 20), step < 20 ? 47.8 : 48.6);
        const Sheet sheet = sheet_with([&](auto& elements) {
            elements[map].extent = MapExtent{centre, Metres(250e3)};
        });
        const ScreenBox on = find(sheet, map)->box, box = find(sheet, bar)->box;
        const auto& shown = std::get<SheetMap>(sheet.items[find(sheet, map)->first_item]);
        const ScreenBox in_map{box.left - on.left, box.top - on.top, box.width, box.height};
        const auto hidden = [&](const ScreenBox& there) {
            LayerStyles line;
            LayerStyle away;
            away.visible = false;
            line.set("zones", away);
            return hidden_by(there, *shown.scene, shown.viewport, line);
        };
        const ScreenBox usual{on.width - 9 - box.width, on.height - 18 - box.height, box.width,
                              box.height};
        INFO(step);
        CHECK(shown.viewport.frame().holds(in_map));
        if (in_map.left < 0.5 * on.width) {
            ++elsewhere;
            CHECK(hidden(usual.grown(18)) > 0);
            CHECK(hidden(in_map) <= hidden(usual.grown(18)));
        } else {
            CHECK(in_map.left == Approx(usual.left));
            CHECK(in_map.top == Approx(usual.top));
        }
    }
    CHECK(elsewhere > 0);
}

TEST_CASE("a map too small for scale and north goes without") {
    const Sheet sheet = sheet_with([](auto& elements) {
        elements[map].box_on_page = PageBox{0.1, 0.1, 0.02, 0.02};
    });
    CHECK(find(sheet, map));
    CHECK_FALSE(find(sheet, bar));
    CHECK_FALSE(find(sheet, north));
    CHECK(sheet.hidden.empty());
}
