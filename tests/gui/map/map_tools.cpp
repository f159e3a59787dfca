#include "gui/map/map_tools.h"

#include "delimit/io/project/style_file.h"
#include "gui/map/map_area.h"
#include "gui/map/tool.h"
#include "gui/widgets/commands.h"
#include "support/sample_snapshot.h"
#include "support/window.h"

#include <QPainter>

using namespace delimit;
using namespace delimit::test;

namespace {

/// Records the calls it receives; grabs presses within 10 pixels of `handle`.
class ProbeTool : public MapTool {
  public:
    using MapTool::MapTool;
    QStringList told;
    MapPoint last;
    std::optional<MapPoint> handle;
    mutable int painted = 0;
    QString step;

    [[nodiscard]] QString hint() const override { return QStringLiteral("probe"); }
    void begin() override { told << "begin"; }
    void end() override { told << "end"; }
    void hover(const MapPointer& p) override { note("hover", p); }
    void leave() override { told << "leave"; }
    bool grab(const MapPointer& p) override {
        return handle && std::hypot(p.at.x() - handle->x(), p.at.y() - handle->y()) < 10 * p.pixel;
    }
    void drag(const MapPointer& p) override { note("drag", p); }
    void drop(const MapPointer& p) override { note("drop", p); }
    void click(const MapPointer& p) override { note("click", p); }
    bool double_click(const MapPointer& p) override { return note("double", p), true; }
    bool key(int key, Qt::KeyboardModifiers) override {
        told << QKeySequence(key).toString();
        return key == Qt::Key_Backspace;
    }
    [[nodiscard]] QString undo_name() const override { return step; }
    void undo() override { told << "undo"; }
    void paint(QPainter& painter, const Viewport& view) const override {
        ++painted;
        painter.fillRect(QRectF(on_screen(view, last) - QPointF(3, 3), QSizeF(6, 6)), Qt::magenta);
    }

  private:
    void note(const char* what, const MapPointer& pointer) {
        told << what;
        last = pointer.at;
        emit changed();
    }
};

struct OpenMaps {
    MapArea maps;
    MapTools tools{maps};
    ProbeTool tool;
    QMainWindow window;
    Commands commands{window};
    QAction* hand = nullptr;
    QAction* command = nullptr;

    OpenMaps() {
        maps.resize(900, 500);
        maps.show();
        const auto painter = std::make_shared<const MapPainter>(
            build_scene(sample::snapshot(), sample::mutual, default_style(), Language::english));
        for (std::size_t map_frame : {0, 1})
            map(map_frame).show_map(painter);
        maps.fit(painter->scene()->study_area);
        REQUIRE(eventually([&] { return maps.up_to_date(); }));
        commands.follow(&tools, &MapTools::chosen);
        hand = commands.add(command_of({{.id = "hand", .text = "Hand"}, nullptr}, tools));
        command = commands.add(command_of({{.id = "probe", .text = "Probe"}, &tool}, tools));
    }
    MapCanvas& map(std::size_t map_frame) { return maps.map_frame(map_frame).canvas(); }
    static bool magenta(const MapCanvas& canvas, QPoint at) {
        const QImage image = const_cast<MapCanvas&>(canvas).grab().toImage();
        return image.pixelColor(at * image.devicePixelRatio()) == QColor(Qt::magenta);
    }
};

} // namespace

TEST_CASE("without a tool the hand moves the map, and nothing is drawn") {
    need_application();
    OpenMaps open;
    CHECK(open.tools.active() == nullptr);
    CHECK(open.hand->isChecked());
    CHECK(open.tools.hint().isEmpty());
    CHECK_FALSE(open.tools.undo());
    QTest::mouseClick(&open.map(0), Qt::LeftButton, {}, {100, 100});
    CHECK(open.tool.told.isEmpty());
}

