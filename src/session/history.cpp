#include "session/history.h"

#include <utility>

namespace delimit {

ProjectPtr History::before() const {
    return past_.empty() ? nullptr : past_.back().other;
}

ProjectPtr History::after() const {
    return future_.empty() ? nullptr : future_.back().other;
}

QString History::undo_name() const {
    return past_.empty() ? QString() : past_.back().name;
}

QString History::redo_name() const {
    return future_.empty() ? QString() : future_.back().name;
}

std::vector<QString> History::names() const {
    std::vector<QString> names;
    for (const Step& step : past_)
        names.push_back(step.name);
    for (auto step = future_.rbegin(); step != future_.rend(); ++step)
        names.push_back(step->name);
    return names;
}

void History::add(const QString& name, ProjectPtr next) {
    if (current_ && *current_ == *next)
        return;
    past_.push_back({name, std::exchange(current_, std::move(next))});
    future_.clear();
}

void History::undo() {
    if (past_.empty())
        return;
    Step step = std::move(past_.back());
    past_.pop_back();
    future_.push_back({step.name, std::exchange(current_, std::move(step.other))});
}

void History::redo() {
    if (future_.empty())
        return;
    Step step = std::move(future_.back());
    future_.pop_back();
    past_.push_back({step.name, std::exchange(current_, std::move(step.other))});
}

} // namespace delimit
