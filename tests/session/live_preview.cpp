#include "session/live_preview.h"

#include "support/window.h"

#include <QElapsedTimer>

#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

PreparedPtr built_in() {
    static const PreparedPtr made = [] {
        auto project = built_in_project()();
        REQUIRE(project);
        auto result = standard_pipeline()({std::make_shared<const Project>(*std::move(project)),
                                           built_in_places(), Language::english, nullptr},
                                          {});
        REQUIRE(result);
        return *result;
    }();
    return made;
}

Proposal mutual(const std::vector<Metres>& depth_bands) {
    Proposal proposal = *built_in()->snapshot->project->find("mutual-withdrawal");
    for (Provision& provision : proposal.provisions)
        std::get<ToDepth>(provision.scope).depth_bands = depth_bands;
    return proposal;
}

PreparedPtr exact(const Proposal& proposal) {
    auto project = std::make_shared<Project>(*built_in()->snapshot->project);
    project->proposals[1] = proposal;
    auto result =
        standard_pipeline()({project, built_in_places(), Language::english, built_in()}, {});
    REQUIRE(result);
    return *result;
}

void wait_for(LivePreview& preview) {
    QSignalSpy made(&preview, &LivePreview::became_ready);
    preview.set_wanted(true);
    preview.set_result(built_in());
    REQUIRE(eventually([&] { return made.count() > 0; }));
}

} // namespace

TEST_CASE("nothing is estimated without a result, or before the grid is there") {
    need_application();
    LivePreview preview;
    CHECK_FALSE(preview.preview(mutual({kilometres(7)}), 100));
    preview.set_result(built_in());
    CHECK_FALSE(preview.ready());
    preview.set_wanted(true);
    CHECK_FALSE(preview.preview(mutual({kilometres(7)}), 100));
    REQUIRE(eventually([&] { return preview.ready(); }));
    CHECK(preview.preview(mutual({kilometres(7)}), 100));
    Proposal unknown = mutual({kilometres(7)});
    unknown.id = "no-such-proposal";
    CHECK_FALSE(preview.preview(unknown, 100));
    CHECK_FALSE(preview.preview(mutual({kilometres(100)}), 100));
}

TEST_CASE("an estimate is marked, near the exact figures, and leaves other proposals alone") {
    need_application();
    LivePreview preview;
    wait_for(preview);
    for (double km : {0.3, 4.7, 12.0, 40.0}) {
        const Proposal edited = mutual({kilometres(km)});
        const EstimatePtr shown = preview.preview(edited, 300);
        REQUIRE(shown);
        const ProposalResult& estimated = *shown->snapshot->proposals[1];
        CHECK(shown->estimated == 1u);
        CHECK(shown->snapshot->project->proposals[1] == edited);
        const PreparedPtr computed = exact(edited);
        CHECK_FALSE(computed->estimated);
        for (Side side : both_sides) {
            const SquareMetres right =
                computed->snapshot->proposals[1]->totals.withdrawal[index(side)];
            const SquareMetres told = estimated.totals.withdrawal[index(side)];
            CHECK(std::abs((told - right).count()) <= DepthField::stated_error(right).count());
        }
        CHECK(shown->snapshot->proposals[0] == built_in()->snapshot->proposals[0]);
        CHECK(shown->painters[0] == built_in()->painters[0]);
    }
}

TEST_CASE("an estimate is drawn where the exact zone is") {
    need_application();
    LivePreview preview;
    wait_for(preview);
    const Proposal edited = mutual({kilometres(4), kilometres(11)});
    const EstimatePtr shown = preview.preview(edited, 200);
    const PreparedPtr computed = exact(edited);
    REQUIRE(shown);
    const Viewport view(MapPoint::metres(60'000, 0), 400, {700, 500});
    const QImage a = shown->painters[1]->render_map(view, 0, 1, {});
    const QImage b = computed->painters[1]->render_map(view, 0, 1, {});
    int different = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            if (std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) +
                    std::abs(qBlue(p) - qBlue(q)) >
                120)
                ++different;
        }
    CHECK(different < 0.01 * a.width() * a.height());
}
