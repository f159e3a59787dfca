// Undo and redo over immutable projects: an edit keeps the old value, undo restores it.
#pragma once

#include "delimit/model/project.h"

#include <QString>

#include <memory>
#include <vector>

namespace delimit {

using ProjectPtr = std::shared_ptr<const Project>;

/// A sequence of projects with a name for each step between them. Unlimited: a project takes a few
/// kilobytes, since loaded and computed data are not part of it.
class History {
  public:
    History() = default;
    explicit History(ProjectPtr first) : current_(std::move(first)) {}

    [[nodiscard]] const ProjectPtr& current() const { return current_; }
    /// The project after an undo (redo); null if there is nothing to undo (redo).
    [[nodiscard]] ProjectPtr before() const;
    [[nodiscard]] ProjectPtr after() const;
    /// Names of the steps that undo and redo would take; empty if there is none.
    [[nodiscard]] QString undo_name() const;
    [[nodiscard]] QString redo_name() const;

    /// Names of all steps, done and undone, oldest first.
    [[nodiscard]] std::vector<QString> names() const;
    /// The number of steps that are done.
    [[nodiscard]] std::size_t position() const { return past_.size(); }

    /// Adds a step and drops those that could be redone. An edit that changes nothing adds none.
    void add(const QString& name, ProjectPtr next);
    void undo();
    void redo();

  private:
    struct Step {
        QString name;
        ProjectPtr other; ///< the project before a done step, after an undone one
    };
    ProjectPtr current_;
    std::vector<Step> past_, future_;
};

} // namespace delimit
