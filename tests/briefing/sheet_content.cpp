#include "briefing/sheet_content.h"

#include "support/sample_sheet.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("the title is the project's, in the language of the request") {
    for (const Language language : {Language::english, Language::ukrainian}) {
        const SampleSheet sample(SheetKind::one_map, language);
        const SheetContent content = sample.content();
        CHECK(content.title() == sample.snapshot->project->title.in(language));
        CHECK_FALSE(content.line().empty());
        CHECK(content.map_frames.size() == 1);
    }
}

TEST_CASE("head and foot leave the body between them") {
    const SampleSheet sample;
    const SheetContent content = sample.content();
    const PageContext context = content.context();
    SheetPage page(context, 1);
    const double top = content.put_header(page, {"Title", "Subtitle", "3 / 9"});
    const double bottom = content.put_footer(page, {"Title", "Subtitle", "3 / 9"});
    CHECK(top > page.margin());
    CHECK(bottom > top);
    CHECK(bottom < page.size().height);
    const std::string words = words_of(page.items);
    CHECK(words.find("Title") != std::string::npos);
    CHECK(words.find("3 / 9") != std::string::npos);
}

TEST_CASE("a page is laid out ever smaller until it fits, and no smaller than can be read") {
    const SampleSheet sample;
    const SheetContent content = sample.content();
    const PageContext context = content.context();
    int tries = 0;
    const SheetPage some = fitted_page(context, [&](SheetPage& page) {
        ++tries;
        return page(100) < 90;
    });
    CHECK(some(100) < 90);
    CHECK(some(100) > 86);
    CHECK(tries == 4);
    const SheetPage never = fitted_page(context, [](SheetPage&) { return false; });
    CHECK(never(100) == Approx(100 * smallest_text_scale));
}

TEST_CASE("a finished page carries what its file's metadata say") {
    const SampleSheet sample(SheetKind::one_map, Language::ukrainian);
    const SheetContent content = sample.content();
    const PageContext context = content.context();
    const Sheet sheet = content.finish(SheetPage(context, 1), "Name", {sample::mutual});
    CHECK(sheet.name == "Name");
    CHECK(sheet.language == "uk");
    CHECK(sheet.title == content.title());
    CHECK_FALSE(sheet.sources.empty());
    CHECK_FALSE(sheet.description.empty());
}
