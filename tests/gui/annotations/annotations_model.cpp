#include "gui/base/translation.h"
#include "support/annotations_panel.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("the list has the topmost first, hides, and changes the order") {
    need_application();
    OpenAnnotations open;
    CHECK(open.model().rowCount() == 0);
    const std::string a = open.add(Note{somewhere}, "Lower\nsecond line"),
                      b = open.add(NumberMarker{somewhere, 3}, "");
    REQUIRE(open.model().rowCount() == 2);
    CHECK(open.model().index(0, 0).data().toString() == "Number 3");
    CHECK(open.model().index(1, 0).data().toString() == "Text: Lower");
    CHECK(open.panel.list().selectionModel()->isSelected(open.model().index(0, 0)));
    open.model().setData(open.model().index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    CHECK_FALSE(find_annotation(open.controller.annotations(), b)->visible);
    CHECK(open.map(0).annotations()->size() == 1);
    CHECK(open.model().moveRow({}, 1, {}, 0));
    CHECK(open.controller.annotations().back().id == a);
    // A selection in the list is one on the map.
    open.panel.list().selectionModel()->select(open.model().index(0, 0),
                                               QItemSelectionModel::ClearAndSelect);
    CHECK(open.controller.selection() == AnnotationIds{a});
    open.undo_all();
    CHECK(*open.window.document().project() == open.opened);
}

TEST_CASE("kinds of annotations are named in the window's language") {
    need_application();
    const std::vector<AnnotationShape> shapes{
        Note{}, Callout{}, DrawnLine{}, DrawnPolygon{}, DrawnCircle{}, NumberMarker{}, Highlight{}};
    REQUIRE(shapes.size() == std::variant_size_v<AnnotationShape>);
    QStringList english, ukrainian;
    for (const AnnotationShape& shape : shapes)
        english << annotation_kind_text(shape);
    show_language(Language::ukrainian);
    for (const AnnotationShape& shape : shapes)
        ukrainian << annotation_kind_text(shape);
    show_language(Language::english);
    for (int i = 0; i < english.size(); ++i)
        CHECK(english[i] != ukrainian[i]);
    CHECK(ukrainian.front() == "Текст");
}
