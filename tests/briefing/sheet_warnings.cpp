#include "delimit/briefing/sheet_warnings.h"

#include "support/catch.h"
#include "support/outgoing_sheet.h"

using namespace delimit;
using namespace delimit::test;
using namespace std::chrono_literals;

TEST_CASE("a sheet that lacks nothing is not warned of, on any template") {
    OutgoingSheet one;
    for (SheetKind kind : all_sheet_kinds) {
        if (kind == SheetKind::difference)
            continue; // its scene is made by an engine that this test does not have
        one.kind = kind;
        INFO(id(kind));
        for (const SheetWarning& warning : one.warnings())
            FAIL_CHECK(warning.text);
    }
}

TEST_CASE("a missing title is warned of, in the project and on the sheet") {
    OutgoingSheet one;
    one.project.title = {};
    one.check_fixed(SheetFlaw::no_title);
    CHECK(one.project.title.en == "One-sided withdrawal – Mutual withdrawal");
    one.project.sheet.elements["side-by-side/title"].hidden = true;
    one.check_fixed(SheetFlaw::no_title);
    one.project.sheet.elements["side-by-side/title"].text = Text{};
    one.check_fixed(SheetFlaw::no_title);
}

TEST_CASE("a line without date or source is warned of until the sheet says so") {
    OutgoingSheet one;
    one.control_map().date.reset();
    one.check_fixed(SheetFlaw::no_date);
    OutgoingSheet other;
    other.control_map().source = {};
    other.check_fixed(SheetFlaw::no_source);
    OutgoingSheet hidden;
    hidden.project.sheet.elements["side-by-side/subtitle"].hidden = true;
    hidden.project.sheet.elements["side-by-side/notes"].hidden = true;
    hidden.check_fixed(SheetFlaw::no_date);
    hidden.check_fixed(SheetFlaw::no_source);
}

TEST_CASE("a sheet credits sources in its own language alone") {
    OutgoingSheet one;
    one.control_map().source = {"Survey", "Знімання"};
    one.control_map().licence = {"Unrestricted", "Необмежена"};
    for (Language language : {Language::english, Language::ukrainian}) {
        one.medium.language = language;
        std::string said;
        for (const Sheet& sheet : one.sheets()) {
            said += sheet.sources + "\n";
            for (const SheetElement& element : sheet.elements)
                said += element.text.value_or("") + "\n";
        }
        INFO(said);
        for (const Text& text : {one.control_map().source, one.control_map().licence}) {
            const bool english = language == Language::english;
            CHECK((said.find(text.en) != said.npos) == english);
            CHECK((said.find(text.uk) != said.npos) == !english);
        }
    }
}

TEST_CASE("a map that was taken away or made tiny has no scale") {
    OutgoingSheet one;
    one.project.sheet.elements["side-by-side/map/2"].hidden = true;
    one.check_fixed(SheetFlaw::no_scale);
    one.project.sheet.elements["side-by-side/map/2"].box_on_page = PageBox{0.1, 0.1, 0.05, 0.05};
    one.check_fixed(SheetFlaw::no_scale);
}

TEST_CASE("a map without bar and ratio has no scale, one of the two is enough") {
    OutgoingSheet one;
    one.medium.paper = true;
    const std::string map = "side-by-side/map/2";
    one.project.sheet.elements[map + "/north"].hidden = true;
    one.project.sheet.elements[map + "/scale-bar"].hidden = true;
    CHECK_FALSE(one.warning(SheetFlaw::no_scale));
    one.project.sheet.elements[map + "/ratio"].hidden = true;
    one.check_fixed(SheetFlaw::no_scale);
    CHECK(one.project.sheet.elements.count(map + "/scale-bar") == 0);
    // There is no ratio on a screen.
    one.medium.paper = false;
    one.project.sheet.elements[map + "/scale-bar"].hidden = true;
    one.check_fixed(SheetFlaw::no_scale);
}

TEST_CASE("a map made tiny keeps its scale where the user put it beside it") {
    OutgoingSheet one;
    one.project.sheet.elements["side-by-side/map/2"].box_on_page = PageBox{0.1, 0.3, 0.08, 0.1};
    CHECK(one.warning(SheetFlaw::no_scale));
    one.project.sheet.elements["side-by-side/map/2/scale-bar"].box_on_page =
        PageBox{0, 1.05, 1, 0.3};
    CHECK_FALSE(one.warning(SheetFlaw::no_scale));
}

