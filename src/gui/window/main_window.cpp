#include "gui/window/main_window.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/own_keys.h"
#include "gui/base/settings.h"
#include "gui/base/text.h"
#include "gui/base/theme.h"
#include "gui/base/translation.h"
#include "gui/data/findings_model.h"
#include "gui/files/project_files.h"
#include "gui/layers/layers_panel.h"
#include "gui/map/comparison_model.h"
#include "gui/map/position_label.h"
#include "gui/proposals/proposals_panel.h"
#include "gui/sheet/sheet_view.h"
#include "gui/tools/drawing_desk.h"
#include "gui/widgets/busy_indicator.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/table_view.h"
#include "gui/window/history_model.h"
#include "gui/window/title_bar.h"
#include "gui/window/window_tools.h"
#include "session/live_preview.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QScreen>
#include <QSignalBlocker>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace delimit {

MainWindow::MainWindow(Pipeline pipeline, QWidget* parent)
    : QMainWindow(parent), document_(std::move(pipeline), shown_language()), actions_(this) {
    setAcceptDrops(true);
    setObjectName(QStringLiteral("main-window"));
    build_central();
    build_status_bar();
    build_tools();
    build_panels();
    build_bars();
    connect_maps();
    connect_actions();
    connect_file_actions();
    connect_sheet();
    connect(&document_, &Document::project_changed, this, &MainWindow::show_project);
    connect(&document_, &Document::prepared_changed, this, &MainWindow::show_result);
    connect(&document_, &Document::failed, this, [this](const Error& error) {
        if (tools_->desk().tells(error))
            return;
        show_error(document_.prepared() ? tr("The map stays as it was")
                                        : tr("Nothing can be shown"),
                   error);
        offer_to_fetch(error);
    });
    connect(&document_, &Document::busy_changed, this, [this](bool busy) {
        if (busy)
            busy_->begin(QStringLiteral("document"), tr("Computing…"),
                         [this] { document_.cancel(); });
        else
            busy_->end(QStringLiteral("document"));
        maps_->set_empty_text(busy ? tr("Computing…")
                                   : tr("No line of contact loaded.\nOpen a project or drop a "
                                        "file here."));
    });
    setWindowTitle(tr("Delimit"));
    restore();
    set_options();
}

MainWindow::~MainWindow() {
    // All at once: each waits for the picture of another that is made of the same base map.
    for (MapCanvas* map : findChildren<MapCanvas*>())
        map->stop_base_map();
}

void MainWindow::build_central() {
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    messages_ = new MessageBar(centre);
    title_ = new TitleBar(centre);
    maps_ = new MapArea(centre);
    maps_->set_empty_text(tr("Computing…"));
    column->addWidget(messages_);
    column->addWidget(title_);
    column->addWidget(maps_, 1);
    sheet_ = new SheetView(document_, centre);
    sheet_->hide();
    column->addWidget(sheet_, 1);
    setCentralWidget(centre);
}

void MainWindow::build_status_bar() {
    pointer_ = new PositionLabel(this);
    pointer_->setObjectName(QStringLiteral("pointer"));
    pointer_->setContentsMargins(6, 0, 6, 0);
    pointer_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    busy_ = new BusyIndicator(this);
    statusBar()->addWidget(pointer_, 1);
    statusBar()->addPermanentWidget(busy_);
}

void MainWindow::restore() {
    const Settings::Window saved = Settings::window();
    const bool known = restoreGeometry(saved.geometry) && restoreState(saved.state);
    if (!known) {
        const QSize room = screen()->availableSize();
        const QSize comfortable(1600, 1000);
        resize(comfortable.boundedTo(room));
        if (room.width() < comfortable.width())
            setWindowState(Qt::WindowMaximized);
        // The maps come first on a small screen.
        table_dock_->setVisible(height() >= 850);
        resizeDocks({table_dock_}, {220}, Qt::Vertical);
    }
    maps_->restore_sizes(saved.maps);
    actions_.action_for(saved.arrangement)->setChecked(true);
    arrange(saved.arrangement);
    actions_.link->setChecked(saved.linked);
    maps_->set_linked(saved.linked);
    actions_.graticule->setChecked(saved.graticule);
    actions_.legend->setChecked(saved.legend);
    (document_.language() == Language::ukrainian ? actions_.ukrainian : actions_.english)
        ->setChecked(true);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (files_->modified() && !leaving_) {
        event->ignore();
        files_->settle([this] {
            leaving_ = true;
            close();
        });
        return;
    }
    Settings::save({saveGeometry(), saveState(), maps_->save_sizes(), maps_->arrangement(),
                    actions_.link->isChecked(), actions_.graticule->isChecked(),
                    actions_.legend->isChecked()});
    event->accept();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        document_.set_language(shown_language());
    // The desktop has keys and buttons of its own for it.
    if (event->type() == QEvent::WindowStateChange) {
        const QSignalBlocker quiet(actions_.full_screen);
        actions_.full_screen->setChecked(isFullScreen());
    }
}

