#include "session/document.h"

#include "support/window.h"

#include <future>

using namespace delimit;
using namespace delimit::test;

namespace {

Project titled(const std::string& title) {
    Project project;
    project.title.en = title;
    project.map_frames = {"left", "right"};
    return project;
}

/// A pipeline that computes at once, except for projects titled "bad" (an error) and "slow"
/// (borders are known, and nothing else until stopped).
Result<PreparedPtr> fake(const PrepareRequest& request, const std::stop_token& stop) {
    const std::string& title = request.project->title.en;
    if (title == "bad")
        return Error{ErrorCode::bad_format, "Not readable", {}, {}};
    if (title == "slow" && request.watch.preliminary)
        request.watch.preliminary(std::make_shared<const Preliminary>());
    while (title == "slow" && !stop.stop_requested())
        std::this_thread::yield();
    if (stop.stop_requested())
        return Error{ErrorCode::cancelled, "Stopped", {}, {}};
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->project = request.project;
    snapshot->layers = std::make_shared<Layers>();
    auto prepared = std::make_shared<Prepared>();
    prepared->snapshot = snapshot;
    prepared->language = request.language;
    return PreparedPtr(prepared);
}

struct OpenDocument {
    Document document{fake, Language::english};
    QSignalSpy failures{&document, &Document::failed};
    QSignalSpy results{&document, &Document::prepared_changed};

    OpenDocument() {
        open("first");
        wait();
        REQUIRE(document.project());
    }
    void open(const std::string& title) {
        document.open([title] { return titled(title); }, {}, {});
    }
    void rename(const std::string& title) {
        document.edit("Rename", [title](Project& project) { project.title.en = title; });
    }
    void wait() {
        REQUIRE(eventually([&] { return !document.busy(); }));
    }
    [[nodiscard]] std::string title() const { return document.project()->title.en; }
};

} // namespace

TEST_CASE("a document that could not be opened stays empty and says why") {
    need_application();
    Document document(fake, Language::english);
    QSignalSpy failures(&document, &Document::failed);
    document.open([] { return titled("bad"); }, {}, {});
    REQUIRE(eventually([&] { return failures.count() == 1; }));
    CHECK_FALSE(document.project());
    CHECK_FALSE(document.prepared());
    CHECK_FALSE(document.busy());
    document.undo();
    document.edit("Nothing to edit", [](Project&) {});
    CHECK_FALSE(document.busy());
}

TEST_CASE("a change that needs computing is adopted with its result") {
    need_application();
    OpenDocument open;
    open.rename("second");
    CHECK(open.title() == "first");
    open.wait();
    CHECK(open.title() == "second");
    CHECK(open.document.prepared()->snapshot->project->title.en == "second");
    open.document.undo();
    open.wait();
    CHECK(open.title() == "first");
    open.document.redo();
    open.wait();
    CHECK(open.title() == "second");
}

TEST_CASE("borders of the first project are known before its result, and are dropped with it") {
    need_application();
    Document document(fake, Language::english);
    QSignalSpy changes(&document, &Document::preliminary_changed);
    document.open([] { return titled("slow"); }, {}, {});
    REQUIRE(eventually([&] { return document.preliminary() != nullptr; }));
    CHECK(document.busy());
    CHECK_FALSE(document.prepared());
    document.cancel();
    CHECK_FALSE(document.preliminary());
    CHECK(changes.count() == 2);
}

TEST_CASE("borders of another project do not replace maps that are complete") {
    need_application();
    OpenDocument open;
    QSignalSpy changes(&open.document, &Document::preliminary_changed);
    open.open("slow");
    open.open("second");
    open.wait();
    CHECK(open.title() == "second");
    CHECK(changes.count() == 0);
}

TEST_CASE("a result that was shown is there again at once, after undo, redo and the same edit") {
    need_application();
    OpenDocument open;
    const PreparedPtr first = open.document.prepared();
    open.rename("second");
    open.wait();
    const PreparedPtr second = open.document.prepared();
    open.document.undo();
    CHECK(open.title() == "first");
    CHECK(open.document.prepared() == first);
    CHECK_FALSE(open.document.busy());
    open.document.redo();
    CHECK(open.title() == "second");
    CHECK(open.document.prepared() == second);
    open.rename("first");
    CHECK(open.document.prepared() == first);
    CHECK(open.document.history().position() == 2);
}

