// Files that go into the window and come out of it.
#include "gui/window/main_window.h"

#include "gui/base/text.h"
#include "gui/data/data_assistant.h"
#include "gui/files/autosave.h"
#include "gui/files/outside_changes.h"
#include "gui/files/project_files.h"
#include "gui/files/recent_menu.h"
#include "gui/layers/base_map_desk.h"
#include "gui/layers/layers_panel.h"
#include "gui/widgets/busy_indicator.h"
#include "gui/widgets/message_bar.h"
#include "session/post.h"

#include "delimit/io/layers/base_map_file.h"
#include "delimit/io/project/write_zones.h"
#include "delimit/model/edit_proposals.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <utility>

namespace delimit {
namespace {

QString file_name(const QString& path) {
    return QFileInfo(path).fileName();
}

bool is_project(const QString& path) {
    return path.endsWith(QStringLiteral(".delimit"), Qt::CaseInsensitive);
}

bool is_web_address(const QString& path) {
    return path.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive) ||
           path.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive);
}

/// The files of a drag, or the one web address, as from a browser. Those that belong to a shapefile
/// come with it.
QStringList dragged_files(const QMimeData& data) {
    QStringList files;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    if (files.isEmpty() && data.urls().size() == 1 &&
        is_web_address(data.urls().front().toString()))
        files << data.urls().front().toString(QUrl::FullyEncoded);
    const QStringList all = files;
    files.removeIf([&](const QString& file) {
        constexpr std::array beside{".shx", ".dbf", ".prj", ".cpg", ".qpj", ".sbn", ".sbx"};
        return std::any_of(beside.begin(), beside.end(), [&](const char* ending) {
            const QLatin1String lower(ending);
            return file.endsWith(lower, Qt::CaseInsensitive) &&
                   all.contains(file.chopped(lower.size()) + QStringLiteral(".shp"),
                                Qt::CaseInsensitive);
        });
    });
    return files;
}

QString map_files() {
    return MainWindow::tr(
        "Map data (*.geojson *.json *.gpkg *.shp *.kml *.fgb *.csv);;All files (*)");
}

} // namespace

void MainWindow::connect_file_actions() {
    const auto on = [this](QAction* action, auto&& handler) {
        connect(action, &QAction::triggered, this, std::forward<decltype(handler)>(handler));
    };
    const WindowServices services{
        [this](const QString& text, auto work, auto done) {
            in_background(text, std::move(work), std::move(done));
        },
        [this](const QString& what, const Error& error) { show_error(what, error); },
        [this](const QString& text) {
            messages_->show_message(MessageBar::Kind::information, text);
        },
        [this] { return saved_view(); }};
    files_ = new ProjectFiles(document_, services, this);
    base_map_ = new BaseMapDesk(document_, services, this);
    connect(layers_, &LayersPanel::base_map_wanted, base_map_, &BaseMapDesk::ask);
    connect(layers_, &LayersPanel::base_map_source_wanted, base_map_, &BaseMapDesk::describe);
    connect(layers_, &LayersPanel::base_map_unwanted, base_map_, &BaseMapDesk::remove);
    autosave_ = new Autosave(document_, *files_, this);
    new OutsideChanges(document_, *files_, *messages_, this);
    connect(&document_, &Document::opened, this, [this] { show_view(document_.project()->view); });
    connect(files_, &ProjectFiles::changed, this, &MainWindow::refresh_title);
    on(actions_.new_project, [this] { files_->new_project(); });
    on(actions_.open_project, [this] { files_->ask_to_open(); });
    connect(actions_.recent, &RecentMenu::chosen, files_, &ProjectFiles::open);
    on(actions_.save, [this] {
        layers_->commit();
        files_->save();
    });
    on(actions_.save_as, [this] {
        layers_->commit();
        files_->ask_to_save_as();
    });
    on(actions_.pack, [this] {
        layers_->commit();
        files_->ask_to_pack();
    });
    on(actions_.revert, [this] { files_->revert(); });
    on(actions_.add_data, [this] { ask_for_data(); });
    on(actions_.add_from_address, [this] { ask_for_address(); });
    on(actions_.add_base_map, [this] { base_map_->ask(); });
    on(actions_.export_picture, [this] { ask_for_picture(); });
    on(actions_.export_zones, [this] { ask_for_zones(); });
}

