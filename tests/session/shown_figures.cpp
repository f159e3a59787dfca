#include "session/shown_figures.h"

#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

/// The figures of the built-in project, computed, with no grid yet.
struct Figures {
    Document document{standard_pipeline(), Language::english};
    ShownFigures figures{document};
    QSignalSpy estimated{&figures, &ShownFigures::estimated};

    Figures() {
        document.open(built_in_project(), built_in_places(), {});
        REQUIRE(eventually([&] { return document.prepared() != nullptr; }));
    }
    [[nodiscard]] Proposal to_depth(Metres depth) const {
        Proposal edited = *document.project()->find("mutual-withdrawal");
        for (Provision& provision : edited.provisions)
            std::get<ToDepth>(provision.scope).depth_bands = {depth};
        return edited;
    }
};

} // namespace

TEST_CASE("an edit tried out before the grid is there waits for it, and is then estimated") {
    need_application();
    Figures open;
    open.figures.try_out(open.to_depth(kilometres(7)));
    CHECK_FALSE(open.figures.waiting()); // no grid is being made
    open.figures.set_wanted(true);
    open.figures.try_out(open.to_depth(kilometres(7)));
    CHECK(open.figures.waiting());
    CHECK(open.figures.shown() == open.document.prepared());
    REQUIRE(eventually([&] { return open.estimated.count() > 0; }));
    CHECK_FALSE(open.figures.waiting());
    CHECK(open.figures.shown()->estimated);
    CHECK(*open.figures.shown()->snapshot->project->find("mutual-withdrawal") ==
          open.to_depth(kilometres(7)));
}

TEST_CASE("an edit put away before the grid is there is not shown any more") {
    need_application();
    Figures open;
    open.figures.set_wanted(true);
    open.figures.try_out(open.to_depth(kilometres(7)));
    open.figures.put_away();
    CHECK_FALSE(open.figures.waiting());
    REQUIRE(eventually([&] { return open.figures.ready(); }));
    CHECK(open.estimated.count() == 0);
    // Beyond the grid nothing is awaited.
    open.figures.try_out(open.to_depth(kilometres(100)));
    CHECK_FALSE(open.figures.waiting());
}