TEST_CASE("a click is the tool's, a drag is the map's, and what the tool grabs it drags") {
    need_application();
    OpenMaps open;
    MapCanvas& map = open.map(0);
    open.command->trigger();
    REQUIRE(open.tools.active() == &open.tool);
    CHECK(open.command->isChecked());
    CHECK(map.cursor().shape() == Qt::CrossCursor);
    const Viewport before = map.viewport();
    QTest::mouseClick(&map, Qt::LeftButton, {}, {120, 140});
    CHECK(open.tool.told == QStringList({"begin", "click"}));
    CHECK(open.tool.last == before.to_map({120, 140}));
    CHECK(map.viewport() == before);

    open.tool.told.clear();
    QTest::mousePress(&map, Qt::LeftButton, {}, {120, 140});
    QTest::mouseMove(&map, {122, 141}); // too little for a drag
    CHECK(map.viewport() == before);
    QTest::mouseMove(&map, {180, 140});
    CHECK(map.cursor().shape() == Qt::ClosedHandCursor);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, {180, 140});
    CHECK(map.viewport() != before);
    CHECK_FALSE(open.tool.told.contains("click"));
    CHECK(map.cursor().shape() == Qt::CrossCursor);

    open.tool.told.clear();
    const Viewport moved = map.viewport();
    open.tool.handle = moved.to_map({200, 200});
    QTest::mousePress(&map, Qt::LeftButton, {}, {202, 200});
    QTest::mouseMove(&map, {250, 220});
    QTest::mouseRelease(&map, Qt::LeftButton, {}, {250, 220});
    CHECK(open.tool.told == QStringList({"drag", "drop"}));
    CHECK(map.viewport() == moved);
    // The middle button always moves the map.
    QTest::mousePress(&map, Qt::MiddleButton, {}, {200, 200});
    QTest::mouseMove(&map, {230, 200});
    QTest::mouseRelease(&map, Qt::MiddleButton, {}, {230, 200});
    CHECK(map.viewport() != moved);
}

TEST_CASE("a tool draws at the same ground on every map, also on maps that are not linked") {
    need_application();
    OpenMaps open;
    open.tools.choose(&open.tool);
    QTest::mouseClick(&open.map(1), Qt::LeftButton, {}, {150, 160});
    CHECK(open.magenta(open.map(1), {150, 160}));
    CHECK(open.magenta(open.map(0), {150, 160}));
    open.maps.set_linked(false);
    QTest::keyClick(&open.map(0), Qt::Key_Right);
    const ScreenPoint there = open.map(0).viewport().to_screen(open.tool.last);
    CHECK(open.magenta(open.map(0), QPoint(int(there.x), int(there.y))));
    CHECK(open.magenta(open.map(1), {150, 160}));
    open.tools.choose(nullptr);
    CHECK_FALSE(open.magenta(open.map(1), {150, 160}));
}

TEST_CASE("the tool has keys first, an Escape that it has no use for puts it down") {
    need_application();
    OpenMaps open;
    open.tools.choose(&open.tool);
    const Viewport before = open.map(0).viewport();
    QTest::keyClick(&open.map(0), Qt::Key_Backspace);
    QTest::keyClick(&open.map(0), Qt::Key_Right);
    CHECK(open.tool.told == QStringList({"begin", "Backspace", "Right"}));
    CHECK(open.map(0).viewport() != before);
    QTest::keyClick(&open.map(0), Qt::Key_Escape);
    CHECK(eventually([&] { return open.tools.active() == nullptr; }));
    CHECK(open.tool.told.last() == "end");
    CHECK(open.hand->isChecked());
}

TEST_CASE("a tool's own steps are taken back before any other, and a double click is its own") {
    need_application();
    OpenMaps open;
    open.tools.choose(&open.tool);
    CHECK_FALSE(open.tools.undo());
    open.tool.step = "step";
    CHECK(open.tools.undo());
    CHECK(open.tool.told.last() == "undo");
    const double scale = open.map(0).viewport().metres_per_pixel();
    QTest::mouseDClick(&open.map(0), Qt::LeftButton, {}, {150, 160});
    CHECK(open.tool.told.contains("double"));
    CHECK(open.map(0).viewport().metres_per_pixel() == scale);
}

TEST_CASE("a tool that is deleted while it is active leaves the hand to the map") {
    need_application();
    OpenMaps open;
    auto tool = std::make_unique<ProbeTool>();
    open.tools.choose(tool.get());
    tool.reset();
    CHECK(open.tools.active() == nullptr);
    QTest::mouseClick(&open.map(0), Qt::LeftButton, {}, {100, 100});
    CHECK(open.map(0).cursor().shape() == Qt::ArrowCursor);
}
