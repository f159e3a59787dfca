#include "gui/window/about_dialog.h"

#include "gui/base/text.h"

#include "delimit/base/version.h"
#include "delimit/engine/libraries.h"
#include "delimit/render/libraries.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace delimit {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("delimit::About", text);
}

QGridLayout* library_table(QWidget* parent) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    std::vector<LinkedLibrary> libraries = drawing_libraries();
    const std::vector<LinkedLibrary> of_core = linked_libraries();
    libraries.insert(libraries.begin() + 1, of_core.begin(), of_core.end());
    int row = 0;
    for (const LinkedLibrary& library : libraries) {
        grid->addWidget(new QLabel(qt_text(library.name), parent), row, 0);
        grid->addWidget(new QLabel(qt_text(library.version), parent), row, 1);
        grid->addWidget(new QLabel(qt_text(library.licence), parent), row, 2);
        ++row;
    }
    return grid;
}

} // namespace

void show_about(QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("about"));
    dialog->setWindowTitle(say(QT_TRANSLATE_NOOP("delimit::About", "About Delimit")));

    auto* icon = new QLabel(dialog);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/delimit.svg")).pixmap(64, 64));
    auto* name = new QLabel(say(QT_TRANSLATE_NOOP("delimit::About", "Delimit %1"))
                                .arg(qt_text(std::string(program_version()))),
                            dialog);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* what = new QLabel(
        say(QT_TRANSLATE_NOOP("delimit::About",
                              "Compares proposals for the withdrawal of forces from a line of "
                              "contact, on the map and in figures.\n\nFree software under the "
                              "GNU General Public License, version 3 or later. It comes without "
                              "any warranty. Boundaries and names shown imply no endorsement.")),
        dialog);
    what->setWordWrap(true);
    what->setFixedWidth(440);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(icon);
    head->addWidget(name, 1);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addLayout(head);
    column->addWidget(what);
    column->addLayout(library_table(dialog));
    column->addWidget(buttons);
    dialog->open();
}

} // namespace delimit
