#include "session/pipeline.h"

#include "support/window.h"

using namespace delimit;
using namespace delimit::test;

namespace {

PrepareRequest request_for(Project project, PreparedPtr previous = nullptr) {
    return {std::make_shared<const Project>(std::move(project)), built_in_places(),
            Language::english, std::move(previous)};
}

PreparedPtr prepared(const PrepareRequest& request) {
    auto result = standard_pipeline()(request, {});
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("projects that differ only in what is shown have the same figures") {
    Project a;
    Project b = a;
    CHECK(same_figures(a, b));
    b.map_frames = {"freeze"};
    CHECK(same_figures(a, b));
    b.minimum_area = square_kilometres(5);
    CHECK_FALSE(same_figures(a, b));
}

TEST_CASE("what still holds is neither loaded nor computed again") {
    need_application();
    const auto project = built_in_project()();
    REQUIRE(project);
    const PreparedPtr first = prepared(request_for(*project));
    CHECK(first->painters.size() == project->proposals.size());
    CHECK(first->number("freeze") == 2u);
    CHECK_FALSE(first->number("no-such-proposal"));

    Project shown = *project;
    shown.map_frames = {"freeze", "freeze"};
    CHECK(prepared(request_for(shown, first))->snapshot == first->snapshot);

    Project fewer = *project;
    fewer.proposals.pop_back();
    const PreparedPtr second = prepared(request_for(fewer, first));
    CHECK(second->snapshot != first->snapshot);
    CHECK(second->snapshot->layers == first->snapshot->layers);

    PrepareRequest ukrainian = request_for(*project, first);
    ukrainian.language = Language::ukrainian;
    const PreparedPtr third = prepared(ukrainian);
    CHECK(third->snapshot == first->snapshot);
    CHECK(third->painters[0]->scene()->language == Language::ukrainian);
}

TEST_CASE("a request that was stopped gives no result") {
    need_application();
    const auto project = built_in_project()();
    REQUIRE(project);
    std::stop_source stop;
    stop.request_stop();
    const auto result = standard_pipeline()(request_for(*project), stop.get_token());
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::cancelled);
}