TEST_CASE("a result of another language, or of data since read again, is not shown again") {
    need_application();
    OpenDocument open;
    const PreparedPtr first = open.document.prepared();
    open.rename("second");
    open.wait();
    open.document.set_language(Language::ukrainian);
    open.wait();
    open.document.undo();
    open.wait();
    CHECK(open.document.prepared()->language == Language::ukrainian);
    open.document.set_language(Language::english);
    open.wait();
    open.document.load_again();
    open.wait();
    open.rename("second");
    open.wait();
    open.document.undo();
    CHECK(open.title() == "first");
    CHECK(open.document.prepared() != first);
}

TEST_CASE("results that are kept are few") {
    need_application();
    OpenDocument open;
    const std::weak_ptr<const Prepared> first = open.document.prepared();
    for (const char* title : {"a", "b", "c", "d"}) {
        open.rename(title);
        open.wait();
    }
    CHECK(first.expired());
}

TEST_CASE("a change that only shows something else is adopted at once and computes nothing") {
    need_application();
    OpenDocument open;
    open.document.edit(
        "Swap", [](Project& project) { std::swap(project.map_frames[0], project.map_frames[1]); });
    CHECK(open.document.project()->map_frames.front() == "right");
    CHECK_FALSE(open.document.busy());
    open.document.undo();
    CHECK(open.document.project()->map_frames.front() == "left");
    CHECK(open.results.count() == 1);
}

TEST_CASE("a failed change leaves project, result and history as they were") {
    need_application();
    OpenDocument open;
    const PreparedPtr before = open.document.prepared();
    open.rename("bad");
    open.wait();
    CHECK(open.failures.count() == 1);
    CHECK(open.title() == "first");
    CHECK(open.document.prepared() == before);
    CHECK(open.document.history().undo_name().isEmpty());
}

TEST_CASE("a failed change does not take an earlier one down with it") {
    need_application();
    OpenDocument open;
    open.document.edit("Note", [](Project& project) { project.disclaimer.en = "noted"; });
    open.rename("bad");
    open.wait();
    CHECK(open.failures.count() == 1);
    CHECK(open.title() == "first");
    CHECK(open.document.project()->disclaimer.en == "noted");
}

TEST_CASE("the latest request wins") {
    need_application();
    OpenDocument open;
    open.open("slow");
    open.open("second");
    open.wait();
    CHECK(open.title() == "second");
    CHECK(open.failures.count() == 0);
    CHECK(open.results.count() == 2);
}

TEST_CASE("showing another proposal does not disturb what is being computed") {
    need_application();
    OpenDocument open;
    open.rename("second");
    open.document.edit(
        "Swap", [](Project& project) { std::swap(project.map_frames[0], project.map_frames[1]); });
    CHECK(open.document.project()->map_frames.front() == "right");
    open.wait();
    CHECK(open.title() == "second");
    CHECK(open.document.project()->map_frames.front() == "right");
}

TEST_CASE("a step taken while a project opens is taken on that project") {
    need_application();
    Document document(fake, Language::english);
    document.open([] { return titled("first"); }, {}, {});
    document.edit("Note", [](Project& project) { project.disclaimer.en = "noted"; });
    REQUIRE(eventually([&] { return !document.busy(); }));
    CHECK(document.project()->title.en == "first");
    CHECK(document.project()->disclaimer.en == "noted");
}

TEST_CASE("cancelling keeps what was shown and reports no failure") {
    need_application();
    OpenDocument open;
    open.rename("slow");
    CHECK(open.document.busy());
    open.document.cancel();
    CHECK_FALSE(open.document.busy());
    open.rename("second");
    open.wait();
    CHECK(open.title() == "second");
    CHECK(open.failures.count() == 0);
}

TEST_CASE("another language asks for another result of the same project") {
    need_application();
    OpenDocument open;
    open.document.set_language(Language::ukrainian);
    open.wait();
    CHECK(open.document.prepared()->language == Language::ukrainian);
    CHECK(open.title() == "first");
}
