#include "gui/files/project_files.h"

#include "gui/base/text.h"
#include "gui/files/recent_menu.h"
#include "gui/widgets/suggested_name.h"

#include "delimit/io/layers/load.h"
#include "delimit/io/project/pack.h"
#include "delimit/io/project/project_file.h"
#include "delimit/io/project/recovery.h"
#include "delimit/model/new_project.h"

#include <QDir>
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
    ++opening_;
    waiting_.clear();
    const std::shared_ptr<Reading> read = std::exchange(reading_, nullptr);
    clean_ = read && read->recovered ? nullptr : document_.project();
    digest_ = read ? read->digest : std::string();
    if (!document_.file().empty())
        RecentMenu::remember(qt_path(std::filesystem::absolute(document_.file())));
    emit changed();
    emit stored();
    if (read && read->then)
        read->then();
}

void ProjectFiles::new_project() {
    settle([this] {
        const auto data = builtin_data_folder();
        reading_ = nullptr;
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

void ProjectFiles::read(const std::filesystem::path& file) {
    const auto reading = std::make_shared<Reading>();
    reading_ = reading;
    document_.open(
        [file, reading]() -> Result<Project> {
            auto read = read_project_file(file);
            if (!read)
                return read.error();
            reading->digest = std::move(read->sha256);
            return std::move(read->project);
        },
        {builtin_data_folder(), std::filesystem::absolute(file).parent_path()}, file);
}

void ProjectFiles::recover(const std::filesystem::path& kept, std::function<void()> then) {
    settle([this, kept, then = std::move(then)] {
        // The project's own file is known only once the recovery file is read.
        const auto found = std::make_shared<Recovery>();
        services_.in_background(
            tr("Recovering…"),
            [kept, found](const std::stop_token&) -> Status {
                auto read = read_recovery(kept);
                if (!read)
                    return read.error();
                *found = *std::move(read);
                return ok();
            },
            [this, found, then](const Status& status) {
                if (!status)
                    return services_.show_error(tr("Nothing could be recovered"), status.error());
                reading_ = std::make_shared<Reading>(Reading{found->sha256, true, then});
                document_.open([found] { return Result<Project>(found->project); },
                               {builtin_data_folder(), found->file.parent_path()}, found->file);
            });
    });
}

void ProjectFiles::name_of_kept(const std::filesystem::path& kept,
                                std::function<void(QString)> take) {
    const auto name = std::make_shared<QString>();
    services_.in_background(
        tr("Recovering…"),
        [kept, name](const std::stop_token&) -> Status {
            if (const auto read = read_recovery(kept))
                *name = read->file.empty() ? qt_text(read->project.title)
                                           : qt_path(read->file.filename());
            return ok();
        },
        [name, take = std::move(take)](const Status&) { take(*name); });
}

void ProjectFiles::ask_to_open() {
    auto* dialog = new QFileDialog(window_, tr("Open project"), QString(), project_filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectFiles::open);
    dialog->open();
}

void ProjectFiles::open(const QString& path) {
    settle([this, path] { read(file_path(path)); });
}

void ProjectFiles::revert() {
    if (document_.file().empty())
        return;
    const auto reopen = [this] { read(document_.file()); };
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
    const QString name = suggested_name(document_);
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Unsaved changes"),
                        name.isEmpty() ? tr("Save the changes to this project?")
                                       : tr("Save the changes to “%1”?").arg(name),
                        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question->setInformativeText(tr("If you do not save them, they are lost."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    question->button(QMessageBox::Discard)->setText(tr("Do &not save"));
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
    when_idle([this, then = std::move(then)]() mutable {
        write(document_.file(), Over::known, std::move(then));
    });
}

void ProjectFiles::ask_to_save_as(std::function<void()> then) {
    if (!document_.project())
        return;
    auto* dialog = new QFileDialog(window_, tr("Save project as"),
                                   qt_path(document_.file().parent_path()), project_filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("delimit"));
    dialog->selectFile(suggested_name(document_) + QStringLiteral(".delimit"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, then = std::move(then)](const QString& path) { save_as(path, then); });
    dialog->open();
}

void ProjectFiles::save_as(const QString& path, std::function<void()> then) {
    when_idle([this, path, then = std::move(then)]() mutable {
        const auto file = file_path(path);
        // The dialog has asked before replacing any other file.
        write(file, file == document_.file() ? Over::known : Over::anything, std::move(then));
    });
}

Project ProjectFiles::as_written(const Project& project) const {
    Project out = project;
    if (document_.prepared())
        out = with_digests(std::move(out), *document_.prepared()->snapshot->layers);
    if (services_.view)
        out.view = services_.view();
    return out;
}

void ProjectFiles::write(const std::filesystem::path& file, Over over, std::function<void()> then) {
    const ProjectPtr project = document_.project();
    waiting_.push_back({project, as_written(*project), file, over, std::move(then)});
    if (!writing_)
        write_next();
}

void ProjectFiles::set_writing(bool writing) {
    writing_ = writing;
    emit writing_changed();
}

void ProjectFiles::write_next() {
    if (waiting_.empty())
        return set_writing(false);
    set_writing(true);
    const auto next = std::make_shared<Write>(std::move(waiting_.front()));
    waiting_.pop_front();
    std::optional<std::string> known;
    if (next->over == Over::known && !digest_.empty())
        known = digest_;
    const auto digest = std::make_shared<std::string>();
    services_.in_background(
        tr("Saving %1…").arg(qt_path(next->file.filename())),
        [next, known, digest](const std::stop_token&) -> Status {
            auto saved = save_project(next->text, next->file, known);
            if (!saved)
                return saved.error();
            *digest = *std::move(saved);
            return ok();
        },
        [this, next, digest, opening = opening_](const Status& status) {
            if (opening == opening_)
                return done(*next, status, *digest);
            if (!status)
                services_.show_error(tr("Nothing was written"), status.error());
            write_next();
        });
}

void ProjectFiles::done(const Write& write, const Status& status, const std::string& digest) {
    if (status) {
        written(write.project, write.file, digest);
        // Before `then`, which may open another project: the waiting writes are of this one.
        write_next();
        if (write.then)
            write.then();
        return;
    }
    const auto then = take_waiting(write.file, write.then);
    if (status.error().code == ErrorCode::changed)
        ask_to_overwrite(write.file, then);
    else
        services_.show_error(tr("Nothing was written"), status.error());
    write_next();
}

std::function<void()> ProjectFiles::take_waiting(const std::filesystem::path& file,
                                                 std::function<void()> then) {
    for (const Write& write : waiting_)
        if (write.file == file && write.then)
            then = [first = std::move(then), second = write.then] {
                if (first)
                    first();
                second();
            };
    std::erase_if(waiting_, [&](const Write& write) { return write.file == file; });
    return then;
}

void ProjectFiles::written(const ProjectPtr& project, const std::filesystem::path& file,
                           const std::string& digest) {
    clean_ = project;
    digest_ = digest;
    document_.set_file(file);
    RecentMenu::remember(qt_path(std::filesystem::absolute(file)));
    emit changed();
    emit stored();
}

void ProjectFiles::ask_to_overwrite(const std::filesystem::path& file,
                                    const std::function<void()>& then) {
    auto* question =
        new QMessageBox(QMessageBox::Warning, tr("Changed by another program"),
                        tr("%1 was changed by another program or window since you opened it.")
                            .arg(qt_path(file.filename())),
                        QMessageBox::NoButton, window_);
    question->setInformativeText(
        tr("Overwriting it loses what was changed there. Saving elsewhere keeps both."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* elsewhere = question->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    QPushButton* over = question->addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel); // added last, or Qt leaves it out of the Tab order
    question->setDefaultButton(elsewhere);
    connect(elsewhere, &QPushButton::clicked, this, [this, then] { ask_to_save_as(then); });
    connect(over, &QPushButton::clicked, this,
            [this, file, then] { write(file, Over::anything, then); });
    question->open();
}

void ProjectFiles::ask_to_pack() {
    if (!document_.project())
        return;
    auto* dialog = new QFileDialog(window_, tr("Save packed copy"),
                                   qt_path(document_.file().parent_path()), project_filter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("delimit"));
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectFiles::save_packed);
    dialog->open();
}

void ProjectFiles::save_packed(const QString& path) {
    when_idle([this, path] {
        const auto file = file_path(path);
        services_.in_background(
            tr("Packing %1…").arg(qt_path(file.filename())),
            [project = as_written(*document_.project()), file](const std::stop_token& stop) {
                const auto whole = packed(project, {builtin_data_folder(), {}}, stop);
                return whole ? write_project(*whole, file) : Status(whole.error());
            },
            [this, path](const Status& status) {
                if (!status)
                    return services_.show_error(tr("Nothing was written"), status.error());
                services_.show_message(
                    tr("Written, with its data: %1").arg(QDir::toNativeSeparators(path)));
            });
    });
}

} // namespace delimit