void MainWindow::ask_for_data() {
    // Not exec(), here and below: the window stays alive while a dialog is open.
    auto* dialog = new QFileDialog(
        this, tr("Add data"), QString(),
        tr("Map data (*.geojson *.json *.gpkg *.shp *.kml *.fgb *.csv *.tif *.tiff *.mbtiles);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::open_files);
    dialog->open();
}

void MainWindow::open_files(const QStringList& paths) {
    std::vector<LayerSource> sources;
    std::optional<LayerSource> base_map;
    if (paths.size() == 1 && is_web_address(paths.front()))
        return ask_for_address(paths.front());
    for (const QString& path : paths) {
        if (is_project(path)) {
            if (paths.size() == 1)
                files_->open(path);
            else
                show_error(tr("Nothing was opened"),
                           {ErrorCode::bad_value,
                            {"a project and other files at once", "проєкт і інші файли одразу"},
                            {"open the project first, then add the data",
                             "спершу відкрийте проєкт, потім додайте дані"},
                            Place{path.toStdString(), {}, {}, {}}});
            return;
        }
        const std::string file = QFileInfo(path).absoluteFilePath().toStdString();
        LayerSource source = file_source(file);
        if (names_base_map(file)) {
            if (base_map)
                return show_error(tr("Nothing was opened"),
                                  {ErrorCode::bad_value,
                                   {"two base maps at once", "дві картографічні основи одразу"},
                                   {"add the one you want", "додайте ту, яка потрібна"},
                                   Place{path.toStdString(), {}, {}, {}}});
            base_map = std::move(source);
            continue;
        }
        sources.push_back(std::move(source));
    }
    if (base_map)
        base_map_->add(*std::move(base_map));
    if (!sources.empty())
        add_data(std::move(sources));
}

void MainWindow::add_data(std::vector<LayerSource> sources) {
    if (!document_.prepared()) {
        data_waiting_ = std::move(sources);
        return;
    }
    auto* dialog =
        new DataAssistant(document_.project(), document_.prepared(), std::move(sources), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { document_.edit(dialog->step_name(), dialog->change()); });
    dialog->open();
}

void MainWindow::ask_for_shapes(const QString& title, const MeasureEditor::Take& take) {
    auto* dialog = new QFileDialog(this, title, QString(), map_files());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, take](const QString& path) {
        auto shapes = std::make_shared<LooseShapes>();
        in_background(
            tr("Reading %1…").arg(file_name(path)),
            [path, shapes](const std::stop_token& stop) -> Status {
                Diagnostics found;
                auto loaded = load_shapes(path.toStdString(), found, stop);
                if (!loaded)
                    return loaded.error();
                *shapes = *std::move(loaded);
                return ok();
            },
            [this, take, shapes](const Status& status) {
                if (status)
                    take(*shapes);
                else
                    show_error(tr("The measure stays as it was"), status.error());
            });
    });
    dialog->open();
}

void MainWindow::ask_for_zones() {
    if (!document_.prepared())
        return;
    auto* files = new QFileDialog(this, tr("Export zones of all proposals"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilters(
        {tr("GeoJSON (*.geojson)"), tr("GeoPackage (*.gpkg)"), tr("KML (*.kml)")});
    files->setDefaultSuffix(QStringLiteral("geojson"));
    files->selectFile(files_->suggested_name());
    // The suffix that is added follows the format chosen.
    connect(files, &QFileDialog::filterSelected, files, [files](const QString& filter) {
        files->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(files, &QFileDialog::fileSelected, this, &MainWindow::export_zones);
    files->open();
}

void MainWindow::export_zones(const QString& path) {
    write(path, [snapshot = document_.prepared()->snapshot, path](const std::stop_token&) {
        return write_zones(*snapshot, file_path(path));
    });
}

void MainWindow::write(const QString& path, std::function<Status(std::stop_token)> work) {
    in_background(tr("Writing %1…").arg(file_name(path)), std::move(work),
                  [this, path](const Status& status) {
                      if (status)
                          messages_->show_message(
                              MessageBar::Kind::information,
                              tr("Written: %1").arg(QDir::toNativeSeparators(path)));
                      else
                          show_error(tr("Nothing was written"), status.error());
                  });
}

std::function<void()> MainWindow::in_background(const QString& text,
                                                std::function<Status(std::stop_token)> work,
                                                std::function<void(const Status&)> done) {
    const unsigned long number = ++task_;
    const QString key = QStringLiteral("task %1").arg(number);
    const auto cancel = [this, key, number] {
        if (const auto task = tasks_.find(number); task != tasks_.end())
            task->second.request_stop();
        busy_->end(key);
    };
    busy_->begin(key, text, cancel);
    tasks_[number] = std::jthread([this, key, number, work = std::move(work),
                                   done = std::move(done)](const std::stop_token& stop) {
        const Status status = work(stop);
        post_to(this, [this, key, number, status, done] {
            tasks_.erase(number);
            busy_->end(key);
            if (status || status.error().code != ErrorCode::cancelled)
                done(status);
        });
    });
    return cancel;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!dragged_files(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = dragged_files(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    open_files(paths);
}

} // namespace delimit
