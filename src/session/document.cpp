#include "session/document.h"

#include "session/post.h"

#include "delimit/io/project/project_file.h"

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

/// Results that undo and redo find without the worker. Earlier ones are put together again from
/// what the engine remembers.
constexpr std::size_t most_recent = 4;

/// Passes on another percentage only.
std::function<void(double)> by_percent(std::function<void(double)> tell) {
    return [tell = std::move(tell), last = -1](double share) mutable {
        if (const int percent = int(100 * share); std::exchange(last, percent) != percent)
            tell(share);
    };
}

} // namespace

Document::Document(Pipeline pipeline, Locale language, QObject* parent)
    : QObject(parent), pipeline_(std::move(pipeline)), language_(language) {}

Document::~Document() = default;

void Document::open(Reader reader, SearchFolders places, std::filesystem::path file) {
    pending_.clear();
    show_preliminary(nullptr);
    opening_ = Opening{std::move(reader), std::move(places), std::move(file)};
    prepare();
}

void Document::open_again(Change change) {
    if (!not_opened_)
        return;
    Opening again = *not_opened_;
    open(
        [reader = again.reader, change = std::move(change)]() -> Result<Project> {
            auto project = reader();
            if (project)
                change(*project);
            return project;
        },
        again.places, again.file);
}

void Document::edit(const QString& name, Change change) {
    take({Pending::Kind::edit, name, std::move(change)});
}

void Document::undo() {
    take({Pending::Kind::undo, {}, {}});
}

void Document::redo() {
    take({Pending::Kind::redo, {}, {}});
}

void Document::go_to(std::size_t position) {
    const std::size_t now = with_pending().position();
    for (std::size_t i = position; i < now; ++i)
        undo();
    for (std::size_t i = now; i < position; ++i)
        redo();
}

void Document::set_language(Locale language) {
    if (std::exchange(language_, language) != language && (prepared_ || opening_))
        prepare();
}

void Document::load_again() {
    if (!prepared_ || opening_)
        return;
    load_anew_ = true;
    prepare();
}

void Document::cancel() {
    load_anew_ = false;
    ++request_;
    worker_.cancel();
    const bool dropped = !pending_.empty() && project();
    pending_.clear();
    opening_.reset();
    show_preliminary(nullptr);
    if (prepared_)
        language_ = prepared_->language;
    set_busy(false);
    // Widgets that show the dropped steps as an estimate return to the project.
    if (dropped)
        emit project_changed();
}

History Document::after(History history, const Pending& step) {
    switch (step.kind) {
    case Pending::Kind::edit: {
        Project next = *history.current();
        step.change(next);
        for (Proposal& proposal : next.proposals)
            if (const Proposal* before = history.current()->find(proposal.id))
                keep_origin(*before, proposal);
        history.add(step.name, std::make_shared<const Project>(std::move(next)));
        break;
    }
    case Pending::Kind::undo:
        history.undo();
        break;
    case Pending::Kind::redo:
        history.redo();
        break;
    }
    return history;
}

History Document::with_pending() const {
    History history = history_;
    for (const Pending& step : pending_)
        history = after(std::move(history), step);
    return history;
}

void Document::take(Pending step) {
    if (project() && (step.kind == Pending::Kind::edit || pending_.empty())) {
        History next = after(history_, step);
        // Nothing to compute: pending results stay valid.
        if (same_scenes(*next.current(), *project())) {
            const bool changed = next.current() != project();
            history_ = std::move(next);
            if (changed)
                emit project_changed();
            return;
        }
        if (!busy_ && adopt_again(next))
            return;
    }
    if (!project() && !opening_)
        return;
    pending_.push_back(std::move(step));
    if (!opening_)
        prepare();
}

