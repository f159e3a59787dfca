#include "gui/project_files.h"

#include "gui/recent_menu.h"

#include "delimit/io/load.h"
#include "delimit/io/project_file.h"
#include "delimit/model/new_project.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace delimit {
namespace {

QString project_filter() {
    return ProjectFiles::tr("Delimit projects (*.delimit);;All files (*)");
}

} // namespace

std::filesystem::path file_path(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

QString qt_path(const std::filesystem::path& file) {
    return QString::fromStdU16String(file.u16string());
}

ProjectFiles::ProjectFiles(Document& document, WindowServices services, QWidget* window)
    : QObject(window), document_(document), services_(std::move(services)), window_(window) {
    connect(&document_, &Document::opened, this, &ProjectFiles::opened);
    connect(&document_, &Document::project_changed, this, &ProjectFiles::changed);
}

bool ProjectFiles::modified() const {
    const ProjectPtr& now = document_.project();
    if (!now)
        return false;
    return document_.has_pending() || (now != clean_ && (!clean_ || *now != *clean_));
}

void ProjectFiles::opened() {
    clean_ = document_.project();
    if (!document_.file().empty())
        RecentMenu::remember(qt_path(std::filesystem::absolute(document_.file())));
    emit changed();
}

void ProjectFiles::new_project() {
    settle([this] {
        const auto data = builtin_data_folder();
        document_.open(
            [data]() -> Result<Project> {
                auto built_in = read_project(data / "berlin-2025-12.delimit");
                if (!built_in)
                    return built_in;
                return delimit::new_project(*built_in);
            },
            {data, data}, {});
    });
}

void ProjectFiles::ask_to_open() {
    auto* dialog = new QFileDialog(window_, tr("Open project"), QString(), project_filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectFiles::open);
    dialog->open();
}

void ProjectFiles::open(const QString& path) {
    settle([this, path] {
        const auto file = file_path(path);
        document_.open([file] { return read_project(file); },
                       {builtin_data_folder(), file.parent_path()}, file);
    });
}

void ProjectFiles::revert() {
    if (document_.file().empty())
        return;
    const auto reopen = [this] {
        const auto file = document_.file();
        document_.open([file] { return read_project(file); },
                       {builtin_data_folder(), std::filesystem::absolute(file).parent_path()},
                       file);
    };
    if (!modified())
        return reopen();
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Revert"),
        tr("Go back to the project as it is in the file? All changes since then are lost."),
        QMessageBox::Cancel, window_);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = question->addButton(tr("&Revert"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, reopen);
    question->open();
}

void ProjectFiles::settle(std::function<void()> then) {
    if (!modified())
        return then();
    auto* question = new QMessageBox(
        QMessageBox::Warning, tr("Unsaved changes"), tr("Save the changes to this project?"),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question->setInformativeText(tr("If you do not save them, they are lost."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    connect(question, &QMessageBox::buttonClicked, this,
            [this, question, then = std::move(then)](QAbstractButton* button) {
                switch (question->standardButton(button)) {
                case QMessageBox::Save:
                    return save(then);
                case QMessageBox::Discard:
                    return then();
                default:
                    return;
                }
            });
    question->open();
}

void ProjectFiles::when_idle(std::function<void()> then) {
    if (!document_.has_pending())
        return then();
    auto* once = new QObject(this);
    connect(&document_, &Document::busy_changed, once, [once, then = std::move(then)](bool busy) {
        if (busy)
            return;
        once->deleteLater();
        then();
    });
}

void ProjectFiles::save(std::function<void()> then) {
    if (!document_.project())
        return;
    if (document_.file().empty())
        return ask_to_save_as(std::move(then));
    when_idle(
        [this, then = std::move(then)]() mutable { write(document_.file(), std::move(then)); });
}

void ProjectFiles::ask_to_save_as(std::function<void()> then) {
    if (!document_.project())
        return;
    auto* dialog = new QFileDialog(window_, tr("Save project as"),
                                   qt_path(document_.file().parent_path()), project_filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("delimit"));
    if (!document_.file().empty())
        dialog->selectFile(qt_path(document_.file().filename()));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, then = std::move(then)](const QString& path) { save_as(path, then); });
    dialog->open();
}

void ProjectFiles::save_as(const QString& path, std::function<void()> then) {
    when_idle([this, path, then = std::move(then)]() mutable {
        write(file_path(path), std::move(then));
    });
}

void ProjectFiles::write(const std::filesystem::path& file, std::function<void()> then) {
    const ProjectPtr project = document_.project();
    services_.in_background(
        tr("Saving %1…").arg(qt_path(file.filename())),
        [project, file](const std::stop_token&) { return write_project(*project, file); },
        [this, project, file, then = std::move(then)](const Status& status) {
            if (!status)
                return services_.show_error(tr("Nothing was written"), status.error());
            clean_ = project;
            document_.set_file(file);
            RecentMenu::remember(qt_path(std::filesystem::absolute(file)));
            emit changed();
            if (then)
                then();
        });
}

} // namespace delimit
