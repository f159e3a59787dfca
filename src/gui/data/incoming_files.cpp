#include "gui/data/incoming_files.h"

#include "gui/base/drawn_icon.h"
#include "gui/base/text.h"
#include "gui/data/data_assistant.h"
#include "gui/data/url_dialog.h"

#include "delimit/io/layers/base_map_file.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <utility>

namespace delimit {
namespace {

bool is_project(const QString& path) {
    return path.endsWith(QStringLiteral(".delimit"), Qt::CaseInsensitive);
}

bool is_web_address(const QString& path) {
    return path.startsWith(QStringLiteral("http://"), Qt::CaseInsensitive) ||
           path.startsWith(QStringLiteral("https://"), Qt::CaseInsensitive);
}

/// The files of a drag, or its one web address, as from a browser. The parts of a shapefile count
/// as one file.
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

} // namespace

IncomingFiles::IncomingFiles(WindowContext& context)
    : QObject(&context.window), context_(context), document_(context.document) {
    context.window.setAcceptDrops(true);
    context.window.installEventFilter(this);
    connect(&document_, &Document::prepared_changed, this, [this] {
        if (!waiting_.empty())
            add(std::exchange(waiting_, {}));
    });
    connect(&document_, &Document::failed, this,
            [this](const Error& error) { offer_to_fetch(error); });
}

bool IncomingFiles::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList paths = dragged_files(*drop->mimeData());
    if (paths.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        open(paths);
    return true;
}

void IncomingFiles::ask_for_files() {
    // Not exec(), here and below: the window stays alive while a dialog is open.
    auto* dialog = new QFileDialog(
        &context_.window, tr("Add data"), QString(),
        tr("Map data (*.geojson *.json *.geojsonl *.ndjson *.topojson *.gpkg *.shp *.kml "
           "*.kmz *.zip *.fgb *.gpx *.csv *.tsv *.xlsx *.ods *.tif *.tiff *.mbtiles);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &IncomingFiles::open);
    dialog->open();
}

void IncomingFiles::open(const QStringList& paths) {
    std::vector<LayerSource> sources;
    std::optional<LayerSource> base_map;
    if (paths.size() == 1 && is_web_address(paths.front()))
        return ask_for_address(paths.front());
    for (const QString& path : paths) {
        if (is_project(path)) {
            if (paths.size() == 1)
                emit context_.wishes.project_wanted(path);
            else
                context_.messages.show_error(
                    tr("Nothing was opened"),
                    {ErrorCode::bad_value,
                     {"a project and other files at once", "проєкт і інші файли одразу"},
                     {"open the project first, then add the data",
                      "спершу відкрийте проєкт, потім додайте дані"},
                     DataLocation{path.toStdString(), {}, {}, {}}});
            return;
        }
        const std::string file = QFileInfo(path).absoluteFilePath().toStdString();
        LayerSource source = file_source(file);
        if (names_base_map(file)) {
            if (base_map)
                return context_.messages.show_error(
                    tr("Nothing was opened"),
                    {ErrorCode::bad_value,
                     {"two base maps at once", "дві картографічні основи одразу"},
                     {"add the one you want", "додайте ту, яка потрібна"},
                     DataLocation{path.toStdString(), {}, {}, {}}});
            base_map = std::move(source);
            continue;
        }
        sources.push_back(std::move(source));
    }
    if (base_map)
        emit context_.wishes.base_map_wanted(*base_map);
    if (!sources.empty())
        add(std::move(sources));
}

void IncomingFiles::add(std::vector<LayerSource> sources) {
    if (!document_.prepared()) {
        waiting_ = std::move(sources);
        return;
    }
    auto* dialog = new DataAssistant(document_.project(), document_.prepared(), std::move(sources),
                                     &context_.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { document_.edit(dialog->step_name(), dialog->change()); });
    dialog->open();
}

void IncomingFiles::ask_for_address(const QString& address) {
    if (!document_.prepared()) {
        connect(
            &document_, &Document::prepared_changed, this,
            [this, address] { ask_for_address(address); }, Qt::SingleShotConnection);
        return;
    }
    auto* dialog = new UrlDialog(&context_.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->address().setText(address);
    connect(dialog, &UrlDialog::fetched, this, [this](const FetchResult& got) {
        LayerSource source;
        source.data = got.file;
        source.provenance.fetched = got.from;
        if (names_base_map(got.file.name.text()))
            emit context_.wishes.base_map_wanted(source);
        else
            add({std::move(source)});
    });
    dialog->open();
}

void IncomingFiles::offer_to_fetch(const Error& error) {
    const auto named = source_data(error.location.file);
    if (!named || !std::holds_alternative<FetchedFile>(*named) || error.location.field.empty())
        return;
    const FetchedFile wanted = std::get<FetchedFile>(*named);
    const QString address = qt_text(error.location.field);
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("A downloaded file is missing"),
        tr("The project uses a copy of %1 that is not in the cache any more. Fetch it again?")
            .arg(address),
        QMessageBox::Cancel, &context_.window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("&Fetch again"), QMessageBox::AcceptRole);
    connect(yes, &QPushButton::clicked, this, [this, address, wanted] {
        auto* dialog = new UrlDialog(&context_.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->address().setText(address);
        connect(dialog, &UrlDialog::fetched, this, [this, wanted](const FetchResult& got) {
            if (got.file != wanted)
                connect(
                    &document_, &Document::opened, this,
                    [this] {
                        context_.messages.show_message(
                            MessageBar::Kind::warning,
                            tr("The file has changed since it was fetched for this project"),
                            tr("Figures computed from it may differ from the earlier ones."));
                    },
                    Qt::SingleShotConnection);
            document_.open_again([wanted, got](Project& project) {
                for (auto& [kind, source] : project.layers)
                    if (source.data == SourceData(wanted)) {
                        source.data = got.file;
                        source.provenance.fetched = got.from;
                    }
            });
        });
        dialog->open();
        dialog->start();
    });
    question->open();
}

std::vector<Command> data_commands(WindowContext& context) {
    auto* incoming = &context.one<IncomingFiles>([&] { return new IncomingFiles(context); });
    Command add;
    add.id = QStringLiteral("data.add");
    add.text = IncomingFiles::tr("A&dd data…");
    add.tip = IncomingFiles::tr("Add control maps, lines of contact, oblasts or settlements");
    add.keys = {QKeySequence(Qt::CTRL | Qt::Key_D)};
    add.icon = themed_icon(QStringLiteral("add-data"));
    add.word = IncomingFiles::tr("Add data");
    add.bar = {QStringLiteral("tools"), 1, 2};
    add.menu = {QStringLiteral("file"), 3, 0};
    add.run = [incoming] { incoming->ask_for_files(); };
    Command fetch;
    fetch.id = QStringLiteral("data.add-from-address");
    fetch.text = IncomingFiles::tr("Add data from &URL…");
    fetch.tip = IncomingFiles::tr("Fetch a file from the internet and add it");
    fetch.keys = {QKeySequence(Qt::CTRL | Qt::Key_U)};
    fetch.menu = {QStringLiteral("file"), 3, 1};
    fetch.run = [incoming] { incoming->ask_for_address(); };
    return {add, fetch};
}

} // namespace delimit
