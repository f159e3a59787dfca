#include "gui/sheet/sheet_menu.h"

#include "gui/base/text.h"
#include "session/document.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>

namespace delimit {
namespace {

struct SheetMenu {
    Q_DECLARE_TR_FUNCTIONS(delimit::SheetMenu)
};

QInputDialog* dialog_of(QWidget* parent, const QString& title, const QString& label) {
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    return dialog;
}

void ask_for_handling(QWidget* parent, Document& document) {
    const Locale language = document.language();
    auto* dialog =
        dialog_of(parent, SheetMenu::tr("Classification marking"),
                  SheetMenu::tr("At the top and foot of every page, such as “For official use "
                                "only”; empty for none:"));
    dialog->setTextValue(qt_text(document.project()->sheet.handling.in(language)));
    QObject::connect(dialog, &QInputDialog::textValueSelected, &document,
                     [&document, language](const QString& text) {
                         document.edit(
                             SheetMenu::tr("Change the classification marking"),
                             [language, words = text.simplified().toStdString()](Project& project) {
                                 Text& line = project.sheet.handling;
                                 (language == Language::ukrainian ? line.uk : line.en) = words;
                                 if (line.en.empty() || words.empty())
                                     line.en = words;
                             });
                     });
    dialog->open();
}

void ask_for_logo(QWidget* parent, Document& document) {
    auto* files = new QFileDialog(parent, SheetMenu::tr("Logo"), QString(),
                                  SheetMenu::tr("Images (*.png *.svg *.jpg *.jpeg)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(files, &QFileDialog::fileSelected, &document,
                     [&document](const QString& path) {
                         document.edit(SheetMenu::tr("Choose a logo"),
                                       [file = path.toStdString()](Project& project) {
                                           project.sheet.logo = file;
                                       });
                     });
    files->open();
}

void ask_for_age(QWidget* parent, Document& document) {
    auto* dialog =
        dialog_of(parent, SheetMenu::tr("Age of the line"),
                  SheetMenu::tr("Warn of a line of contact older than this number of days:"));
    constexpr int most_days = 3650;
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(0, most_days);
    dialog->setIntValue(document.project()->sheet.current_for_days);
    QObject::connect(dialog, &QInputDialog::intValueSelected, &document, [&document](int days) {
        document.edit(SheetMenu::tr("Choose how old a line may be"),
                      [days](Project& project) { project.sheet.current_for_days = days; });
    });
    dialog->open();
}

} // namespace

QMenu* make_sheet_menu(QWidget* parent, Document& document) {
    auto* menu = new QMenu(parent);
    menu->addAction(SheetMenu::tr("Classification marking…"), parent,
                    [parent, &document] { ask_for_handling(parent, document); });
    menu->addAction(SheetMenu::tr("Logo…"), parent,
                    [parent, &document] { ask_for_logo(parent, document); });
    QAction* none = menu->addAction(SheetMenu::tr("No logo"), parent, [&document] {
        document.edit(SheetMenu::tr("Remove the logo"),
                      [](Project& project) { project.sheet.logo.clear(); });
    });
    menu->addAction(SheetMenu::tr("Age of the line…"), parent,
                    [parent, &document] { ask_for_age(parent, document); });
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, none, &document] {
        const bool open = document.project() != nullptr;
        for (QAction* action : menu->actions())
            action->setEnabled(open);
        none->setEnabled(open && !document.project()->sheet.logo.empty());
    });
    return menu;
}

} // namespace delimit
