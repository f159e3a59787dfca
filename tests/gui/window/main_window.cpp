#include "gui/window/main_window.h"

#include "gui/base/text.h"
#include "gui/files/project_files.h"
#include "gui/files/zone_export.h"
#include "gui/map/comparison_model.h"
#include "gui/sheet/export_dialog.h"
#include "gui/sheet/sheet_exports.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/table_view.h"
#include "session/picture.h"

#include "support/here.h"
#include "support/window.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

#include <cmath>

using namespace delimit;
using namespace delimit::test;

namespace {

void check_figures_panels(const QWidget& window) {
    for (const FiguresPanel* panel_figures : window.findChildren<FiguresPanel*>()) {
        if (!panel_figures->isVisible())
            continue;
        for (const QLabel* label : panel_figures->findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            if (label->wordWrap()) {
                CHECK(label->height() >= label->heightForWidth(label->width()));
            } else {
                CHECK(label->width() >= label->sizeHint().width());
                CHECK(label->height() >= label->sizeHint().height());
            }
        }
    }
}

} // namespace

TEST_CASE("the window opens on the US proposal and the mutual withdrawal") {
    need_application();
    OpenWindow open;
    CHECK(child<MapArea>(open.window).map_frame(0).choice().currentData() == "us-proposal");
    CHECK(child<MapArea>(open.window).map_frame(1).choice().currentData() == "mutual-withdrawal");
    CHECK(open.window.windowTitle().contains("Berlin"));
    const auto* line = open.window.findChild<QLabel*>("line-of-contact");
    CHECK(line->text().contains("15 December 2025"));
    CHECK(open.window.findChild<QLabel*>("schematic")->isVisible());
    CHECK(same_view(open.map(0), open.map(1)));
    CHECK(open.map(0).height() == open.map(1).height());
    CHECK(std::abs(open.map(0).width() - open.map(1).width()) <= 1);
}

TEST_CASE("every proposal can be chosen in either pane, with its figures") {
    need_application();
    OpenWindow open;
    const Snapshot& snapshot = *open.window.document().prepared()->snapshot;
    REQUIRE(snapshot.proposals.size() == 5);
    for (std::size_t number : {0u, 1u}) {
        ComparisonFrame& map_frame = child<MapArea>(open.window).map_frame(number);
        REQUIRE(map_frame.choice().count() == 5);
        const Viewport view = map_frame.canvas().viewport();
        map_frame.choice().setFocus();
        QTest::keyClick(&map_frame.choice(), Qt::Key_Home);
        CHECK(map_frame.canvas().viewport() == view);
        for (std::size_t i = 0; i < 5; ++i) {
            if (i > 0)
                QTest::keyClick(&map_frame.choice(), Qt::Key_Down);
            CHECK(open.window.document().project()->map_frames[number] ==
                  snapshot.project->proposals[i].id);
            const ProposalFigures figures = proposal_figures(snapshot, i, Language::english);
            CHECK(map_frame.panel_figures().withdrawal(Side::a).figure() ==
                  qt_text(figures.withdrawal[0].area_text));
            CHECK(map_frame.panel_figures().withdrawal(Side::b).figure() ==
                  qt_text(figures.withdrawal[1].area_text));
            CHECK(map_frame.canvas().painter() == open.window.document().prepared()->painters[i]);
        }
    }
    open.settle();
}

TEST_CASE("choosing a proposal can be undone and redone") {
    need_application();
    OpenWindow open;
    child<MapArea>(open.window).map_frame(0).choice().setFocus();
    QTest::keyClick(&child<MapArea>(open.window).map_frame(0).choice(), Qt::Key_End);
    CHECK(child<MapArea>(open.window).map_frame(0).choice().currentData() == "28-point-draft");
    command(open.window, "edit.undo")->trigger();
    CHECK(child<MapArea>(open.window).map_frame(0).choice().currentData() == "us-proposal");
    CHECK_FALSE(command(open.window, "edit.undo")->isEnabled());
    command(open.window, "edit.redo")->trigger();
    CHECK(child<MapArea>(open.window).map_frame(0).choice().currentData() == "28-point-draft");
}

TEST_CASE("a window that closes while it works ends its work") {
    need_application();
    const QTemporaryDir folder;
    auto open = std::make_unique<OpenWindow>();
    PictureRequest request = child<SheetExports>(open->window).request_for({});
    request.file = folder.filePath("late.png").toStdString();
    child<SheetExports>(open->window).write(request);
    command(open->window, "view.language.ukrainian")->trigger();
    QTest::keyClick(&open->map(0), Qt::Key_Plus);
    open.reset();
    QTest::qWait(0);
}

