// The Annotations panel in the real window: list, text and style.
#include "support/annotations_panel.h"

using namespace delimit;
using namespace delimit::test;

TEST_CASE("figures follow the data: a distance what is drawn, an area the proposal") {
    need_application();
    OpenAnnotations open;
    const std::string id = open.add(Note{somewhere}, "{vacated-a}");
    open.settle();
    const std::string left = open.map(0).annotations()->front().text;
    CHECK(left.find("km²") != std::string::npos);
    CHECK(left != open.map(1).annotations()->front().text);
    // The figure in the text is that of the proposal shown: here another one on the same map.
    open.window.document().edit("Choose",
                                [](Project& project) { project.map_frames[0] = "freeze"; });
    open.settle();
    CHECK(open.map(0).annotations()->front().text != left);
}

TEST_CASE("no part of the editor lies on another, or beyond the panel, in either language") {
    need_application();
    for (Language language : {Language::english, Language::ukrainian}) {
        show_language(language);
        OpenAnnotations open;
        for (int preset = 0; preset < annotation_presets; ++preset) {
            making(open.window, AnnotationPreset(preset))->trigger();
            QTest::mousePress(&open.map(0), Qt::LeftButton, {}, {200, 150});
            QTest::mouseMove(&open.map(0), {260, 180});
            QTest::mouseRelease(&open.map(0), Qt::LeftButton, {}, {260, 180});
            QTest::keyClick(&open.map(0), Qt::Key_Return);
            open.settle();
            INFO("preset " << preset);
            const auto colliding = [&] {
                QList<QWidget*> parts;
                for (QWidget* part : open.panel.editor().findChildren<QWidget*>(
                         QString(), Qt::FindDirectChildrenOnly))
                    if (part->isVisible() && !part->isWindow())
                        parts << part;
                QString found;
                for (QWidget* one : parts) {
                    if (!open.panel.editor().rect().contains(one->geometry()))
                        found += QString(one->metaObject()->className()) + " beyond; ";
                    for (QWidget* other : parts)
                        if (one < other && one->geometry().intersects(other->geometry()))
                            found += QString(one->metaObject()->className()) + " on " +
                                     other->metaObject()->className() + "; ";
                }
                const auto* area = open.panel.findChild<QScrollArea*>();
                if (area->widget()->width() > area->viewport()->width())
                    found += "wider than the panel";
                return found;
            };
            if (!QTest::qWaitFor([&] { return colliding().isEmpty(); }, 3'000))
                FAIL_CHECK(colliding().toStdString());
        }
    }
    show_language(Language::english);
}
