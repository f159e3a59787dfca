#include "gui/base/resources.h"

#include "gui/base/translator.h"

#include <QApplication>
#include <QIcon>

/// Outside any namespace, as Q_INIT_RESOURCE requires.
static void load_resources() {
    Q_INIT_RESOURCE(delimit);
    Q_INIT_RESOURCE(translations);
}

namespace delimit {

void name_application() {
    load_resources();
    Translator::of_application();
    QCoreApplication::setOrganizationName(QStringLiteral("delimit"));
    QCoreApplication::setApplicationName(QStringLiteral("delimit"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Delimit"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.delimit.Delimit"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/delimit.svg")));
}

} // namespace delimit
