#include "gui/base/translation.h"

#include "gui/base/translator.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QMetaProperty>
#include <QPointer>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace delimit {
namespace {

NumberFormat numbers = NumberFormat::of_language;

/// The classes of an object and of its parents, innermost first.
QStringList classes_around(const QObject* object) {
    QStringList classes;
    for (; object; object = object->parent())
        for (const QMetaObject* meta = object->metaObject(); meta; meta = meta->superClass())
            classes << QString::fromUtf8(meta->className());
    return classes;
}

/// The text in the current language; null if no tr() gave it. It may end with a key in brackets, as
/// tool tips do.
QString again(const QString& text, const QStringList& classes) {
    const Translator& translator = Translator::of_application();
    QString now = translator.again(text, classes);
    const qsizetype key =
        text.endsWith(QLatin1Char(')')) ? text.lastIndexOf(QLatin1String(" (")) : -1;
    if (now.isNull() && key > 0) {
        now = translator.again(text.left(key), classes);
        if (!now.isNull())
            now += text.mid(key);
    }
    return now;
}

/// Passes the translation of `text` to `set`, if there is one and it differs.
template <class Set>
void renew(const QString& text, const QStringList& classes, Set set) {
    const QString now = again(text, classes);
    if (!now.isNull() && now != text)
        set(now);
}

void renew_properties(QObject& object, const QStringList& classes) {
    // Properties derived from other texts, or not shown to users.
    static const QList<QByteArray> not_said = {"objectName", "styleSheet", "windowIconText",
                                               "windowFilePath"};
    const QMetaObject* meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        // The user property holds the value that the user typed or chose.
        if (property.typeId() != QMetaType::QString || !property.isWritable() ||
            property.isUser() || not_said.contains(property.name()))
            continue;
        renew(property.read(&object).toString(), classes,
              [&](const QString& now) { property.write(&object, now); });
    }
}

void renew_items(QComboBox& box, const QStringList& classes) {
    const QSignalBlocker quiet(box); // the selection stays the same
    for (int i = 0; i < box.count(); ++i)
        for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
            renew(box.itemData(i, role).toString(), classes,
                  [&](const QString& now) { box.setItemData(i, now, role); });
}

void renew_tabs(QTabBar& bar, const QStringList& classes) {
    auto* const pages = qobject_cast<QTabWidget*>(bar.parentWidget());
    for (int i = 0; i < bar.count(); ++i) {
        renew(bar.tabText(i), classes, [&](const QString& now) {
            pages ? pages->setTabText(i, now) : bar.setTabText(i, now);
        });
        renew(bar.tabToolTip(i), classes, [&](const QString& now) { bar.setTabToolTip(i, now); });
    }
}

/// Asks a model for its headings again: it translates them each time.
void renew_headings(QHeaderView& header, const QStringList& classes) {
    QAbstractItemModel* model = header.model();
    if (!model)
        return;
    for (int i = 0; i < header.count(); ++i)
        renew(model->headerData(i, header.orientation()).toString(), classes,
              [&](const QString& now) { model->setHeaderData(i, header.orientation(), now); });
    header.headerDataChanged(header.orientation(), 0, header.count() - 1);
}

void renew_texts(QObject& object) {
    const QStringList classes = classes_around(&object);
    renew_properties(object, classes);
    if (auto* box = qobject_cast<QComboBox*>(&object))
        renew_items(*box, classes);
    if (auto* bar = qobject_cast<QTabBar*>(&object))
        renew_tabs(*bar, classes);
    if (auto* header = qobject_cast<QHeaderView*>(&object))
        renew_headings(*header, classes);
    if (auto* view = qobject_cast<QAbstractItemView*>(&object))
        view->viewport()->update();
}

/// Sets the default locale: Qt's fields take the number format from it; dates and the rest follow
/// the language.
void renew_locale() {
    const bool ukrainian = shown_language() == Language::ukrainian;
    QLocale locale(ukrainian ? QLocale::Ukrainian : QLocale::English,
                   ukrainian ? QLocale::Ukraine : QLocale::UnitedKingdom);
    switch (numbers) {
    case NumberFormat::of_language:
        break;
    case NumberFormat::comma_point:
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        break;
    case NumberFormat::space_comma:
        locale = QLocale(QLocale::Ukrainian, QLocale::Ukraine);
        break;
    case NumberFormat::point_comma:
        locale = QLocale(QLocale::German, QLocale::Germany);
        break;
    }
    QLocale::setDefault(locale);
    for (QWidget* window : QApplication::topLevelWidgets())
        window->setLocale(locale);
}

} // namespace

Language shown_language() {
    return Translator::of_application().language();
}

Locale shown_locale() {
    return {shown_language(), numbers};
}

void show_language(Language language) {
    Translator& translator = Translator::of_application();
    const bool same = translator.language() == language;
    if (!same)
        translator.speak(language);
    renew_locale();
    if (same)
        return;
    // Windows receive the change of language before this returns.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    // Qt may replace parts of a widget when it gets a new text, hence the guarded pointers.
    QList<QPointer<QObject>> parts;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        parts << window;
        for (QObject* part : window->findChildren<QObject*>())
            parts << part;
    }
    for (const QPointer<QObject>& part : parts)
        if (part)
            renew_texts(*part);
}

void show_numbers(NumberFormat format) {
    numbers = format;
    renew_locale();
}

QString in_shown_language(const QString& text) {
    const QString now = Translator::of_application().again(text);
    return now.isNull() ? text : now;
}

} // namespace delimit