TEST_CASE("a scale that the user made too small to read is warned of") {
    OutgoingSheet one;
    const std::string bar = "side-by-side/map/1/scale-bar";
    one.project.sheet.elements[bar].box_on_page = PageBox{0.4, 0.4, 0.3, 0.02};
    const auto found = one.warning(SheetFlaw::small_text);
    REQUIRE(found);
    CHECK(found->element == bar);
    one.check_fixed(SheetFlaw::small_text);
    CHECK(one.project.sheet.elements.count(bar) == 0);
}

TEST_CASE("a missing disclaimer is warned of") {
    OutgoingSheet one;
    one.project.disclaimer = {};
    one.check_fixed(SheetFlaw::no_disclaimer);
    one.project.sheet.elements["side-by-side/disclaimer"].hidden = true;
    one.check_fixed(SheetFlaw::no_disclaimer);
}

TEST_CASE("a schematic line is warned of until the title says so, in either language") {
    OutgoingSheet one;
    one.control_map().schematic = true;
    one.check_fixed(SheetFlaw::schematic_line);
    OutgoingSheet other;
    other.medium.language = Language::ukrainian;
    other.control_map().schematic = true;
    other.check_fixed(SheetFlaw::schematic_line);
}

TEST_CASE("a line is outdated the day after the limit, and never without a day to compare") {
    OutgoingSheet one;
    one.project.sheet.current_for_days = 14;
    one.medium.today = 2025y / 12 / 29;
    CHECK_FALSE(one.warning(SheetFlaw::outdated_line));
    one.medium.today = 2025y / 12 / 30;
    one.check_fixed(SheetFlaw::outdated_line);
    CHECK(one.project.sheet.current_for_days == 15);
    one.project.sheet.current_for_days = 0;
    one.medium.today.reset();
    CHECK_FALSE(one.warning(SheetFlaw::outdated_line));
}

TEST_CASE("maps of different dates are warned of") {
    OutgoingSheet one;
    auto sheets = one.sheets();
    CHECK(sheet_warnings(*one.snapshot, one.project, sheets, one.medium).empty());
    for (SheetItem& item : sheets.front().items)
        if (auto* map = std::get_if<SheetMap>(&item)) {
            map->date = 2025y / 11 / 1;
            break;
        }
    const auto found = sheet_warnings(*one.snapshot, one.project, sheets, one.medium);
    REQUIRE(found.size() == 1);
    CHECK(found[0].flaw == SheetFlaw::differing_dates);
    const Project fixed = with_fix(one.project, found[0], one.medium);
    CHECK(fixed.sheet.elements.at("side-by-side/subtitle").text->en.find("2025-11-01") !=
          std::string::npos);
}

TEST_CASE("zones of equal lightness and hatch look alike in grey") {
    OutgoingSheet one;
    for (Side side : both_sides)
        one.project.parties.of[index(side)].colour =
            side == Side::a ? Colour{0x1f, 0x6f, 0xa8} : Colour{0x6f, 0x6f, 0x1f};
    CHECK_FALSE(one.warning(SheetFlaw::alike_in_grey)); // their hatches have different directions
    LayerStyle layer_style;
    layer_style.hatch = Hatch::dots;
    one.project.layer_styles.set("zones", layer_style);
    one.check_fixed(SheetFlaw::alike_in_grey);
}

TEST_CASE("annotations are looked at for small text and too many digits, where they are shown") {
    for (Language language : {Language::english, Language::ukrainian}) {
        OutgoingSheet one;
        one.medium.language = language;
        Annotation said;
        said.id = "a";
        said.shape = Note{FramePoint{0.5, 0.5}};
        said.text = {"Leaves 5,983.27 km²", "Залишає 5 983,27 км²"};
        said.style.text_size = 3;
        said.visible = false;
        one.project.annotations = {said};
        CHECK(one.warnings().empty());
        one.project.annotations.front().visible = true;
        one.check_fixed(SheetFlaw::small_text);
        CHECK_FALSE(one.project.annotations.front().style.text_size);
        one.check_fixed(SheetFlaw::false_precision);
        CHECK(one.project.annotations.front().text.in(language).find(",27") == std::string::npos);
        CHECK(one.project.sheet.elements.empty());
        // Removed before the button was clicked.
        one.project.annotations = {said};
        one.project.annotations.front().visible = true;
        for (const SheetWarning& warning : one.warnings()) {
            Project gone = one.project;
            gone.annotations.clear();
            CHECK(with_fix(gone, warning, one.medium) == gone);
        }
    }
}
