// Undo and redo over immutable projects: an edit keeps the old value, undo goes back to it.
#pragma once

#include "delimit/model/project.h"

#include <QString>

#include <memory>
#include <vector>

namespace delimit {

using ProjectPtr = std::shared_ptr<const Project>;

/// A line of projects with a name for each step between them. Without limit: a project is a few
/// kilobytes, since what was loaded and computed from it is not part of it.
class History {
  public:
    History() = default;
    explicit History(ProjectPtr first) : current_(std::move(first)) {}

    [[nodiscard]] const ProjectPtr& current() const { return current_; }
    /// What undo (redo) would lead to; null where there is nothing to undo.
    [[nodiscard]] ProjectPtr before() const;
    [[nodiscard]] ProjectPtr after() const;
    /// Names of the steps that undo and redo would take back; empty where there is none.
    [[nodiscard]] QString undo_name() const;
    [[nodiscard]] QString redo_name() const;

    /// Names of all steps, done and taken back, oldest first.
    [[nodiscard]] std::vector<QString> names() const;
    /// How many of them are done.
    [[nodiscard]] std::size_t position() const { return past_.size(); }

    /// A new step, which ends the line of what could be redone. An edit that changes nothing is
    /// no step.
    void add(const QString& name, ProjectPtr next);
    void undo();
    void redo();

  private:
    struct Step {
        QString name;
        ProjectPtr other; ///< the project on the far side of the step
    };
    ProjectPtr current_;
    std::vector<Step> past_, future_;
};

} // namespace delimit
