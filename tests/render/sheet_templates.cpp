// Rules that all templates keep, whatever their contents.
#include "delimit/engine/compute.h"
#include "delimit/io/layers/load.h"
#include "delimit/io/project/project_file.h"
#include "delimit/io/project/style_file.h"
#include "delimit/render/export.h"
#include "delimit/render/text_measurer.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"
#include "support/sheet_texts.h"

#include <QImage>

#include <algorithm>
#include <set>

using namespace delimit;
using namespace delimit::test;

namespace {

ExportOptions options_of(SheetKind kind, std::optional<PageSize> page = {}) {
    ExportOptions options;
    options.kind = kind;
    options.page = page;
    options.format = page ? SheetFormat::pdf : SheetFormat::png;
    return options;
}

std::vector<Sheet> sheets_of(const ExportOptions& options,
                             const SnapshotPtr& snapshot = sample::snapshot(true)) {
    need_qt();
    auto sheets = make_sheets(snapshot, default_style(), options);
    REQUIRE(sheets);
    return *sheets;
}

SnapshotPtr with_project(const std::function<void(Project&)>& change) {
    auto snapshot = std::make_shared<Snapshot>(*sample::snapshot(true));
    auto project = std::make_shared<Project>(*snapshot->project);
    change(*project);
    snapshot->project = project;
    return snapshot;
}

/// All texts repeated five times.
SnapshotPtr talkative() {
    return with_project([](Project& project) {
        const auto stretch = [](Text& text) {
            const Text once = text;
            for (int i = 0; i < 4; ++i) {
                text.en += " " + once.en;
                text.uk += " " + once.uk;
            }
        };
        stretch(project.title);
        stretch(project.disclaimer);
        for (Proposal& proposal : project.proposals) {
            stretch(proposal.name);
            stretch(proposal.summary);
        }
    });
}

SnapshotPtr built_in() {
    const Project project = *read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    const auto layers = load_layers(project, {builtin_data_folder(), builtin_data_folder()});
    REQUIRE(layers);
    const auto snapshot = compute(std::make_shared<const Project>(project), *layers);
    REQUIRE(snapshot);
    return *snapshot;
}

} // namespace

TEST_CASE("no text of any template leaves its box or the page, or covers another") {
    need_qt();
    const auto measurer = make_text_measurer(default_style());
    for (SheetKind kind : all_sheet_kinds)
        for (Language language : {Language::english, Language::ukrainian})
            for (auto page :
                 {std::optional<PageSize>(), std::optional(PageSize::a4_portrait),
                  std::optional(PageSize::a4_landscape), std::optional(PageSize::a3_portrait)}) {
                ExportOptions options = options_of(kind, page);
                options.language = language;
                INFO(id(kind));
                for (const Sheet& sheet : sheets_of(options))
                    check_texts(sheet, *measurer);
            }
}

TEST_CASE("the built-in project stands on every page of every template, in both languages") {
    need_qt();
    const SnapshotPtr snapshot = built_in();
    const auto measurer = make_text_measurer(default_style());
    std::vector<ExportOptions> pages;
    for (PageSize page : {PageSize::a4_landscape, PageSize::a4_portrait, PageSize::a3_landscape,
                          PageSize::a3_portrait})
        pages.push_back(options_of(SheetKind::one_map, page));
    for (auto [width, height] : {std::pair(1920, 1080), {3840, 2160}, {1200, 1200}, {700, 1500}}) {
        pages.emplace_back();
        pages.back().width = width;
        pages.back().height = height;
    }
    for (ExportOptions options : pages)
        for (SheetKind kind : all_sheet_kinds)
            for (Language language : {Language::english, Language::ukrainian}) {
                options.kind = kind;
                options.language = language;
                INFO(id(kind));
                for (const Sheet& sheet : sheets_of(options, snapshot))
                    check_texts(sheet, *measurer);
            }
}

TEST_CASE("figures of several maps are written alike, and the two columns of a page of text, too") {
    need_qt();
    const SnapshotPtr snapshot = built_in();
    ExportOptions options = options_of(SheetKind::dossier, PageSize::a4_landscape);
    for (Language language : {Language::english, Language::ukrainian}) {
        options.language = language;
        const auto sheets = sheets_of(options, snapshot);
        REQUIRE(sheets.size() == 9);
        const Sheet& comparison = sheets[6];
        const Parties& parties = snapshot->project->parties;
        std::set<double> names, figures;
        std::size_t rows = 0;
        for (const SheetElement& element : comparison.elements) {
            if (element.id.find("figures/") == std::string::npos)
                continue;
            bool figure_next = false;
            for (std::size_t i = element.first_item; i < element.first_item + element.items; ++i)
                if (const auto* text = std::get_if<SheetText>(&comparison.items[i])) {
                    if (std::exchange(figure_next, false))
                        figures.insert(text->style.size);
                    for (Side side : both_sides)
                        if (text->text == parties[side].name.in(language)) {
                            names.insert(text->style.size);
                            figure_next = true;
                            ++rows;
                        }
                }
        }
        CHECK(rows == 10);
        CHECK(names.size() == 1);
        CHECK(figures.size() == 1);
        CHECK(*names.begin() >= 0.5 * *figures.begin());

        std::set<double> headings;
        for (const SheetElement& element : sheets[7].elements)
            if (element.id.find("table") != std::string::npos)
                headings.insert(
                    std::get<SheetText>(sheets[7].items[element.first_item]).style.size);
        CHECK(headings.size() == 1);
    }
}

