// The menu of an element of the sheet.
#include "gui/base/text.h"
#include "gui/sheet/sheet_stage.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace delimit {

void SheetStage::contextMenuEvent(QContextMenuEvent* event) {
    // The keyboard opens the menu of the selected element.
    if (event->reason() != QContextMenuEvent::Keyboard)
        if (const SheetElement* one = element_at(event->pos()))
            choose(one->id);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const SheetElement* one = element(chosen_)) {
        if (one->text)
            menu->addAction(tr("Edit text…"), this, [this] {
                if (const SheetElement* still = element(chosen_))
                    edit_text(*still);
            });
        if (one->map)
            add_map_actions(*menu, *one);
        menu->addAction(tr("Remove from the sheet"), this, &SheetStage::hide_chosen);
        menu->addAction(tr("Reset to the template"), this, [this] {
            emit edited(tr("Reset an element to the template"),
                        [id = chosen_](SheetChoice& choice) { choice.elements.erase(id); });
        });
        menu->addSeparator();
    }
    for (const auto& [id, name] : page_.hidden)
        menu->addAction(tr("Show “%1” again").arg(qt_text(name)), this, [this, id = id] {
            emit edited(tr("Show an element again"),
                        [id](SheetChoice& choice) { choice.elements[id].hidden = false; });
        });
    menu->addAction(tr("Reset everything to the template"), this, [this] {
        emit edited(tr("Reset the sheet to the template"),
                    [](SheetChoice& choice) { choice.elements.clear(); });
    });
    QPoint at = event->globalPos();
    if (const SheetElement* one = element(chosen_);
        one && event->reason() == QContextMenuEvent::Keyboard)
        at = mapToGlobal(on_screen(one->box).center().toPoint());
    menu->popup(at);
}

void SheetStage::add_map_actions(QMenu& menu, const SheetElement& map) {
    menu.addAction(tr("Use the extent of the window's map"), this,
                   [this] { emit extent_wanted(chosen_); });
    menu.addAction(tr("Link with the other maps"), this, [this] {
        emit edited(tr("Link a map with the others"),
                    [id = chosen_](SheetChoice& choice) { choice.elements[id].extent.reset(); });
    });
    QMenu* net = menu.addMenu(tr("Graticule"));
    const auto add = [&](const QString& words, bool on, bool enabled, auto&& turn) {
        QAction* action = net->addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        action->setEnabled(enabled);
        connect(action, &QAction::toggled, this, [this, id = map.id, turn](bool wanted) {
            emit edited(tr("Change the graticule of a map"), [id, turn, wanted](SheetChoice& all) {
                auto& graticule = all.elements[id].graticule;
                GraticuleChoice choice = graticule.value_or(GraticuleChoice());
                turn(choice, wanted);
                graticule.reset();
                if (choice != GraticuleChoice())
                    graticule = choice;
            });
        });
    };
    const GraticuleChoice& now = map.graticule;
    add(tr("Lines"), now.shown, true, [](GraticuleChoice& choice, bool on) { choice.shown = on; });
    const auto edge = [&](const QString& words, bool GraticuleEdges::*side) {
        add(words, now.numbers.*side, now.shown,
            [side](GraticuleChoice& choice, bool on) { choice.numbers.*side = on; });
    };
    net->addSeparator();
    edge(tr("Degrees on the left"), &GraticuleEdges::left);
    edge(tr("Degrees at the top"), &GraticuleEdges::top);
    edge(tr("Degrees on the right"), &GraticuleEdges::right);
    edge(tr("Degrees at the bottom"), &GraticuleEdges::bottom);
}

} // namespace delimit
