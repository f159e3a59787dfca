#include "gui/window/window_actions.h"

#include "gui/base/drawn_icon.h"
#include "gui/files/recent_menu.h"

#include <QActionGroup>
#include <QIcon>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <utility>

namespace delimit {
namespace {

struct Look {
    QString text;
    QString tip;
    const char* icon = nullptr; ///< name under :/icons
    QList<QKeySequence> keys = {};
};

QAction* make(QObject* owner, const Look& look) {
    auto* action = new QAction(look.text, owner);
    action->setToolTip(look.tip);
    action->setStatusTip(look.tip);
    action->setShortcuts(look.keys);
    if (look.icon)
        action->setIcon(themed_icon(QLatin1String(look.icon)));
    // A tool tip that names the key teaches it.
    if (!look.keys.isEmpty())
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            look.tip, look.keys.first().toString(QKeySequence::NativeText)));
    return action;
}

QAction* make_switch(QObject* owner, const Look& look, bool on) {
    QAction* action = make(owner, look);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

QActionGroup* make_arrangements(QObject* owner) {
    const std::pair<MapLayout, Look> all[] = {
        {MapLayout::one_map,
         {WindowActions::tr("&One map"),
          WindowActions::tr("Show only the active map"),
          nullptr,
          {QKeySequence(Qt::Key_1)}}},
        {MapLayout::side_by_side,
         {WindowActions::tr("Two side &by side"),
          WindowActions::tr("Show two maps beside each other"),
          nullptr,
          {QKeySequence(Qt::Key_2)}}},
        {MapLayout::stacked,
         {WindowActions::tr("Two &stacked"),
          WindowActions::tr("Show two maps one above the other"),
          nullptr,
          {QKeySequence(Qt::Key_S)}}},
        {MapLayout::three_maps,
         {WindowActions::tr("&Three maps"),
          WindowActions::tr("Show three maps"),
          nullptr,
          {QKeySequence(Qt::Key_3)}}},
        {MapLayout::four_maps,
         {WindowActions::tr("&Four maps"),
          WindowActions::tr("Show four maps"),
          nullptr,
          {QKeySequence(Qt::Key_4)}}},
        {MapLayout::swipe,
         {WindowActions::tr("S&wipe"),
          WindowActions::tr("The first proposal left of a divider, the second right of it"),
          nullptr,
          {QKeySequence(Qt::Key_W)}}},
        {MapLayout::swipe_down,
         {WindowActions::tr("Swipe &down"),
          WindowActions::tr("The first proposal above a divider, the second below it"),
          nullptr,
          {QKeySequence(Qt::SHIFT | Qt::Key_W)}}},
        {MapLayout::overlay,
         {WindowActions::tr("O&verlay"),
          WindowActions::tr("The second proposal drawn over the first"),
          nullptr,
          {QKeySequence(Qt::Key_O)}}},
        {MapLayout::difference,
         {WindowActions::tr("D&ifference"),
          WindowActions::tr("What only one of the two proposals asks for, and what both"),
          nullptr,
          {QKeySequence(Qt::Key_M)}}},
    };
    auto* group = new QActionGroup(owner);
    for (const auto& [arrangement, look] : all) {
        QAction* action = make_switch(owner, look, arrangement == MapLayout::side_by_side);
        action->setData(int(arrangement));
        group->addAction(action);
    }
    return group;
}

QList<QKeySequence> keys(QKeySequence::StandardKey standard, QList<QKeySequence> more = {}) {
    return QKeySequence::keyBindings(standard) + more;
}

} // namespace