TEST_CASE("long titles and summaries wrap or shrink in every template") {
    need_qt();
    const auto measurer = make_text_measurer(default_style());
    for (SheetKind kind : all_sheet_kinds)
        for (Language language : {Language::english, Language::ukrainian}) {
            ExportOptions options = options_of(kind, PageSize::a3_landscape);
            options.language = language;
            INFO(id(kind));
            for (const Sheet& sheet : sheets_of(options, talkative()))
                check_texts(sheet, *measurer);
        }
}

TEST_CASE("without a template the number of panes decides") {
    ExportOptions options;
    const auto kind_of = [&](std::vector<std::size_t> map_frames) {
        options.proposals = std::move(map_frames);
        return sheets_of(options).front().elements.front().id;
    };
    CHECK(kind_of({}) == "side-by-side/title");
    CHECK(kind_of({2}) == "one-map/title");
    CHECK(kind_of({0, 1, 2, 3}) == "four-maps/title");
}

TEST_CASE("a template that needs more maps than the project has panes takes other proposals") {
    const auto maps = [](const Sheet& sheet) {
        return std::count_if(sheet.items.begin(), sheet.items.end(), [](const SheetItem& item) {
            const auto* map = std::get_if<SheetMap>(&item);
            return map && !map->locator;
        });
    };
    CHECK(maps(sheets_of(options_of(SheetKind::one_map)).front()) == 1);
    CHECK(maps(sheets_of(options_of(SheetKind::side_by_side)).front()) == 2);
    CHECK(maps(sheets_of(options_of(SheetKind::four_maps)).front()) == 4);
    CHECK(maps(sheets_of(options_of(SheetKind::difference)).front()) == 1);
}

TEST_CASE("a dossier has a title page, a page a proposal, comparison, statistics and method") {
    const auto sheets = sheets_of(options_of(SheetKind::dossier, PageSize::a4_portrait));
    const std::size_t proposals = sample::snapshot()->project->proposals.size();
    REQUIRE(sheets.size() == proposals + 4);
    CHECK(words_of(sheets[0]).find("Contents") != std::string::npos);
    CHECK(words_of(sheets[1 + sample::mutual]).find("Mutual withdrawal") != std::string::npos);
    CHECK(words_of(sheets[1 + sample::mutual]).find("Sample Courier") != std::string::npos);
    CHECK(words_of(sheets[proposals + 2]).find("Control by oblast") != std::string::npos);
    CHECK(words_of(sheets.back()).find("Method") != std::string::npos);
    CHECK(words_of(sheets[2]).find("3 / " + std::to_string(sheets.size())) != std::string::npos);
}

TEST_CASE("a project with no proposal, and a difference of only one, are refused with the reason") {
    need_qt();
    auto empty = std::make_shared<Snapshot>(*sample::snapshot());
    empty->proposals.clear();
    empty->project = std::make_shared<const Project>();
    auto one = std::make_shared<Snapshot>(*sample::snapshot());
    one->proposals.resize(1);
    auto project = std::make_shared<Project>(*one->project);
    project->proposals.resize(1);
    one->project = project;
    for (SheetKind kind : all_sheet_kinds) {
        const auto none = make_sheets(empty, default_style(), options_of(kind));
        REQUIRE_FALSE(none);
        CHECK(none.error().code == ErrorCode::no_match);
        const auto alone = make_sheets(one, default_style(), options_of(kind));
        INFO(id(kind));
        CHECK(alone.has_value() == (kind != SheetKind::difference));
    }
}

TEST_CASE("a project in which nothing is decided yet makes a sheet of every template") {
    need_qt();
    Project project = *read_project(builtin_data_folder() / "berlin-2025-12.delimit");
    const auto layers = load_layers(project, {builtin_data_folder(), builtin_data_folder()});
    REQUIRE(layers);
    Proposal nothing;
    nothing.id = "new";
    nothing.name = {"New proposal", "Нова пропозиція"};
    project.title = project.disclaimer = {};
    project.sheet = {};
    project.proposals = {nothing};
    project.map_frames = {"new"};
    const auto snapshot = compute(std::make_shared<const Project>(project), *layers);
    REQUIRE(snapshot);
    const auto measurer = make_text_measurer(default_style());
    for (SheetKind kind : all_sheet_kinds)
        for (Language language : {Language::english, Language::ukrainian}) {
            if (kind == SheetKind::difference)
                continue; // of two
            ExportOptions options = options_of(kind);
            options.language = language;
            INFO(id(kind));
            const auto sheets = sheets_of(options, *snapshot);
            for (const Sheet& sheet : sheets) {
                check_texts(sheet, *measurer);
                CHECK_FALSE(page_image(sheet, 640, 360).isNull());
            }
            const bool english = language == Language::english;
            CHECK(words_of(sheets.front()).find(english ? "New proposal" : "Нова пропозиція") !=
                  std::string::npos);
        }
}

