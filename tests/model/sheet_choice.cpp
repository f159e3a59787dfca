#include "delimit/model/sheet_choice.h"

#include "support/catch.h"

using namespace delimit;

TEST_CASE("a name that is no template's and no page's is none") {
    CHECK_FALSE(parse_sheet_kind(""));
    CHECK_FALSE(parse_sheet_kind("Dossier"));
    CHECK_FALSE(parse_page_size(""));
    CHECK_FALSE(parse_page_size("A4-"));
    CHECK_FALSE(parse_page_size("letter"));
}

TEST_CASE("templates and pages are found by their ids, pages in any case") {
    for (SheetKind kind : all_sheet_kinds)
        CHECK(parse_sheet_kind(id(kind)) == kind);
    for (PageSize page : {PageSize::a4_portrait, PageSize::a4_landscape, PageSize::a3_portrait,
                          PageSize::a3_landscape})
        CHECK(parse_page_size(id(page)) == page);
    CHECK(parse_page_size("a3-PORTRAIT") == PageSize::a3_portrait);
    CHECK(parse_page_size("a3") == PageSize::a3_landscape);
}
