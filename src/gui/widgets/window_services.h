// Services that a window offers to its parts.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace delimit {

/// The services needed for the files of a project.
struct WindowServices {
    /// Runs work in a thread of its own, shown in the status bar; `done` is called in the window's
    /// thread.
    std::function<void(const QString& text, std::function<Status(std::stop_token)> work,
                       std::function<void(const Status&)> done)>
        in_background;
    /// `what` names the effect of the error: "Nothing was written".
    std::function<void(const QString& what, const Error& error)> show_error;
    std::function<void(const QString& text)> show_message;
    /// The present view of the project (layout, position, scale).
    std::function<SavedView()> view;
};

} // namespace delimit