TEST_CASE("without anything to show the window says so") {
    need_application();
    MainWindow window(standard_pipeline());
    window.show();
    QSignalSpy failed(&window.document(), &Document::failed);
    child<ProjectFiles>(window).open("/no/such/project.delimit");
    REQUIRE(eventually([&] { return failed.count() == 1; }));
    CHECK(child<MessageBar>(window).isVisible());
    CHECK(child<MapArea>(window).map_frame(0).canvas().empty_text().contains("No line of contact"));
    // Commands do nothing, and do not crash, without a result.
    for (QAction* action : {command(window, "map.fit"), command(window, "map.to-zone"),
                            command(window, "map.zoom-in"), command(window, "maps.swap"),
                            command(window, "sheet.export"), command(window, "file.export-zones")})
        action->trigger();
    CHECK(QApplication::activeModalWidget() == nullptr);
}

TEST_CASE("the window is remembered") {
    // The screen of Qt's own making has 800 × 800 pixels: Qt 6.8 lets no remembered window be
    // larger.
    if (qEnvironmentVariable("QT_QPA_PLATFORM", "offscreen") == QLatin1String("offscreen"))
        qputenv(
            "QT_QPA_PLATFORM",
            ("offscreen:configfile=" + (test_folder() / "support/screen.json").string()).c_str());
    need_application();
    QSettings().clear();
    const auto splitter = [](MainWindow& window) {
        QWidget* above = &window.findChild<MapArea*>()->active();
        while (!qobject_cast<QSplitter*>(above))
            above = above->parentWidget();
        return static_cast<QSplitter*>(above);
    };
    const auto maps = [&](MainWindow& window) { return splitter(window)->sizes(); };
    QList<int> shares;
    {
        OpenWindow open;
        open.window.resize(1100, 700);
        splitter(open.window)->setSizes({620, 475});
        command(open.window, "map.graticule")->trigger();
        command(open.window, "view.language.ukrainian")->trigger();
        open.settle();
        shares = maps(open.window);
        REQUIRE(shares[0] > shares[1] + 100);
        open.window.close();
    }
    {
        OpenWindow open;
        CHECK_FALSE(command(open.window, "map.graticule")->isChecked());
        CHECK_FALSE(open.map(0).options().graticule);
        CHECK(open.window.document().language() == Language::ukrainian);
        CHECK(command(open.window, "view.language.ukrainian")->isChecked());
    }
    {
        MainWindow window(standard_pipeline());
        CHECK(window.size() == QSize(1100, 700));
        window.show();
        CHECK(std::abs(maps(window)[0] - shares[0]) <= 1);
    }
    QSettings().clear();
}

TEST_CASE("the language of names and figures changes without a restart") {
    need_application();
    OpenWindow open;
    command(open.window, "view.language.ukrainian")->trigger();
    open.settle();
    CHECK(open.map(0).painter()->scene()->language == Language::ukrainian);
    CHECK(open.window.windowTitle().contains(QString::fromUtf8("Берлін")));
    command(open.window, "view.language.english")->trigger();
    open.settle();
    CHECK(open.window.windowTitle().contains("Berlin"));
}

TEST_CASE("no text of the window is clipped at 1280 by 720") {
    need_application();
    OpenWindow open;
    command(open.window, "view.full-screen")->setChecked(false);
    for (const Language language : {Language::english, Language::ukrainian}) {
        open.window.document().set_language(language);
        for (const char* arrangement : {"maps.four", "maps.swipe", "maps.side-by-side"}) {
            command(open.window, arrangement)->trigger();
            open.settle();
            QTest::qWait(0);
            check_figures_panels(open.window);
        }
        for (const QComboBox* box : open.window.findChildren<QComboBox*>()) {
            if (!box->isVisible())
                continue;
            CHECK(box->width() >= box->sizeHint().width());
            CHECK(box->height() >= box->sizeHint().height());
        }
        for (const QToolButton* button : open.window.findChildren<QToolButton*>())
            if (button->isVisible() && !button->text().isEmpty())
                CHECK(button->width() >= button->minimumSizeHint().width());
        const auto* title = open.window.findChild<QLabel*>("title");
        CHECK(title->width() >= title->fontMetrics().horizontalAdvance(title->text()));
    }
}

TEST_CASE("every control of the window has a name for screen readers") {
    need_application();
    OpenWindow open;
    for (const QWidget* widget : open.window.findChildren<QWidget*>()) {
        // Screen readers read labels and tabs by their text.
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<const QLabel*>(widget) || qobject_cast<const QTabBar*>(widget))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool named = !widget->accessibleName().isEmpty() ||
                           (button && !(button->text() + button->toolTip()).isEmpty());
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK(named);
    }
}