WindowActions::WindowActions(QObject* owner)
    : new_project(
          make(owner, {tr("&New project"), tr("Begin with the built-in ground and one proposal"),
                       nullptr, keys(QKeySequence::New)})),
      open_project(make(owner, {tr("&Open project…"), tr("Open a project file"), "open",
                                keys(QKeySequence::Open)})),
      recent(new RecentMenu(qobject_cast<QWidget*>(owner))),
      save(make(owner, {tr("&Save"), tr("Write the project to its file"), nullptr,
                        keys(QKeySequence::Save)})),
      save_as(make(owner, {tr("Save &as…"),
                           tr("Write the project to another file"),
                           nullptr,
                           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}})),
      pack(make(owner, {tr("Save pac&ked copy…"),
                        tr("Write a copy that holds all of its data, to hand on as one file")})),
      revert(make(owner, {tr("Re&vert"), tr("Go back to the project as it is in its file")})),
      add_data(make(owner, {tr("A&dd data…"),
                            tr("Add control maps, lines of contact, oblasts or settlements"),
                            nullptr,
                            {QKeySequence(Qt::CTRL | Qt::Key_D)}})),
      add_from_address(make(owner, {tr("Add data from &URL…"),
                                    tr("Fetch a file from the internet and add it"),
                                    nullptr,
                                    {QKeySequence(Qt::CTRL | Qt::Key_U)}})),
      add_base_map(make(owner, {tr("Add &base map…"),
                                tr("Lay a picture of the ground under the maps: a GeoTIFF or "
                                   "MBTiles file")})),
      export_picture(make(owner, {tr("&Export sheet…"),
                                  tr("Write the sheet as PNG, JPEG, TIFF, SVG or PDF"),
                                  "export",
                                  {QKeySequence(Qt::CTRL | Qt::Key_E)}})),
      export_zones(make(owner, {tr("Export &zones…"),
                                tr("Write the withdrawal zones as GeoJSON, GeoPackage or KML"),
                                nullptr,
                                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}})),
      copy_sheet(make(owner, {tr("&Copy sheet"),
                              tr("Put the sheet on the clipboard as a picture"),
                              nullptr,
                              {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}})),
      print_sheet(make(owner, {tr("&Print sheet…"), tr("Look at the pages, then print them"),
                               nullptr, keys(QKeySequence::Print)})),
      quit(make(
          owner,
          {tr("&Quit"), tr("Close the program"), nullptr, {QKeySequence(Qt::CTRL | Qt::Key_Q)}})),
      undo(make(owner,
                {tr("&Undo"), tr("Take back the last step"), nullptr, keys(QKeySequence::Undo)})),
      redo(make(owner, {tr("&Redo"), tr("Do again what was taken back"), nullptr,
                        keys(QKeySequence::Redo)})),
      settings(make(owner, {tr("&Settings…"),
                            tr("Language, numbers, units and theme"),
                            nullptr,
                            {QKeySequence(Qt::CTRL | Qt::Key_Comma)}})),
      fit(make(owner, {tr("Whole &theatre"),
                       tr("Show all oblasts"),
                       "fit",
                       {QKeySequence(Qt::Key_Home), QKeySequence(Qt::Key_F)}})),
      to_zone(make(owner, {tr("To &zone"),
                           tr("Show the withdrawal zones of the active map"),
                           "zoom-to-zone",
                           {QKeySequence(Qt::Key_Z)}})),
      zoom_in(make(owner, {tr("Zoom &in"),
                           tr("Enlarge the map"),
                           "zoom-in",
                           {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal),
                            QKeySequence(QKeySequence::ZoomIn)}})),
      zoom_out(make(owner, {tr("Zoom &out"),
                            tr("Show more of the map"),
                            "zoom-out",
                            {QKeySequence(Qt::Key_Minus), QKeySequence(QKeySequence::ZoomOut)}})),
      link(make_switch(owner,
                       {tr("&Link maps"),
                        tr("Move and enlarge all maps together"),
                        "link",
                        {QKeySequence(Qt::Key_L)}},
                       true)),
      swap(make(owner, {tr("Swap &maps"),
                        tr("Exchange the first two proposals"),
                        "swap",
                        {QKeySequence(Qt::Key_X)}})),
      arrangements(make_arrangements(owner)),
      other_map(make(owner, {tr("Ot&her map"),
                             tr("Show the other proposal on the same ground"),
                             nullptr,
                             {QKeySequence(Qt::Key_V)}})),
      graticule(make_switch(owner,
                            {tr("&Graticule"),
                             tr("Show meridians and parallels"),
                             "graticule",
                             {QKeySequence(Qt::Key_G)}},
                            true)),
      legend(make_switch(
          owner,
          {tr("&Legend"), tr("Explain the signs on the map"), "legend", {QKeySequence(Qt::Key_K)}},
          true)),
      sheet(make_switch(owner,
                        {tr("&Briefing sheet"),
                         tr("Show the sheet to hand out, as its file will be"),
                         "sheet",
                         {QKeySequence(Qt::Key_B)}},
                        false)),
      english(make_switch(
          owner, {QStringLiteral("&English"), tr("The window and names on the map in English")},
          false)),
      ukrainian(make_switch(
          owner,
          {QStringLiteral("&Українська"), tr("The window and names on the map in Ukrainian")},
          false)),
      full_screen(make_switch(
          owner,
          {tr("F&ull screen"), tr("Use the whole screen"), nullptr, {QKeySequence(Qt::Key_F11)}},
          false)),
      proposals(make_switch(owner,
                            {tr("&Proposals"),
                             tr("Edit proposals and their depths"),
                             "proposals",
                             {QKeySequence(Qt::Key_P)}},
                            false)),
      layers(make_switch(owner,
                         {tr("La&yers"),
                          tr("Order and looks of what the maps show"),
                          "layers",
                          {QKeySequence(Qt::Key_Y)}},
                         false)),
      table(make_switch(owner,
                        {tr("Statistics &table"),
                         tr("Compare all proposals in a table"),
                         "table",
                         {QKeySequence(Qt::Key_T)}},
                        false)),
      findings(make_switch(owner,
                           {tr("&Data findings"),
                            tr("What was repaired in the data, and what is doubtful"),
                            nullptr,
                            {QKeySequence(Qt::Key_D)}},
                           false)),
      annotations(make_switch(owner,
                              {tr("&Annotations"),
                               tr("What is written and drawn on the maps"),
                               nullptr,
                               {QKeySequence(Qt::SHIFT | Qt::Key_A)}},
                              false)),
      history(make_switch(owner,
                          {tr("&History"),
                           tr("All steps, to go back and forward in"),
                           nullptr,
                           {QKeySequence(Qt::Key_H)}},
                          false)),
      identified(make_switch(owner,
                             {tr("&Identified place"),
                              tr("What is at the place that was clicked"),
                              nullptr,
                              {QKeySequence(Qt::SHIFT | Qt::Key_I)}},
                             false)),
      keyboard(make(owner, {tr("&Keyboard…"), tr("All keys of the program"), nullptr,
                            keys(QKeySequence::HelpContents)})),
      about(make(owner, {tr("&About Delimit"), tr("Versions and licences")})) {
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    auto* languages = new QActionGroup(owner);
    languages->addAction(english);
    languages->addAction(ukrainian);
}

