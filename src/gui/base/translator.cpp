#include "gui/base/translator.h"

#include <QCoreApplication>
#include <QEvent>
#include <QMutexLocker>

namespace delimit {
namespace {

/// Texts of Qt that its own translation lacks; translated with the texts of this program.
[[maybe_unused]] constexpr const char* missing_of_qt[] = {
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown")};

} // namespace

Translator& Translator::of_application() {
    // Never deleted: the application ends after static objects are destroyed.
    static auto* const translator = [] {
        auto* made = new Translator;
        QCoreApplication::installTranslator(made);
        made->speak(Language::english);
        return made;
    }();
    return *translator;
}

void Translator::speak(Language language) {
    language_ = language;
    const QString code =
        language == Language::ukrainian ? QStringLiteral("uk") : QStringLiteral("en");
    const QString folder = QStringLiteral(":/translations/");
    [[maybe_unused]] const bool ours = load(folder + QStringLiteral("delimit_") + code);
    [[maybe_unused]] const bool of_qt = of_qt_.load(folder + QStringLiteral("qtbase_") + code);
    Q_ASSERT(ours && of_qt);
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QString Translator::translate(const char* context, const char* source, const char* disambiguation,
                              int number) const {
    QString text = QTranslator::translate(context, source, disambiguation, number);
    if (text.isEmpty())
        text = of_qt_.translate(context, source, disambiguation, number);
    if (number < 0) { // a text with a number depends on that number, which is not recorded
        const Asked asked{context, source, disambiguation};
        const QMutexLocker lock(&mutex_);
        QList<Asked>& known = memory_[text.isEmpty() ? QString::fromUtf8(source) : text];
        if (!known.contains(asked))
            known.append(asked);
    }
    return text;
}

QString Translator::again(const QString& text, const QStringList& classes) const {
    if (text.isEmpty())
        return {};
    const QList<Asked> candidates = [&] {
        const QMutexLocker lock(&mutex_);
        return memory_.value(text);
    }();
    if (candidates.isEmpty())
        return {};
    const auto nearness = [&](const Asked& asked) {
        const qsizetype at = classes.indexOf(QString::fromUtf8(asked.context));
        return at < 0 ? classes.size() : at;
    };
    const Asked& best = *std::min_element(
        candidates.begin(), candidates.end(),
        [&](const Asked& a, const Asked& b) { return nearness(a) < nearness(b); });
    return QCoreApplication::translate(
        best.context.constData(), best.source.constData(),
        best.disambiguation.isNull() ? nullptr : best.disambiguation.constData());
}

} // namespace delimit
