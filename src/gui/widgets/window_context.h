// The objects of a window from which its rooms make their panels, tools and commands.
#pragma once

#include "gui/widgets/commands.h"
#include "gui/widgets/message_bar.h"
#include "gui/widgets/view_state.h"
#include "gui/widgets/window_services.h"
#include "gui/widgets/wishes.h"
#include "session/background_tasks.h"
#include "session/document.h"
#include "session/shown_figures.h"

#include "delimit/map/viewport.h"

#include <QMainWindow>

#include <functional>
#include <string>
#include <vector>

class QVBoxLayout;

namespace delimit {

/// The proposals and the active view that the maps show now.
struct MapsShown {
    std::vector<std::string> proposals; ///< ids, in the order of the maps
    Viewport active;
};

struct WindowContext {
    QMainWindow& window;
    QVBoxLayout& centre; ///< messages, maps, the sheet, and the panels above them
    Document& document;
    ShownFigures& figures;
    BackgroundTasks& tasks;
    MessageBar& messages;
    Commands& commands;
    ViewState& view;
    Wishes& wishes;
    std::function<MapsShown()> maps_shown = {}; ///< by the room of the maps
    std::function<SavedView()> saved_view = {}; ///< layout, position, scale
    /// Each returns true if its part of the window shows that error already.
    std::vector<std::function<bool(const Error&)>> handled_elsewhere = {};

    /// The window's object of that class, made by another room or file before.
    template <class T>
    [[nodiscard]] T& the() const {
        T* found = window.findChild<T*>();
        Q_ASSERT(found);
        return *found;
    }
    /// The same, made by `make`, which gives it to the window, if there is none yet.
    template <class T, class Make>
    [[nodiscard]] T& one(Make make) const {
        if (T* found = window.findChild<T*>())
            return *found;
        return *make();
    }
};

/// The services of the window for the files of a project.
[[nodiscard]] WindowServices services(const WindowContext& context);

/// Writes a file in the background, and reports success or the error.
void write_file(const WindowContext& context, const QString& path, BackgroundTasks::Work work);

} // namespace delimit