QAction* WindowActions::action_for(MapLayout arrangement) const {
    for (QAction* action : arrangements->actions())
        if (action->data().toInt() == int(arrangement))
            return action;
    return nullptr;
}

void WindowActions::fill(QMenuBar& bar, QMenu& tools, const QList<QMenu*>& looks) const {
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({new_project, open_project});
    file->addMenu(recent);
    file->addSeparator();
    file->addActions({save, save_as, pack, revert});
    file->addSeparator();
    file->addActions({add_data, add_from_address, add_base_map});
    file->addSeparator();
    file->addActions({export_picture, copy_sheet, print_sheet, export_zones});
    file->addSeparator();
    file->addAction(quit);

    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(settings);

    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({fit, to_zone, zoom_in, zoom_out});
    view->addSeparator();
    view->addActions({graticule, legend});
    view->addSeparator();
    view->addAction(sheet);
    view->addMenu(tr("&Panels"))
        ->addActions({proposals, layers, table, findings, annotations, history, identified});
    view->addSeparator();
    for (QMenu* look : looks)
        view->addMenu(look);
    view->addMenu(tr("La&nguage"))->addActions({english, ukrainian});
    view->addSeparator();
    view->addAction(full_screen);

    QMenu* maps = bar.addMenu(tr("&Maps"));
    QList<QAction*> each_its_own, on_one_map;
    for (QAction* action : arrangements->actions())
        (compares_on_one_map(MapLayout(action->data().toInt())) ? on_one_map : each_its_own)
            << action;
    maps->addActions(each_its_own);
    maps->addSeparator();
    maps->addActions(on_one_map);
    maps->addSeparator();
    maps->addActions({other_map, link, swap});

    bar.addMenu(&tools);
    bar.addMenu(tr("&Help"))->addActions({keyboard, about});
}

void WindowActions::fill(QToolBar& bar) const {
    bar.addActions({open_project, export_picture});
    bar.addSeparator();
    bar.addActions({fit, to_zone, zoom_in, zoom_out});
    bar.addSeparator();
    bar.addActions({link, swap});
    bar.addSeparator();
    bar.addActions({graticule, legend, sheet});
    bar.addSeparator();
    bar.addActions({proposals, layers, table});
}

} // namespace delimit
