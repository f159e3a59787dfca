// Rules for all widgets of the window, in both languages: names for screen readers, no text cut
// off, no text of the other language, no two menu entries with one mnemonic.
#include "gui/base/theme.h"
#include "gui/base/translation.h"
#include "support/contains.h"
#include "support/every_dialog.h"
#include "support/every_widget.h"

#include "support/window.h"

#include <QDialog>
#include <QDockWidget>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QToolBar>

#include <set>

using namespace delimit;
using namespace delimit::test;

namespace {

struct Speaking {
    explicit Speaking(Language language) {
        need_application();
        show_language(language);
    }
    ~Speaking() { show_language(Language::english); }
    Speaking(const Speaking&) = delete;
};

void show_all_docks(OpenWindow& open) {
    for (QDockWidget* dock : open.window.findChildren<QDockWidget*>())
        dock->show();
    open.settle();
    QTest::qWait(50);
}

/// Saves a picture of the widget for inspection in the folder DELIMIT_PICTURES, if that is set.
void keep_picture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("DELIMIT_PICTURES");
    if (!folder.isEmpty())
        CHECK(widget.grab().save(folder + "/" + name + ".png"));
}

void check_names(QWidget& window) {
    for (QWidget* widget : visible_widgets(window)) {
        INFO(path_of(*widget));
        if (is_control(*widget))
            CHECK_FALSE(accessible_name(*widget).isEmpty());
        // A button without text needs a tool tip.
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && is_control(*button) && button->text().isEmpty() &&
            button->objectName() != "qt_toolbar_ext_button")
            CHECK_FALSE(button->toolTip().isEmpty());
    }
}

void check_room(QWidget& window) {
    wait_for_room(window);
    for (const QWidget* widget : visible_widgets(window)) {
        const QString clipped = clipped_text(*widget);
        INFO(path_of(*widget) << ": " << clipped.toStdString());
        CHECK(clipped.isEmpty());
    }
}

/// Texts of all properties of a widget or action and its children, by their path.
QMap<QString, QString> said_in(QObject& object, const QString& path = {}) {
    QMap<QString, QString> said;
    const QMetaObject* meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.typeId() == QMetaType::QString && property.name() != QByteArray("styleSheet"))
            said[path + "." + property.name()] = property.read(&object).toString();
    }
    if (const auto* box = qobject_cast<QComboBox*>(&object))
        for (int i = 0; i < box->count(); ++i)
            said[path + ".item" + QString::number(i)] = box->itemText(i);
    QMap<QString, int> count;
    for (QObject* child : object.children()) {
        const QString name = QString::fromUtf8(child->metaObject()->className());
        said.insert(said_in(*child, path + "/" + name + QString::number(count[name]++)));
    }
    return said;
}

} // namespace

TEST_CASE("everything one can work with has a name for screen readers") {
    for (Language language : {Language::english, Language::ukrainian}) {
        const Speaking speaking(language);
        OpenWindow open;
        show_all_docks(open);
        check_names(open.window);
        EveryDialog(open, [](QDialog& dialog, const QString&) { check_names(dialog); });
    }
}

TEST_CASE("no widget cuts its text off, in either language, in either theme") {
    for (Theme theme : {Theme::light, Theme::dark})
        for (Language language : {Language::english, Language::ukrainian}) {
            INFO("Ukrainian " << (language == Language::ukrainian) << ", dark "
                              << (theme == Theme::dark));
            const Speaking speaking(language);
            apply_theme(theme);
            const QString as = QString(language == Language::ukrainian ? "-uk" : "-en") +
                               (theme == Theme::dark ? "-dark" : "");
            OpenWindow open;
            check_room(open.window);
            show_all_docks(open);
            open.window.resize(1600, 1000);
            open.settle();
            QTest::qWait(50);
            // Docks are tabbed: each is brought to the front in turn.
            for (QDockWidget* dock : open.window.findChildren<QDockWidget*>()) {
                dock->raise();
                QTest::qWait(20);
                check_room(*dock->window());
                keep_picture(*dock, "dock-" + dock->objectName() + as);
            }
            EveryDialog(open, [&](QDialog& dialog, const QString& name) {
                check_room(dialog);
                keep_picture(dialog, name + as);
            });
        }
    apply_theme(Theme::system);
}