TEST_CASE("a legend tells only of what the maps show") {
    ExportOptions options = options_of(SheetKind::one_map);
    const auto legend_of = [&] { return words_of(sheets_of(options).front()); };
    CHECK(legend_of().find("Controlled by Eastland") != std::string::npos);
    // Far in the west: neither the line nor the other party.
    options.view = Viewport(MapPoint::metres(-120'000, -60'000), 20, {100, 100});
    CHECK(legend_of().find("Controlled by Eastland") == std::string::npos);
    CHECK(legend_of().find("Controlled by Westland") != std::string::npos);
}

TEST_CASE("on paper each map states its ratio, on a screen none, and the bar has miles too") {
    const auto signs = [](const Sheet& sheet) {
        std::string ratio;
        bool miles = false;
        for (const SheetItem& item : sheet.items)
            if (const auto* sign = std::get_if<SheetMapElement>(&item)) {
                if (const auto* stated = std::get_if<ScaleRatio>(&sign->sign))
                    ratio = stated->text;
                if (const auto* bars = std::get_if<ScaleBars>(&sign->sign))
                    miles = bars->miles.has_value();
            }
        CHECK(miles);
        return ratio;
    };
    CHECK(signs(sheets_of(options_of(SheetKind::one_map)).front()).empty());
    CHECK(signs(sheets_of(options_of(SheetKind::one_map, PageSize::a3_landscape)).front())
              .starts_with("1\u00a0:\u00a0"));
}

TEST_CASE("what the user moved, hid, wrote and chose is so, the rest stays where it was") {
    const auto before = sheets_of(options_of(SheetKind::side_by_side)).front();
    const auto box_of = [](const Sheet& sheet, std::string_view id) {
        for (const SheetElement& element : sheet.elements)
            if (element.id == id)
                return element.box;
        return ScreenBox{};
    };
    const PageBox corner{0.1, 0.2, 0.3, 0.25};
    const auto changed = with_project([&](Project& project) {
        auto& elements = project.sheet.elements;
        elements["side-by-side/legend"].box_on_page = corner;
        elements["side-by-side/notes"].hidden = true;
        elements["side-by-side/title"].text = Text{"Another title", "Інша назва"};
        elements["side-by-side/map/2"].extent = MapExtent{GeoPoint::degrees(36, 48), Metres(50e3)};
        project.sheet.handling = {"For official use only", "Для службового користування"};
    });
    const auto after = sheets_of(options_of(SheetKind::side_by_side), changed).front();
    const ScreenBox legend = box_of(after, "side-by-side/legend");
    CHECK(legend.left == Approx(0.1 * after.size.width));
    CHECK(legend.height == Approx(0.25 * after.size.height));
    for (const SheetElement& element : after.elements)
        if (element.id == "side-by-side/legend")
            for (std::size_t i = element.first_item; i < element.first_item + element.items; ++i)
                std::visit([&](const auto& item) { CHECK(legend.holds(item.box, 0.6)); },
                           after.items[i]);
    CHECK(after.hidden == std::vector{HiddenElement{"side-by-side/notes", "Sources and notes"}});
    CHECK(words_of(after).find("Sources and notes") == std::string::npos);
    CHECK(words_of(after).find("Another title") != std::string::npos);
    CHECK(words_of(after).find("For official use only") != std::string::npos);
    CHECK(box_of(after, "side-by-side/map/1").width == box_of(before, "side-by-side/map/1").width);
    std::vector<double> scales;
    for (const SheetItem& item : after.items)
        if (const auto* map = std::get_if<SheetMap>(&item))
            scales.push_back(map->viewport.metres_per_pixel() * map->box.width);
    REQUIRE(scales.size() == 2);
    CHECK(scales[1] == Approx(50e3));
    CHECK(scales[0] > 100e3);
}

TEST_CASE("a logo that is no picture is told of before anything is made") {
    need_qt();
    const auto bad = with_project([](Project& project) { project.sheet.logo = "nothing.png"; });
    const auto sheets = make_sheets(bad, default_style(), options_of(SheetKind::one_map));
    REQUIRE_FALSE(sheets);
    CHECK(sheets.error().location.file.ends_with("nothing.png"));
}