/// Adopts a history with the result that was shown of its project before. False if there is none.
bool Document::adopt_again(const History& next) {
    const auto known = std::find_if(recent_.begin(), recent_.end(), [&](const PreparedPtr& recent) {
        return recent->language == language_ &&
               same_scenes(*recent->snapshot->project,
                           with_absolute_paths(*next.current(), places_.project));
    });
    if (known == recent_.end())
        return false;
    history_ = next;
    remember(*known);
    emit project_changed();
    emit prepared_changed();
    return true;
}

/// Takes a result as the one shown.
void Document::remember(PreparedPtr prepared) {
    prepared_ = std::move(prepared);
    std::erase(recent_, prepared_);
    recent_.push_front(prepared_);
    if (recent_.size() > most_recent)
        recent_.pop_back();
}

void Document::show_preliminary(PreliminaryPtr preliminary) {
    if (std::exchange(preliminary_, std::move(preliminary)) != preliminary_)
        emit preliminary_changed();
}

void Document::prepare() {
    Reader reader;
    if (opening_)
        reader = opening_->reader;
    else
        reader = [project = with_pending().current()] { return Result<Project>(*project); };
    PrepareRequest request{nullptr, opening_ ? opening_->places : places_, language_,
                           opening_ || load_anew_ ? nullptr : prepared_};
    set_busy(true);
    const unsigned long number = ++request_;
    request.watch.progress = by_percent([this, number](double share) {
        post_to(this, [this, number, share] {
            if (number == request_ && busy_)
                emit progressed(share);
        });
    });
    // Later results replace maps that are complete.
    if (!prepared_)
        request.watch.preliminary = [this, number](const PreliminaryPtr& known) {
            post_to(this, [this, number, known] {
                if (number == request_ && busy_ && !prepared_)
                    show_preliminary(known);
            });
        };
    worker_.start([this, number, pipeline = pipeline_, reader = std::move(reader),
                   request = std::move(request)](const std::stop_token& stop) mutable {
        Result<PreparedPtr> result = [&]() -> Result<PreparedPtr> {
            auto project = reader();
            if (!project)
                return project.error();
            request.project = std::make_shared<const Project>(
                with_absolute_paths(std::move(*project), request.places.project));
            return pipeline(request, stop);
        }();
        post_to(this, [this, number, result = std::move(result)] { finished(number, result); });
    });
}

void Document::finished(unsigned long request, Result<PreparedPtr> result) {
    if (request != request_)
        return;
    if (result) {
        adopt(std::move(*result));
        return;
    }
    give_up_on_last();
    if (result.error().code != ErrorCode::cancelled)
        emit failed(result.error());
}

/// Drops the step that failed; earlier pending steps are prepared without it.
void Document::give_up_on_last() {
    load_anew_ = false;
    show_preliminary(nullptr);
    const bool dropped = !opening_ && !pending_.empty();
    if (opening_) {
        not_opened_ = std::exchange(opening_, std::nullopt);
        if (!project())
            pending_.clear();
    } else if (!pending_.empty()) {
        pending_.pop_back();
    } else if (prepared_) {
        language_ = prepared_->language;
    }
    if (pending_.empty())
        set_busy(false);
    else
        prepare();
    if (dropped)
        emit project_changed();
}

void Document::adopt(PreparedPtr prepared) {
    const bool another = opening_.has_value();
    // Data that were read again, or another project's: results of before are no longer right.
    if (another || load_anew_)
        recent_.clear();
    remember(std::move(prepared));
    preliminary_ = nullptr;
    load_anew_ = false;
    if (another) {
        history_ = History(prepared_->snapshot->project);
        places_ = opening_->places;
        file_ = opening_->file;
        opening_.reset();
        not_opened_.reset();
    } else {
        history_ = with_pending();
        pending_.clear();
    }
    emit project_changed();
    emit prepared_changed();
    if (another)
        emit opened();
    // Steps made while the project was being opened.
    if (!pending_.empty())
        prepare();
    else
        set_busy(false);
}

void Document::set_busy(bool busy) {
    if (std::exchange(busy_, busy) != busy)
        emit busy_changed(busy);
}

} // namespace delimit
