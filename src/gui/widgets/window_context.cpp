#include "gui/widgets/window_context.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace delimit {

WindowServices services(const WindowContext& context) {
    return {[&context](const QString& text, auto work, auto done) {
                context.tasks.start(text, std::move(work), std::move(done));
            },
            [&context](const QString& what, const Error& error) {
                context.messages.show_error(what, error);
            },
            [&context](const QString& text) {
                context.messages.show_message(MessageBar::Kind::information, text);
            },
            [&context] { return context.saved_view ? context.saved_view() : SavedView(); }};
}

void write_file(const WindowContext& context, const QString& path, BackgroundTasks::Work work) {
    context.tasks.start(
        MessageBar::tr("Writing %1…").arg(QFileInfo(path).fileName()), std::move(work),
        [&context, path](const Status& status) {
            if (status)
                context.messages.show_message(
                    MessageBar::Kind::information,
                    MessageBar::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
            else
                context.messages.show_error(MessageBar::tr("Nothing was written"), status.error());
        });
}

} // namespace delimit
