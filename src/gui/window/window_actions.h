// The window's commands: their names, icons and keys, in one place.
#pragma once

#include "gui/base/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QObject>

class QActionGroup;
class QMenuBar;
class QMenu;
class QToolBar;

namespace delimit {

class RecentMenu;

struct WindowActions {
    Q_DECLARE_TR_FUNCTIONS(delimit::WindowActions)

  public:
    /// The actions belong to `owner`; nothing is connected yet.
    explicit WindowActions(QObject* owner);

    /// The one that stands for the arrangement.
    [[nodiscard]] QAction* action_for(MapLayout arrangement) const;

    /// Menus in the usual order, with that of the tools; `looks` are menus of the View menu.
    void fill(QMenuBar& bar, QMenu& tools, const QList<QMenu*>& looks) const;
    void fill(QToolBar& bar) const;

    // File
    QAction* new_project;
    QAction* open_project;
    RecentMenu* recent;
    QAction* save;
    QAction* save_as;
    QAction* pack;
    QAction* revert;
    QAction* add_data;
    QAction* add_from_address;
    QAction* add_base_map;
    QAction* export_picture;
    QAction* export_zones;
    QAction* copy_sheet;
    QAction* print_sheet;
    QAction* quit;
    // Edit
    QAction* undo;
    QAction* redo;
    QAction* settings;
    // View
    QAction* fit;
    QAction* to_zone;
    QAction* zoom_in;
    QAction* zoom_out;
    QAction* link;
    QAction* swap;
    /// How the maps stand; one at a time is checked, and its data is the MapLayout.
    QActionGroup* arrangements;
    QAction* other_map;
    QAction* graticule;
    QAction* legend;
    QAction* sheet; ///< the sheet to hand out in place of the maps
    QAction* english;
    QAction* ukrainian;
    QAction* full_screen;
    // Panels
    QAction* proposals;
    QAction* layers;
    QAction* table;
    QAction* findings;
    QAction* annotations;
    QAction* history;
    QAction* identified;
    // Help
    QAction* keyboard;
    QAction* about;
};

} // namespace delimit
