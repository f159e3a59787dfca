#include "delimit/render/map_painter.h"

#include "delimit/io/style_file.h"
#include "support/catch.h"
#include "support/qt.h"
#include "support/sample_snapshot.h"

#include <cstdlib>

using namespace delimit;

TEST_CASE("look") {
    need_qt();
    const auto scenes = build_scenes(sample::snapshot(), default_style(), Language::english);
    const MapPainter painter(scenes[sample::mutual]);
    const Viewport view =
        Viewport(MapPoint(), 300, {940, 700}).fitted(scenes[0]->theatre, Margins::all(30));
    CHECK(painter.render_image(view, 1).save("/tmp/look1.png"));
}
