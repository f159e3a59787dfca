#include "gui/resources.h"

#include <QApplication>
#include <QIcon>

/// Outside any namespace, as Q_INIT_RESOURCE wants it.
static void load_icons() {
    Q_INIT_RESOURCE(delimit);
}

namespace delimit {

void name_application() {
    load_icons();
    QCoreApplication::setOrganizationName(QStringLiteral("delimit"));
    QCoreApplication::setApplicationName(QStringLiteral("delimit"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Delimit"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.delimit.Delimit"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/delimit.svg")));
}

} // namespace delimit
