#include "delimit/render/application.h"

#include <QGuiApplication>

namespace delimit {

HeadlessApplication::HeadlessApplication() {
    if (QCoreApplication::instance())
        return;
    // Qt keeps references to both for as long as the application lives.
    static int count = 3;
    static char name[] = "delimit", option[] = "-platform", platform[] = "offscreen";
    static char* arguments[] = {name, option, platform, nullptr};
    owned_ = std::make_unique<QGuiApplication>(count, arguments);
}

HeadlessApplication::~HeadlessApplication() = default;

} // namespace delimit
