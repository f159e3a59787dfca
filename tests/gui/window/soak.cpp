// Random user actions: no failures, crashes, leaks or growth. DELIMIT_SOAK=ACTIONS,SEED runs it as
// long as wanted; the preset asan-ubsan also finds faults that have no visible effect yet.
#include "gui/files/autosave.h"
#include "gui/files/project_files.h"
#include "gui/map/comparison_frame.h"
#include "gui/widgets/message_bar.h"

#include "support/files.h"
#include "support/window.h"

#include "delimit/model/edit_proposals.h"

#include <QComboBox>
#include <QDialog>
#include <QMenuBar>

#include <algorithm>
#include <cstdio>
#include <random>
#include <vector>

#ifdef __SANITIZE_ADDRESS__
// Declared here, since g++ comes without <sanitizer/allocator_interface.h>.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#else
#include <malloc.h>
#endif

using namespace delimit;
using namespace delimit::test;

namespace {

/// MiB that are allocated and not freed. Resident memory is less reliable: an allocator keeps freed
/// memory, for each thread or for later use.
double allocated() {
#ifdef __SANITIZE_ADDRESS__
    const std::size_t bytes = __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 info = ::mallinfo2();
    const std::size_t bytes = info.uordblks + info.hblkhd;
#endif
    return double(bytes) / 1048576;
}

struct Soak {
    OpenWindow open;
    TempFolder folder;
    std::mt19937 random;
    QString said_before;
    QString file = QString::fromStdString((folder.path() / "soak.delimit").string());

    explicit Soak(unsigned seed) : random(seed) {}

    unsigned below(std::size_t n) { return unsigned(random() % n); }
    MainWindow& window() { return open.window; }

    void edit() {
        const auto number = below(1000);
        window().document().edit("Soak", [this, number](Project& project) {
            if (project.proposals.empty())
                add_proposal(project, {"Soak", ""});
            Proposal& proposal = project.proposals[number % project.proposals.size()];
            switch (number % 7) {
            case 0:
                proposal.provisions.push_back({Side(number % 2),
                                               ToDepth{{kilometres(1 + number % 30)}, {}},
                                               {},
                                               {},
                                               Regime::demilitarized});
                break;
            case 1:
                if (!proposal.provisions.empty())
                    proposal.provisions.pop_back();
                break;
            case 2:
                if (project.proposals.size() < 8)
                    duplicate_proposal(project, proposal.id, {"Copy", "Копія"});
                break;
            case 3:
                if (project.proposals.size() > 1)
                    remove_proposal(project, std::string(proposal.id));
                break;
            case 4:
                move_proposal(project, std::string(proposal.id), number % 5);
                break;
            case 5:
                project.layer_styles.set("rivers",
                                         {number % 2 == 0, 0.5, Colour{1, 2, 3}, {}, {}, {}});
                break;
            default:
                project.title.en = "Soak " + std::to_string(number);
            }
        });
    }

    /// Triggers a random menu action that opens no dialog.
    void menu() {
        static const QStringList asks{"Quit",   "About", "Full screen", "Open",     "Save",
                                      "Export", "New",   "Revert",      "Settings", "…"};
        QList<QAction*> found;
        for (QAction* action : window().findChildren<QAction*>()) {
            const QString text = QString(action->text()).remove('&');
            bool quiet = !text.isEmpty() && action->isEnabled() && !action->menu();
            for (const QString& word : asks)
                quiet = quiet && !text.contains(word);
            if (quiet)
                found << action;
        }
        found[int(below(std::size_t(found.size())))]->trigger();
    }

