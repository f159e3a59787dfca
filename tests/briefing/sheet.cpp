#include "delimit/briefing/sheet.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("a request that says nothing shows the project's maps, one that names none there first") {
    SampleSheet sample;
    sample.request.choice.kind.reset();
    sample.request.proposals = {99};
    const auto shown = sheet_map_frames(*sample.snapshot, sample.request);
    REQUIRE_FALSE(shown.empty());
    CHECK(shown[0] < sample.snapshot->project->proposals.size());
}

TEST_CASE("a template takes as many maps as it has room for, and is filled up with others") {
    SampleSheet sample(SheetKind::one_map);
    sample.request.proposals = {sample::mutual, sample::freeze};
    CHECK(sheet_map_frames(*sample.snapshot, sample.request) ==
          std::vector<std::size_t>{sample::mutual});
    sample.request.choice.kind = SheetKind::four_maps;
    const auto four = sheet_map_frames(*sample.snapshot, sample.request);
    REQUIRE(four.size() == 4);
    CHECK(four[0] == sample::mutual);
    CHECK(four[1] == sample::freeze);
    sample.request.choice.kind = SheetKind::dossier;
    CHECK(sheet_map_frames(*sample.snapshot, sample.request) ==
          std::vector<std::size_t>{0, 1, 2, 3, 4});
}

TEST_CASE("without a template the number of maps chooses it, and each has a name") {
    SampleSheet sample;
    sample.request.choice.kind.reset();
    const auto kind = [&](std::vector<std::size_t> proposals) {
        sample.request.proposals = std::move(proposals);
        return sheet_kind(*sample.snapshot, sample.request);
    };
    CHECK(kind({0}) == SheetKind::one_map);
    CHECK(kind({0, 1, 2}) == SheetKind::side_by_side);
    CHECK(kind({0, 1, 2, 3}) == SheetKind::four_maps);
    for (const SheetKind each : all_sheet_kinds) {
        CHECK_FALSE(sheet_kind_text(each, Language::english).empty());
        CHECK(sheet_kind_text(each, Language::english) !=
              sheet_kind_text(each, Language::ukrainian));
    }
}

TEST_CASE("a briefing is one page, but for a dossier") {
    CHECK(SampleSheet(SheetKind::four_maps).sheets().size() == 1);
    CHECK(SampleSheet(SheetKind::dossier).sheets().size() > 5);
}
