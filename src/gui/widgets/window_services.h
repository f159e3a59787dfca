// What parts of a window ask of it.
#pragma once

#include "delimit/base/result.h"
#include "delimit/model/project.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace delimit {

/// What the files of a window need of it.
struct WindowServices {
    /// Work in a thread of its own, told in the status bar; `done` is called in the window's
    /// thread.
    std::function<void(const QString& text, std::function<Status(std::stop_token)> work,
                       std::function<void(const Status&)> done)>
        in_background;
    /// `what` is what became of it: "Nothing was written".
    std::function<void(const QString& what, const Error& error)> show_error;
    std::function<void(const QString& text)> show_message;
    /// How the project is looked at now.
    std::function<SavedView()> view;
};

} // namespace delimit
