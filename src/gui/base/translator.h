// A translator that records every text requested, so that texts on the screen can be translated
// again.
#pragma once

#include "delimit/base/language.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QStringList>
#include <QTranslator>

namespace delimit {

/// Serves every tr(). A text on the screen is traced back to its source text; where two classes
/// have different source texts with one translation, the class decides. A test keeps translations
/// within one class distinct.
class Translator : public QTranslator {
  public:
    /// The translator of the application, which installs it on first use, with Qt's own texts
    /// behind it.
    static Translator& of_application();

    void speak(Language language);
    [[nodiscard]] Language language() const { return language_; }

    /// The translation of `text`, as tr() gave it in any language, into the current one; null if
    /// tr() never gave it. `classes` are those of the widgets around the text, innermost first.
    [[nodiscard]] QString again(const QString& text, const QStringList& classes = {}) const;

    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int number) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

  private:
    struct Asked {
        QByteArray context, source, disambiguation;
        friend bool operator==(const Asked&, const Asked&) = default;
    };

    Language language_ = Language::english;
    QTranslator of_qt_;
    mutable QMutex mutex_; // workers call tr() too
    mutable QHash<QString, QList<Asked>> memory_;
};

} // namespace delimit
