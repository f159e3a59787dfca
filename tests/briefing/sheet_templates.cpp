#include "briefing/sheet_templates.h"

#include "support/sample_sheet.h"

#include <set>

using namespace delimit;
using namespace delimit::test;

TEST_CASE("every template shows the maps of its content, and parts with ids of their own") {
    for (const SheetKind kind : {SheetKind::one_map, SheetKind::side_by_side, SheetKind::four_maps,
                                 SheetKind::map_and_table}) {
        const SampleSheet sample(kind);
        const SheetContent content = sample.content();
        const MapsPage page = template_page(content);
        CHECK(page.map_frames.size() == content.map_frames.size());
        std::set<std::string> ids;
        for (const SheetPart& part : page.parts) {
            INFO(part.id);
            CHECK(ids.insert(part.id).second);
        }
    }
}

TEST_CASE("a map frame has its proposal's name, figures and annotations") {
    const SampleSheet sample;
    const SheetContent content = sample.content();
    const SheetMapFrame frame = map_frame_of(content, sample::mutual);
    CHECK(frame.scene == sample.scenes.of_proposals[sample::mutual]);
    CHECK(frame.title == sample.snapshot->project->proposals[sample::mutual].name.en);
    REQUIRE(frame.figures);
    CHECK(frame.figures->name == frame.title);
    CHECK(frame.proposals == std::vector<std::size_t>{sample::mutual});
}

TEST_CASE("parts of the templates put the words of what they are about") {
    const SampleSheet sample;
    const SheetContent content = sample.content();
    const auto words = [&](const SheetPart& part) {
        SheetCanvas canvas = sample.canvas();
        part.put(canvas, 0, 0, 700);
        return words_of(canvas.items);
    };
    const Project& project = *sample.snapshot->project;
    CHECK(words(notes_part(content, {sample::mutual})).find("Projection") != std::string::npos);
    CHECK(words(control_table_part(content)).find("Control by oblast") != std::string::npos);
    CHECK(words(figures_part(content, sample::mutual))
              .find(content.figures(sample::mutual).withdrawal_ratio) != std::string::npos);
    CHECK(words(withdrawal_table_part(content, {sample::mutual}))
              .find(project.parties[Side::b].name.en) != std::string::npos);
}
