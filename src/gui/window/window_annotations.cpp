#include "gui/window/window_annotations.h"

#include "gui/annotations/annotation_editor.h"
#include "gui/annotations/annotation_icon.h"
#include "gui/annotations/annotations_panel.h"
#include "gui/base/drawn_icon.h"
#include "gui/map/map_area.h"

#include <QMenu>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace delimit {

WindowAnnotations::WindowAnnotations(Document& document, MapArea& maps, MapTools& tools,
                                     QWidget* window)
    : QObject(window), maps_(maps), tools_(tools), desk_(new AnnotationDesk(document, maps, this)),
      tool_(new AnnotationTool(*desk_, this)) {
    build_commands();
    tools_.add(tool_, select_);
    panel_ =
        new AnnotationsPanel(*desk_, {arrange_->menuAction(), lock_, duplicate_, remove_}, window);
    connect(tool_, &AnnotationTool::text_wanted, this, [this] {
        emit panel_wanted();
        panel_->editor().write_text();
    });
    connect(desk_, &AnnotationDesk::changed, this, &WindowAnnotations::refresh);
    connect(desk_, &AnnotationDesk::selection_changed, this, &WindowAnnotations::refresh);
    refresh();
}

QAction* WindowAnnotations::command(const QString& text, const QString& tip,
                                    std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void WindowAnnotations::build_commands() {
    select_ = new QAction(themed_icon(QStringLiteral("annotate")), tr("Se&lect annotations"), this);
    select_->setShortcut(QKeySequence(Qt::Key_A));
    select_->setToolTip(tr("Select, move and change annotations (A)"));
    kinds_ = new QMenu(tr("&Add"), qobject_cast<QWidget*>(parent()));
    for (int i = 0; i < annotation_presets; ++i) {
        const auto preset = AnnotationPreset(i);
        QAction* action =
            kinds_->addAction(annotation_icon(preset), annotation_preset_text(preset));
        connect(action, &QAction::triggered, this, [this, preset] {
            // Before the hand is on the map, which moves when the panel opens beside it.
            if (is_written(preset))
                emit panel_wanted();
            tools_.choose(tool_);
            tool_->make(preset);
        });
        make_[std::size_t(i)] = action;
    }
    align_ = new QMenu(tr("A&lign"), qobject_cast<QWidget*>(parent()));
    const std::pair<Alignment, QString> ways[] = {
        {Alignment::left, tr("&Left edges")},
        {Alignment::centre, tr("&Centres")},
        {Alignment::right, tr("&Right edges")},
        {Alignment::top, tr("&Top edges")},
        {Alignment::middle, tr("&Middles")},
        {Alignment::bottom, tr("&Bottom edges")},
        {Alignment::spread_across, tr("Equal gaps &across")},
        {Alignment::spread_down, tr("Equal gaps &down")}};
    for (const auto& [way, text] : ways)
        connect(align_->addAction(text), &QAction::triggered, this,
                [this, way = way] { desk_->align(way, maps_.active()); });
    align_->menuAction()->setToolTip(tr("Line up or spread what is selected"));
    group_ = command(tr("&Group"), tr("Select and move them together (Ctrl+G)"),
                     [this] { desk_->group(); });
    ungroup_ = command(tr("&Ungroup"), tr("Each for itself again (Ctrl+Shift+G)"),
                       [this] { desk_->ungroup(); });
    front_ =
        command(tr("To &front"), tr("Above all other annotations"), [this] { desk_->to_front(); });
    back_ =
        command(tr("To &back"), tr("Below all other annotations"), [this] { desk_->to_back(); });
    arrange_ = new QMenu(tr("A&rrange"), qobject_cast<QWidget*>(parent()));
    arrange_->menuAction()->setToolTip(tr("Group, line up, bring to front"));
    arrange_->addActions({group_, ungroup_});
    arrange_->addMenu(align_);
    arrange_->addActions({front_, back_});
    lock_ = new QAction(tr("Loc&k"), this);
    lock_->setCheckable(true);
    lock_->setToolTip(tr("Keep from being moved or changed"));
    connect(lock_, &QAction::triggered, this, [this](bool on) { desk_->lock(on); });
    duplicate_ =
        command(tr("&Duplicate"), tr("A copy beside it (Ctrl+D)"), [this] { desk_->duplicate(); });
    remove_ =
        command(tr("De&lete"), tr("Remove what is selected (Delete)"), [this] { desk_->remove(); });
    remove_->setIcon({});
    copy_ = command(tr("&Copy"), tr("To the clipboard (Ctrl+C)"), [this] { desk_->copy(); });
    cut_ = command(tr("Cu&t"), tr("To the clipboard, and away (Ctrl+X)"), [this] { desk_->cut(); });
    paste_ = command(tr("&Paste"), tr("From the clipboard (Ctrl+V)"), [this] { desk_->paste(); });
    text_ = command(tr("&Edit text"), tr("Write its text (double click)"),
                    [this] { emit tool_->text_wanted(); });
    of_selection_ = {
        arrange_->menuAction(), front_, back_, lock_, duplicate_, remove_, copy_, cut_, text_};
    of_several_ = {group_, align_->menuAction()};
}

void WindowAnnotations::refresh() {
    const auto count = desk_->selection().size();
    for (QAction* action : of_selection_)
        action->setEnabled(count > 0);
    for (QAction* action : of_several_)
        action->setEnabled(count > 1);
    const auto& all = desk_->annotations();
    ungroup_->setEnabled(std::any_of(desk_->selection().begin(), desk_->selection().end(),
                                     [&](const std::string& id) {
                                         const Annotation* one = find_annotation(all, id);
                                         return one && !one->group.empty();
                                     }));
    const bool locked =
        count > 0 && std::all_of(desk_->selection().begin(), desk_->selection().end(),
                                 [&](const std::string& id) {
                                     const Annotation* one =
                                         find_annotation(desk_->annotations(), id);
                                     return one && one->locked;
                                 });
    lock_->setChecked(locked);
    remove_->setEnabled(count > 0 && !locked);
    text_->setEnabled(count == 1 && !locked);
}

void WindowAnnotations::fill(QMenu& menu) const {
    menu.addSeparator();
    menu.addAction(select_);
    menu.addMenu(kinds_)->setText(tr("A&nnotate"));
}

void WindowAnnotations::fill(QToolBar& bar) {
    bar.addAction(select_);
    add_ = new QAction(annotation_icon(AnnotationPreset::callout), tr("Annotate"), &bar);
    add_->setToolTip(tr("Write and draw on the map"));
    add_->setMenu(kinds_);
    bar.addAction(add_);
    if (auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(add_)))
        button->setPopupMode(QToolButton::InstantPopup);
}

void WindowAnnotations::set_available(bool available) {
    for (QAction* action : {select_, kinds_->menuAction(), add_})
        action->setEnabled(available);
}

bool WindowAnnotations::show_menu(QPoint place) {
    const MapCanvas* map = maps_.map_at(place);
    if (tools_.active() != tool_ || !map || !desk_->projector())
        return false;
    const QPointF at = map->mapFromGlobal(place);
    const Annotation* hit = tool_->annotation_at(*map, {at.x(), at.y()});
    const AnnotationIds& chosen = desk_->selection();
    if (hit && std::find(chosen.begin(), chosen.end(), hit->id) == chosen.end())
        desk_->select({hit->id});
    auto* menu = new QMenu(qobject_cast<QWidget*>(parent()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hit) {
        menu->addAction(text_);
        menu->addSeparator();
        menu->addActions({cut_, copy_, paste_, duplicate_, remove_});
        menu->addSeparator();
        menu->addActions({group_, ungroup_, align_->menuAction()});
        menu->addSeparator();
        menu->addActions({front_, back_, lock_});
    } else {
        menu->addAction(paste_);
        menu->addMenu(kinds_);
    }
    menu->popup(place);
    return true;
}

} // namespace delimit
