// Shapes of annotations on the map's plane, checked by PROJ's own routines, and their fields.
#include "delimit/map/annotations.h"

#include "support/catch.h"
#include "support/geodesic_check.h"

using namespace delimit;

namespace {

const Projection projection{GeoPoint::degrees(37, 48.5)};

std::string told(const AnnotationShape& shape, const std::string& text,
                 Language language = Language::english) {
    return filled_in(text, fields_of(shape, language));
}

const GeoPoint west = GeoPoint::degrees(30, 50), east = GeoPoint::degrees(40, 50),
               south = GeoPoint::degrees(35, 46);

} // namespace

TEST_CASE("every point of a circle is at its geodesic distance, as PROJ measures it") {
    const Projector projector(projection);
    for (const double km : {0.05, 10.0, 40.0, 300.0}) {
        Annotation circle;
        circle.shape = DrawnCircle{GeoPoint::degrees(37.8, 48), kilometres(km)};
        const SceneAnnotation scene = scene_annotation(circle, projector, Language::english, {});
        REQUIRE(scene.outline.size() > 700);
        CHECK(scene.outline.front() == scene.outline.back());
        double worst = 0;
        for (std::size_t i = 1; i < scene.outline.size(); ++i) {
            const auto a = std::get<MapPoint>(scene.outline[i - 1]);
            const auto b = std::get<MapPoint>(scene.outline[i]);
            // Half way between two points, where the drawn edge is farthest from the circle.
            for (const MapPoint p : {b, (a + b) * 0.5}) {
                const double d = test::inverse(GeoPoint::degrees(37.8, 48), projector.inverse(p));
                worst = std::max(worst, std::abs(d - 1000 * km) / (1000 * km));
            }
        }
        INFO(km);
        CHECK(worst < 2e-5);
    }
}

TEST_CASE("edges on the ground run along geodesics") {
    const Projector projector(projection);
    Annotation line;
    line.shape = DrawnLine{{west, east}};
    const SceneAnnotation scene = scene_annotation(line, projector, Language::english, {});
    const double whole = test::inverse(west, east);
    for (const MapAnchor& anchor : scene.outline) {
        const GeoPoint p = projector.inverse(std::get<MapPoint>(anchor));
        CHECK(test::inverse(west, p) + test::inverse(p, east) == Approx(whole).margin(0.001));
    }
    CHECK(scene.points.size() == 2);
}

TEST_CASE("what lies in the frame has no length on the ground") {
    CHECK(told(DrawnLine{{west, FramePoint{0.5, 0.5}}}, "{length}") == "{length}");
    const Viewport view(MapPoint(), 100, {800, 600});
    CHECK(to_screen(FramePoint{0.25, 0.5}, view) == ScreenPoint{200, 300});
    const Projector projector(projection);
    CHECK(to_anchor({200, 300}, FramePoint{}, view, projector) == Anchor(FramePoint{0.25, 0.5}));
    const Anchor ground = to_anchor({400, 300}, west, view, projector);
    CHECK(test::inverse(std::get<GeoPoint>(ground), projection.centre) < 0.01);
}

TEST_CASE("a text in one language only is shown in both") {
    const Projector projector(projection);
    Annotation note;
    note.shape = Note{west};
    note.text = {"", "тут"};
    CHECK(scene_annotation(note, projector, Language::english, {}).text == "тут");
    note.text = {"here {proposal}", ""};
    CHECK(scene_annotation(note, projector, Language::ukrainian, {{"proposal", "P"}}).text ==
          "here P");
}
