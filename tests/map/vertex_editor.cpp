#include "delimit/map/vertex_editor.h"

#include "support/catch.h"

using namespace delimit;

namespace {

GeoPoint at(double x, double y) {
    return GeoPoint::degrees(x, y);
}
MapPoint on(double x, double y) {
    return MapPoint::metres(x, y);
}

} // namespace

TEST_CASE("an editor without vertices has nothing to take back, delete or move") {
    VertexEditor editor(true);
    editor.remove_last();
    editor.remove({0, 0});
    editor.move({3, 1}, at(1, 1));
    editor.insert({0, 0}, at(1, 1));
    editor.clear();
    editor.undo();
    editor.redo();
    CHECK(editor.empty());
    CHECK_FALSE(editor.complete());
    CHECK_FALSE(editor.undo_step());
    CHECK_FALSE(editor.on_the_way());
}

TEST_CASE("vertices are added, inserted, moved and deleted, and each step is taken back") {
    VertexEditor editor;
    const VertexEditor::Path three{at(1, 1), at(2, 1), at(3, 1)};
    for (GeoPoint p : three)
        editor.add(p);
    editor.add(three.back()); // a double click is no second vertex
    CHECK(editor.paths() == std::vector<VertexEditor::Path>{three});
    editor.insert({0, 0}, at(1.5, 2));
    CHECK(editor.paths()[0][1] == at(1.5, 2));
    editor.move({0, 1}, at(1.6, 2));
    editor.move({0, 1}, at(1.7, 2), true);
    editor.remove({0, 0});
    CHECK(editor.paths()[0].front() == at(1.7, 2));

    CHECK(editor.undo_step() == VertexStep::remove);
    editor.undo();
    CHECK(editor.undo_step() == VertexStep::move);
    editor.undo();
    CHECK(editor.paths()[0][1] == at(1.5, 2));
    editor.redo();
    CHECK(editor.paths()[0][1] == at(1.7, 2));
    for (int i = 0; i < 5; ++i)
        editor.undo();
    CHECK(editor.empty());
    CHECK(editor.redo_step() == VertexStep::add);
    editor.add(at(9, 9));
    CHECK_FALSE(editor.redo_step());
}

TEST_CASE("a path that is finished stays, and the next vertex begins another") {
    VertexEditor editor(true);
    editor.add(at(1, 1));
    editor.add(at(2, 1));
    CHECK_FALSE(editor.complete());
    editor.add(at(2, 2));
    CHECK(editor.complete());
    editor.finish_path();
    CHECK_FALSE(editor.on_the_way());
    editor.add(at(5, 5));
    CHECK(editor.paths().size() == 2);
    CHECK_FALSE(editor.complete());
    // Without its only vertex, the path is removed, and none is on the way.
    editor.remove_last();
    CHECK(editor.paths().size() == 1);
    CHECK_FALSE(editor.on_the_way());
    editor.undo();
    REQUIRE(editor.on_the_way());
    CHECK(editor.on_the_way()->front() == at(5, 5));
    editor.clear();
    CHECK(editor.empty());
    editor.undo();
    CHECK(editor.paths().size() == 2);
}

TEST_CASE("vertices of shapes that are there are changed without any being on the way") {
    VertexEditor editor(true, {{at(1, 1), at(2, 1), at(2, 2)}});
    CHECK(editor.complete());
    CHECK_FALSE(editor.undo_step());
    editor.insert({0, 2}, at(1.5, 1.6)); // on the closing edge
    CHECK(editor.paths()[0].back() == at(1.5, 1.6));
    editor.remove({0, 0});
    editor.remove({0, 0});
    CHECK_FALSE(editor.complete());
}

TEST_CASE("what lies under the pointer is a vertex before an edge, and within reach only") {
    const std::vector<PathOnMap> paths{
        {{on(0, 0), on(100, 0)}, {{on(0, 0), on(50, 30), on(100, 0)}}}};
    CHECK_FALSE(hit({}, on(0, 0), 10));
    CHECK_FALSE(hit(paths, on(50, 0), 10));
    const auto vertex = hit(paths, on(6, 5), 10);
    REQUIRE(vertex);
    CHECK_FALSE(vertex->edge);
    CHECK(vertex->at == VertexAt{0, 0});
    const auto edge = hit(paths, on(50, 34), 10);
    REQUIRE(edge);
    CHECK(edge->edge);
    CHECK(edge->where == on(50, 30));
}