void MainWindow::show_project() {
    const Project& project = *document_.project();
    const Language language = document_.language();
    maps_->show_project(project, language);
    show_figures(document_.prepared());
    refresh_title();
    refresh_history();
}

void MainWindow::refresh_title() {
    if (!document_.project())
        return;
    const QString title = qt_text(document_.project()->title.in(document_.language()));
    setWindowTitle(title.isEmpty() ? tr("Delimit[*]") : tr("%1[*] – Delimit").arg(title));
    setWindowModified(files_->modified());
    actions_.revert->setEnabled(!document_.file().empty());
}

void MainWindow::show_result() {
    const Prepared& prepared = *document_.prepared();
    const Snapshot& snapshot = *prepared.snapshot;
    const Provenance& front = snapshot.layers->front.provenance;
    title_->show_title(qt_text(snapshot.project->title.in(prepared.language)),
                       qt_text(line_text(front, prepared.language)), front.schematic);
    preview_->set_result(document_.prepared());
    show_figures(document_.prepared());
    table_->resizeColumnsToContents();
    projector_.emplace(snapshot.projection);
    located_ = prepared.snapshot;
    locator_.emplace(*located_->control);
    show_findings();
    if (!data_waiting_.empty())
        add_data(std::exchange(data_waiting_, {}));
    // A theatre seen for the first time; otherwise the view stays.
    if (!shown_projection_ || *shown_projection_ != snapshot.projection) {
        shown_projection_ = snapshot.projection;
        if (!prepared.painters.empty())
            maps_->fit(prepared.painters.front()->scene()->focus);
    }
}

void MainWindow::show_figures(const PreparedPtr& prepared) {
    maps_->show_figures(prepared, *document_.project());
    if (prepared && std::exchange(shown_, prepared) != prepared)
        comparison_->show_table(comparison_table(*prepared->snapshot, prepared->language));
}

void MainWindow::show_preview(const Proposal& edited) {
    // What cannot be told by an estimate is shown once it is computed.
    if (const PreparedPtr estimate = preview_->preview(edited, maps_->finest_pixel()))
        show_figures(estimate);
}

void MainWindow::show_findings() {
    const Prepared& prepared = *document_.prepared();
    Diagnostics findings = prepared.snapshot->diagnostics();
    const auto warnings = std::count_if(findings.begin(), findings.end(), [](const Diagnostic& d) {
        return d.severity == Severity::warning;
    });
    findings_->show_findings(std::move(findings), prepared.language);
    auto* view = static_cast<TableView*>(findings_dock_->widget());
    view->resizeColumnsToContents();
    if (warnings > 0 && std::exchange(warned_, prepared.snapshot) != prepared.snapshot)
        messages_->show_message(
            MessageBar::Kind::warning,
            tr("The data hold %n thing(s) that may spoil figures: see Data findings", nullptr,
               int(warnings)));
}

void MainWindow::show_error(const QString& what, const Error& error) {
    QStringList details;
    const QString place = qt_text(error.place.text(shown_language()));
    if (!place.isEmpty())
        details << tr("Where: %1").arg(place);
    if (!error.advice.empty())
        details << tr("What to do: %1").arg(qt_text(error.advice));
    details << what;
    QString message = qt_text(error.message);
    message.replace(0, 1, message.left(1).toUpper());
    messages_->show_message(MessageBar::Kind::failure, message, details.join(QLatin1Char('\n')));
}

void MainWindow::refresh_history() {
    // What is being drawn is taken back before what is done.
    const MapTools& tools = tools_->tools();
    const QString undo = in_shown_language(
        tools.undo_name().isEmpty() ? document_.history().undo_name() : tools.undo_name());
    const QString redo = in_shown_language(
        tools.redo_name().isEmpty() ? document_.history().redo_name() : tools.redo_name());
    actions_.undo->setEnabled(!undo.isEmpty());
    actions_.redo->setEnabled(!redo.isEmpty());
    actions_.undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    actions_.redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    history_->show_history(document_.history());
    steps_->setCurrentIndex(history_->index(history_->current()));
}

} // namespace delimit
