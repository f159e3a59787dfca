// What the rooms of a window are given to build their panels, tools and commands from.
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

/// What the maps show now.
struct MapsShown {
    std::vector<std::string> proposals; ///< ids, as they stand on the screen
    Viewport active;
};

struct WindowContext {
    QMainWindow& window;
    QVBoxLayout& centre; ///< messages, maps, the sheet, and what stands above them
    Document& document;
    ShownFigures& figures;
    BackgroundTasks& tasks;
    MessageBar& messages;
    Commands& commands;
    ViewState& view;
    Wishes& wishes;
    std::function<MapsShown()> maps_shown = {}; ///< by the room of the maps
    std::function<SavedView()> saved_view = {}; ///< how the project is looked at now
    /// Each says whether its part of the window tells of that failure already.
    std::vector<std::function<bool(const Error&)>> handled_elsewhere = {};

    /// The window's object of that class, which another room or file has made.
    template <class T>
    [[nodiscard]] T& the() const {
        T* found = window.findChild<T*>();
        Q_ASSERT(found);
        return *found;
    }
    /// As above, made by `make` (which gives it to the window) if there is none yet.
    template <class T, class Make>
    [[nodiscard]] T& one(Make make) const {
        if (T* found = window.findChild<T*>())
            return *found;
        return *make();
    }
};

/// What files ask of their window.
[[nodiscard]] WindowServices services(const WindowContext& context);

/// Writes a file in the background, and says that it is there, or what went wrong.
void write_file(const WindowContext& context, const QString& path, BackgroundTasks::Work work);

} // namespace delimit
