#include "gui/proposals/depth_bands_editor.h"

#include "support/window.h"

#include <QDoubleSpinBox>
#include <QSlider>

using namespace delimit;
using namespace delimit::test;

namespace {

std::vector<Metres> km(std::initializer_list<double> values) {
    std::vector<Metres> out;
    for (double value : values)
        out.push_back(kilometres(value));
    return out;
}

/// Drags the slider to `step`, of 0.1 km each, without releasing it.
void drag(DepthRow& row, int step) {
    row.slider().setSliderDown(true);
    row.slider().setSliderPosition(step);
}

} // namespace

TEST_CASE("a depth dragged past the next pushes it along, and those behind") {
    need_application();
    DepthBandsEditor editor;
    editor.show_depth_bands(km({5, 10, 15}));
    drag(editor.row(0), 90);
    CHECK(editor.depth_bands() == km({9, 10, 15}));
    drag(editor.row(0), 120);
    CHECK(editor.depth_bands() == km({12, 12.1, 15}));
    drag(editor.row(0), 150);
    CHECK(editor.depth_bands() == km({15, 15.1, 15.2}));
    // They return when the slider does.
    drag(editor.row(0), 50);
    CHECK(editor.depth_bands() == km({5, 10, 15}));
}

TEST_CASE("a depth dragged below the one before pushes it, too, but not to nothing") {
    need_application();
    DepthBandsEditor editor;
    editor.show_depth_bands(km({5, 10}));
    drag(editor.row(1), 40);
    CHECK(editor.depth_bands() == km({3.9, 4}));
    drag(editor.row(1), 1);
    CHECK(editor.depth_bands() == km({0.1, 0.1}));
    drag(editor.row(1), 60);
    CHECK(editor.depth_bands() == km({5, 6}));
}

TEST_CASE("a depth that is typed moves no other") {
    need_application();
    DepthBandsEditor editor;
    editor.show_depth_bands(km({5, 10}));
    editor.row(1).entry().setValue(3);
    CHECK(editor.depth_bands() == km({5, 3}));
}