    void mouse() {
        MapCanvas& map = open.map(below(2));
        if (!map.isVisible())
            return;
        const auto at = [&] {
            return QPoint(int(below(std::size_t(map.width()))),
                          int(below(std::size_t(map.height()))));
        };
        const QPoint from = at();
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        QTest::mouseMove(&map, at());
        QTest::mouseRelease(&map, Qt::LeftButton, {}, at());
        const QPointF where(from);
        QWheelEvent wheel(where, map.mapToGlobal(where), {}, {0, below(2) ? 120 : -120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &wheel);
    }

    void key() {
        static constexpr Qt::Key keys[] = {
            Qt::Key_Left, Qt::Key_Right,  Qt::Key_Up, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Home,
            Qt::Key_F,    Qt::Key_Z,      Qt::Key_1,  Qt::Key_2,    Qt::Key_3,     Qt::Key_4,
            Qt::Key_S,    Qt::Key_W,      Qt::Key_O,  Qt::Key_M,    Qt::Key_V,     Qt::Key_X,
            Qt::Key_P,    Qt::Key_T,      Qt::Key_D,  Qt::Key_H,    Qt::Key_Y,     Qt::Key_G,
            Qt::Key_K,    Qt::Key_Escape, Qt::Key_Tab};
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window(), keys[below(std::size(keys))]);
    }

    void step() {
        switch (below(20)) {
        case 0:
        case 1:
        case 2:
            return edit();
        case 3:
            return window().document().undo();
        case 4:
            return window().document().redo();
        case 5:
        case 6:
            return menu();
        case 7:
            window().resize(800 + int(below(800)), 600 + int(below(400)));
            return;
        case 8: {
            QComboBox& choice = child<MapArea>(window()).map_frame(below(2)).choice();
            choice.setFocus();
            QTest::keyClick(&choice, below(2) ? Qt::Key_Down : Qt::Key_Up);
            return;
        }
        case 9:
            return child<ProjectFiles>(window()).save_as(file);
        case 10:
            if (below(4) == 0 && std::filesystem::exists(file.toStdString()) &&
                !child<ProjectFiles>(window()).modified())
                child<ProjectFiles>(window()).open(file);
            return;
        case 11:
            return window().document().load_again();
        case 12:
        case 13:
        case 14:
        case 15:
            return mouse();
        default:
            return key();
        }
    }

    void close_dialogs() {
        for (QDialog* dialog : window().findChildren<QDialog*>())
            if (dialog->isVisible())
                dialog->reject();
        while (child<MessageBar>(window()).isVisible()) {
            const QString said = child<MessageBar>(window()).text();
            INFO(said.toStdString());
            if (said_before != said && std::getenv("DELIMIT_SOAK"))
                std::fprintf(stderr, "%s\n", qUtf8Printable(said));
            said_before = said;
            CHECK_FALSE(said.contains("ewer version"));
            CHECK_FALSE(said.contains("could not be compared"));
            child<MessageBar>(window()).close_message();
        }
    }
};

} // namespace

TEST_CASE("hundreds of random user actions end without error or growth") {
    need_application();
    unsigned actions = 300, seed = 20251215;
    if (const char* asked = std::getenv("DELIMIT_SOAK"))
        std::sscanf(asked, "%u,%u", &actions, &seed);
    Soak soak(seed);
    std::vector<double> used;
    for (unsigned i = 0; i < actions; ++i) {
        soak.step();
        QTest::qWait(1);
        if (i % 25 == 24) {
            soak.close_dialogs();
            soak.open.settle();
        }
        // Undo is unlimited: the project is opened anew now and then, so that growth is a leak.
        if (i % 500 == 499) {
            soak.window().document().open(built_in_project(), built_in_places(), {});
            soak.open.settle();
            used.push_back(allocated());
            if (std::getenv("DELIMIT_SOAK"))
                std::fprintf(stderr, "%u actions, %.0f MiB\n", i + 1, used.back());
        }
    }
    soak.close_dialogs();
    soak.open.settle();
    // A project saved after all these actions can be read.
    child<ProjectFiles>(soak.window()).save_as(soak.file);
    REQUIRE(eventually([&] { return !child<ProjectFiles>(soak.window()).modified(); }));
    const auto saved = read_project(soak.file.toStdString());
    if (!saved)
        FAIL(saved.error().text());
    // The size of caches differs between the projects opened, and grows until every layout was
    // used; a leak goes on growing.
    if (used.size() >= 16) {
        const auto half = used.begin() + std::ptrdiff_t(used.size() / 2);
        const double before = *std::max_element(used.begin(), half);
        std::sort(half, used.end());
        const double median = half[(used.end() - half) / 2];
        CHECK(median < 1.15 * before + 10);
    }
}