TEST_CASE("with proposals and layers docked the window still fits a small screen") {
    for (Language language : {Language::english, Language::ukrainian}) {
        const Speaking speaking(language);
        OpenWindow open;
        show_all_docks(open);
        INFO("Ukrainian " << (language == Language::ukrainian));
        CHECK(open.window.minimumSizeHint().width() <= 1280);
        CHECK(open.window.width() <= 1280);
        CHECK(open.window.minimumSizeHint().height() <= 720);
    }
}

TEST_CASE("every button of the tool bars says what it does, and with which key") {
    for (Language language : {Language::english, Language::ukrainian}) {
        const Speaking speaking(language);
        OpenWindow open;
        int buttons = 0;
        for (const QToolBar* bar : open.window.findChildren<QToolBar*>()) {
            if (bar->parent() != &open.window)
                continue;
            for (const QAction* action : bar->actions()) {
                if (action->isSeparator())
                    continue;
                ++buttons;
                INFO(action->text().toStdString());
                CHECK(action->toolTip().size() > 5);
                CHECK_FALSE(action->icon().isNull());
                if (!action->shortcut().isEmpty())
                    CHECK_THAT(
                        action->toolTip().toStdString(),
                        Catch::Matchers::ContainsSubstring(
                            action->shortcut().toString(QKeySequence::NativeText).toStdString()));
            }
        }
        CHECK(buttons > 15);
    }
}

TEST_CASE("what the program remembers is in the user's configuration folder") {
    need_application();
    // The folder itself is that of XDG_CONFIG_HOME, which tests set.
    CHECK(QSettings().fileName().endsWith("/delimit/delimit.conf"));
    CHECK(QSettings().scope() == QSettings::UserScope);
}

TEST_CASE("no two entries of a menu answer to the same letter") {
    for (Language language : {Language::english, Language::ukrainian}) {
        const Speaking speaking(language);
        OpenWindow open;
        CHECK(clashing_mnemonics(open.window.menuBar()->actions()).join("; ").toStdString() == "");
        const std::function<void(const QMenu&)> check = [&](const QMenu& menu) {
            INFO(menu.title().toStdString());
            CHECK(clashing_mnemonics(menu.actions()).join("; ").toStdString() == "");
            for (const QAction* action : menu.actions())
                if (action->menu())
                    check(*action->menu());
        };
        for (const QAction* menu : open.window.menuBar()->actions())
            check(*menu->menu());
    }
}

TEST_CASE("a window switched to Ukrainian says what one begun in Ukrainian says, and back") {
    const Speaking speaking(Language::english);
    QMap<QString, QString> begun, switched, begun_in_english, switched_back;
    {
        OpenWindow open;
        begun_in_english = said_in(open.window);
        command(open.window, "view.language.ukrainian")->trigger();
        QTest::qWait(10);
        open.settle();
        switched = said_in(open.window);
        command(open.window, "view.language.english")->trigger();
        QTest::qWait(10);
        open.settle();
        switched_back = said_in(open.window);
    }
    {
        show_language(Language::ukrainian);
        OpenWindow open;
        begun = said_in(open.window);
    }
    const auto same = [](const QMap<QString, QString>& one, const QMap<QString, QString>& other) {
        int compared = 0;
        for (auto it = one.begin(); it != one.end(); ++it) {
            if (!other.contains(it.key()))
                continue;
            INFO(it.key().toStdString());
            CHECK(it.value().toStdString() == other[it.key()].toStdString());
            ++compared;
        }
        CHECK(compared > 500);
    };
    same(switched, begun);
    same(switched_back, begun_in_english);
}

TEST_CASE("dates are read as the language writes them") {
    for (Language language : {Language::english, Language::ukrainian}) {
        const Speaking speaking(language);
        OpenWindow open;
        show_all_docks(open);
        int dates = 0;
        for (const QLabel* label : open.window.findChildren<QLabel*>()) {
            INFO(label->text().toStdString());
            CHECK_FALSE(label->text().contains(QRegularExpression("[0-9]{4}-[0-9]{2}-[0-9]{2}")));
            dates += label->text().contains(language == Language::ukrainian ? "15 грудня 2025 р."
                                                                            : "15 December 2025");
        }
        CHECK(dates > 1);
    }
}

TEST_CASE("no key belongs to two commands of the window") {
    need_application();
    OpenWindow open;
    QMap<QString, QString> seen;
    for (const QAction* action : all_actions(open.window))
        for (const QKeySequence& key : action->shortcuts()) {
            INFO(key.toString().toStdString() << ": " << action->text().toStdString() << " and "
                                              << seen[key.toString()].toStdString());
            CHECK(seen[key.toString()].isEmpty());
            seen[key.toString()] = action->text();
        }
}
