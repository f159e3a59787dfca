#include "delimit/render/application.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace delimit {
namespace {

QtMessageHandler other_messages = nullptr;

} // namespace

void hush_runtime_folder() {
    if (other_messages)
        return;
    other_messages = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext& context, const QString& message) {
            if (!message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")))
                other_messages(type, context, message);
        });
}

HeadlessApplication::HeadlessApplication() {
    if (QCoreApplication::instance())
        return;
    hush_runtime_folder();
    // Qt keeps references to both as long as the application lives, and removes the options that it
    // has handled: they are filled anew for each.
    static char name[] = "delimit", option[] = "-platform", platform[] = "offscreen";
    static int count;
    static char* arguments[4];
    count = 3;
    std::ranges::copy(std::to_array<char*>({name, option, platform, nullptr}), arguments);
    owned_ = std::make_unique<QGuiApplication>(count, arguments);
}

HeadlessApplication::~HeadlessApplication() = default;

} // namespace delimit
