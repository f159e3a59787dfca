#include "gui/window/main_window.h"

#include "gui/base/plain_texts.h"
#include "gui/base/settings.h"
#include "gui/base/text.h"
#include "gui/base/translation.h"
#include "gui/files/project_files.h"
#include "gui/map/map_area.h"
#include "gui/map/map_tools.h"
#include "gui/widgets/bar_words.h"
#include "gui/widgets/busy_indicator.h"
#include "gui/widgets/docks.h"
#include "gui/window/lists.h"
#include "gui/window/title_bar.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace delimit {

MainWindow::MainWindow(Pipeline pipeline, QWidget* parent)
    : QMainWindow(parent), document_(std::move(pipeline), shown_locale()) {
    show_plain_texts();
    setObjectName(QStringLiteral("main-window"));
    build_centre();
    build_status_bar();
    build_lists();
    connect_document();
    setWindowTitle(tr("Delimit"));
    restore();
}

MainWindow::~MainWindow() {
    // Hidden while the objects that panels notify of it still exist.
    hide();
    // All of them first: each waits for the picture of another that shows the same base map.
    for (MapCanvas* map : findChildren<MapCanvas*>())
        map->stop_base_map();
}

void MainWindow::build_centre() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* messages = new MessageBar(centre);
    title_ = new TitleBar(centre);
    column->addWidget(messages);
    column->addWidget(title_);
    setCentralWidget(centre);
    connect(&view_, &ViewState::sheet_changed, title_,
            [this] { title_->setVisible(!view_.sheet()); });
    context_ = std::make_unique<WindowContext>(WindowContext{*this, *column, document_, figures_,
                                                             tasks_, *messages,
                                                             *new Commands(*this), view_, wishes_});
}

void MainWindow::build_status_bar() {
    auto* busy = new BusyIndicator(this);
    statusBar()->addPermanentWidget(busy);
    connect(&tasks_, &BackgroundTasks::begun, busy, &BusyIndicator::begin);
    connect(&tasks_, &BackgroundTasks::ended, busy, &BusyIndicator::end);
    connect(&document_, &Document::busy_changed, busy, [this, busy](bool working) {
        const QString key = QStringLiteral("document");
        if (working)
            busy->begin(key, tr("Computing…"), [this] { document_.cancel(); });
        else
            busy->end(key);
    });
    connect(&document_, &Document::progressed, busy,
            [busy](double share) { busy->progress(QStringLiteral("document"), share); });
    connect(&wishes_, &Wishes::announced, this,
            [this](const QString& text) { statusBar()->showMessage(text, 4'000); });
}

void MainWindow::build_lists() {
    Commands& commands = context_->commands;
    for (const Menu& menu : menus())
        commands.add(menu);
    start_rooms(*context_);
    for (const Tool& tool : tools(*context_))
        commands.add(command_of(tool, context_->the<MapTools>()));
    commands.add(delimit::commands(*context_));
    docks_ = new Docks(*this, commands, panels(*context_));
    connect(&wishes_, &Wishes::panel_wanted, docks_, &Docks::open);
    commands.add(keys());
    commands.fill(*menuBar());
    words_ = new BarWords(this);
    add_bar(tr("Tools"), "tools");
    add_bar(tr("Tools of the map"), "map-tools");
}

void MainWindow::add_bar(const QString& title, const char* name) {
    auto* bar = new QToolBar(title, this);
    bar->setObjectName(QLatin1String(name)); // saved window states refer to it by that name
    bar->setIconSize({20, 20});
    bar->setMovable(false);
    addToolBar(bar);
    context_->commands.fill(*bar);
    words_->add(*bar);
}

void MainWindow::connect_document() {
    connect(&document_, &Document::project_changed, this, &MainWindow::refresh_title);
    connect(&context_->the<ProjectFiles>(), &ProjectFiles::changed, this,
            &MainWindow::refresh_title);
    connect(&document_, &Document::prepared_changed, this, [this] {
        const Prepared& prepared = *document_.prepared();
        const Snapshot& snapshot = *prepared.snapshot;
        const Provenance& control_map = snapshot.layers->control_map.provenance;
        title_->show_title(qt_text(snapshot.project->title.in(prepared.language)),
                           qt_text(line_text(control_map, prepared.language)),
                           control_map.schematic);
    });
    connect(&document_, &Document::failed, this, [this](const Error& error) {
        for (const auto& announced : context_->handled_elsewhere)
            if (announced(error))
                return;
        context_->messages.show_error(
            document_.prepared() ? tr("The map is unchanged") : tr("No map can be shown"), error);
    });
    connect(&context_->the<MapArea>(), &MapArea::painted, this, [this] {
        if (document_.prepared() && !std::exchange(painted_, true))
            emit first_comparison_painted();
    });
}

void MainWindow::refresh_title() {
    if (!document_.project())
        return;
    const QString title = qt_text(document_.project()->title.in(document_.language()));
    setWindowTitle(title.isEmpty() ? tr("Delimit[*]") : tr("%1[*] – Delimit").arg(title));
    setWindowModified(context_->the<ProjectFiles>().modified());
}

void MainWindow::restore() {
    const Settings::Window saved = Settings::window();
    if (!restoreGeometry(saved.geometry) || !restoreState(saved.state)) {
        const QSize room = screen()->availableSize();
        const QSize comfortable(1600, 1000);
        resize(comfortable.boundedTo(room));
        if (room.width() < comfortable.width())
            setWindowState(Qt::WindowMaximized);
        docks_->arrange_first();
    }
    auto& maps = context_->the<MapArea>();
    maps.restore_sizes(saved.maps);
    maps.arrange(saved.arrangement);
    maps.set_linked(saved.linked);
    view_.show_graticule(saved.graticule);
    view_.show_legend(saved.legend);
    view_.show_figures(saved.figures);
    context_->commands.refresh();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    auto& files = context_->the<ProjectFiles>();
    if (files.modified() && !leaving_) {
        event->ignore();
        files.settle([this] {
            leaving_ = true;
            close();
        });
        return;
    }
    const auto& maps = context_->the<MapArea>();
    Settings::save({saveGeometry(), saveState(), maps.save_sizes(), maps.arrangement(),
                    maps.linked(), view_.graticule(), view_.legend(), view_.figures()});
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        document_.set_language(shown_locale());
    // The desktop, too, can change the state of a window, by its own keys and buttons.
    if (context_ &&
        (event->type() == QEvent::LanguageChange || event->type() == QEvent::WindowStateChange))
        context_->commands.refresh();
}

void MainWindow::show_hint() {
    if (Settings::hint_seen())
        return;
    const QString hint = tr("Choose a proposal above each map. Drag to move a map, turn the wheel "
                            "to zoom; P edits proposals, F1 lists all keys.");
    context_->messages.show_message(MessageBar::Kind::information, hint);
    connect(&context_->messages, &MessageBar::closed, this, [hint](const QString& read) {
        if (read == hint || read == in_shown_language(hint))
            Settings::save_hint_seen();
    });
}

} // namespace delimit
