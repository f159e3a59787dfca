// Every dialog and question of a window, opened one after the other.
#pragma once

#include "gui/files/autosave.h"
#include "gui/files/project_files.h"
#include "gui/files/recovery_offer.h"
#include "gui/layers/base_map_dialog.h"
#include "session/state_folder.h"
#include "support/assistant.h"
#include "support/files.h"
#include "support/here.h"
#include "support/questions.h"

#include "delimit/io/project/recovery.h"

#include <QFileDialog>
#include <QMenuBar>

#include <fstream>
#include <functional>
#include <vector>

namespace delimit::test {

/// Calls `take` for every action of a menu and its submenus.
inline void for_each_action(const QMenu& menu, const std::function<void(QAction&)>& take) {
    for (QAction* action : menu.actions()) {
        if (action->menu())
            for_each_action(*action->menu(), take);
        else
            take(*action);
    }
}

inline std::vector<QAction*> all_actions(MainWindow& window) {
    std::vector<QAction*> found;
    for (const QAction* menu : window.menuBar()->actions())
        for_each_action(*menu->menu(), [&](QAction& action) { found.push_back(&action); });
    return found;
}

/// Passes each dialog to `take` under a name of its own, and closes it. Leaves out file dialogs,
/// which are Qt's.
class EveryDialog {
  public:
    using Take = std::function<void(QDialog&, const QString& name)>;

    EveryDialog(OpenWindow& open, Take take) : open_(open), take_(std::move(take)) {
        of_menus();
        of_files();
        of_saving();
        of_recovery();
    }

  private:
    [[nodiscard]] QString in_folder(const char* name) const {
        return QString::fromStdString((folder_.path() / name).string());
    }
    MainWindow& window() { return open_.window; }

    void give(QDialog& dialog, const QString& name) {
        INFO("dialog " << name.toStdString());
        QTest::qWait(50); // layouts
        take_(dialog, name);
        dialog.reject();
        QTest::qWait(1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Dialogs opened by menus.
    void of_menus() {
        int dialogs = 0;
        for (QAction* action : all_actions(window())) {
            const bool asks = action->text().endsWith(QStringLiteral("…")) ||
                              action->menuRole() == QAction::AboutRole;
            if (!asks || !action->isEnabled())
                continue;
            action->trigger();
            QTest::qWait(20);
            for (QDialog* dialog : window().findChildren<QDialog*>()) {
                if (!dialog->isVisible())
                    continue;
                if (qobject_cast<QFileDialog*>(dialog)) {
                    dialog->reject();
                    continue;
                }
                QTest::qWait(300); // previews
                give(*dialog, QString::fromUtf8(dialog->metaObject()->className())
                                  .section(QStringLiteral("::"), -1));
                ++dialogs;
            }
            QTest::qWait(1);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        CHECK(dialogs >= 5);
    }

    /// Dialogs about dropped files.
    void of_files() {
        const auto layout = [](const char* name) {
            return QString::fromStdString((test_folder() / "data" / "layouts" / name).string());
        };
        drop(window(), {layout("deepstatemap_data_20251215.geojson")});
        give(assistant(window()), QStringLiteral("DataAssistant"));
        std::ofstream(folder_.path() / "cut.geojson") << R"({"type": "FeatureCollection", "feat)";
        drop(window(), {in_folder("cut.geojson")});
        give(assistant(window()), QStringLiteral("DataAssistant-problem"));
        const LayerSource source = file_source(
            in_folder("A raster whose name is as long as those of surveys are.tif").toStdString());
        BaseMapDialog base_map(source, {}, &window());
        base_map.show();
        give(base_map, QStringLiteral("BaseMapDialog"));
    }

    void rename(const char* title) {
        window().document().edit(QStringLiteral("Rename"), [title](Project& project) {
            project.title = {title, title};
        });
        REQUIRE(eventually([&] { return !window().document().busy(); }));
    }

    /// Questions before changes would be lost.
    void of_saving() {
        rename("A project with a title that is not short, as those of briefings often are");
        child<ProjectFiles>(window()).settle([] {});
        give(question(window()), QStringLiteral("unsaved"));
        child<ProjectFiles>(window()).save_as(in_folder("talks.delimit"));
        REQUIRE(eventually([&] { return !window().document().file().empty(); }));
        rename("Mine");
        child<ProjectFiles>(window()).revert();
        give(question(window()), QStringLiteral("revert"));
        Project theirs = *window().document().project();
        theirs.title.en = "Theirs";
        REQUIRE(write_project(theirs, folder_.path() / "talks.delimit"));
        child<ProjectFiles>(window()).save();
        give(question(window()), QStringLiteral("changed-by-another"));
    }

    /// Questions after a crash.
    void of_recovery() {
        Recovery kept;
        kept.project = *window().document().project();
        kept.file = folder_.path() / "talks.delimit";
        const auto lost = state_folder("recovery") / "lost.recovery";
        REQUIRE(write_recovery(kept, lost));
        offer_recovery(child<ProjectFiles>(window()), child<Autosave>(window()), &window());
        give(question(window(), "recovery"), QStringLiteral("recovery"));
        std::filesystem::remove(lost);
    }

    OpenWindow& open_;
    Take take_;
    TempFolder folder_;
};

} // namespace delimit::test
