#include "delimit/briefing/annotation_fields.h"

#include "delimit/briefing/figures.h"
#include "delimit/geo/geodesic.h"
#include "support/catch.h"
#include "support/sample_snapshot.h"

using namespace delimit;

namespace {

Annotation note(const std::string& text, GeoPoint at) {
    Annotation made;
    made.id = "a";
    made.shape = Note{at};
    made.text = {text, {}};
    return made;
}

} // namespace

TEST_CASE("annotations tell the figures of the proposal that the map shows") {
    const SnapshotPtr snapshot = sample::snapshot();
    const Annotations all{
        note("{proposal}: {vacated-a}, {line-date}, {nothing}", snapshot->projection.centre)};
    for (const std::size_t proposal : {sample::one_sided, sample::mutual}) {
        const ProposalFigures figures = proposal_figures(*snapshot, proposal, Language::english);
        const auto shown = scene_annotations(all, *snapshot, {proposal}, Language::english);
        REQUIRE(shown->size() == 1);
        CHECK(shown->front().text == figures.name + ": " + figures.withdrawal[0].area_text + ", " +
                                         "15 December 2025, {nothing}");
    }
}

TEST_CASE("an annotation is on the maps of its proposals only") {
    const SnapshotPtr snapshot = sample::snapshot();
    Annotations all{note("here", snapshot->projection.centre)};
    all[0].proposals = {snapshot->project->proposals[sample::mutual].id};
    const auto count = [&](std::vector<std::size_t> proposals) {
        return scene_annotations(all, *snapshot, proposals, Language::english)->size();
    };
    CHECK(count({sample::mutual}) == 1);
    CHECK(count({sample::freeze}) == 0);
    // Two on one map.
    CHECK(count({sample::freeze, sample::mutual}) == 1);
    CHECK(count({99}) == 0);
    all[0].visible = false;
    CHECK(count({sample::mutual}) == 0);
    CHECK(scene_annotations({}, *snapshot, {0}, Language::english)->empty());
}

TEST_CASE("the distance to the line of contact is the geodesic one to its nearest point") {
    const SnapshotPtr snapshot = sample::snapshot();
    const Projector projector(snapshot->projection);
    const GeoPoint from = projector.inverse(MapPoint::metres(-37'000, 11'000));
    // By walking along the line.
    Metres least(1e12);
    for (const Polyline& part : snapshot->control->line.parts)
        for (std::size_t i = 1; i < part.size(); ++i)
            for (int k = 0; k <= 50; ++k)
                least = std::min(least,
                                 geodesic_distance(
                                     from, projector.inverse(part[i - 1] + (part[i] - part[i - 1]) *
                                                                               (k / 50.0))));
    const auto shown = scene_annotations({note("{to-line}", from)}, *snapshot, {sample::mutual},
                                         Language::english);
    CHECK(shown->front().text == distance_from_line_text(least,
                                                         snapshot->layers->control_map.provenance,
                                                         Language::english));
}

TEST_CASE("every field has a name in both languages") {
    const SnapshotPtr snapshot = sample::snapshot();
    const FieldValues data = data_fields(*snapshot, sample::mutual, Language::english);
    const auto names = annotation_field_names();
    for (const auto& [field, value] : data)
        CHECK(std::any_of(names.begin(), names.end(),
                          [&, f = field](const auto& name) { return name.first == f; }));
    for (const auto& [field, text] : names) {
        CHECK_FALSE(text.en.empty());
        CHECK_FALSE(text.uk.empty());
    }
}
