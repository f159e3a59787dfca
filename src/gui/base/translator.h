// Translates, and remembers what it was asked, so that what is on the screen can be asked again.
#pragma once

#include "delimit/base/language.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QStringList>
#include <QTranslator>

namespace delimit {

/// Every tr() passes here. From a text on the screen the memory leads back to what the source code
/// says; where two classes say different things that are translated alike, the class decides. A
/// test keeps translations within one class distinct.
class Translator : public QTranslator {
  public:
    /// One for the whole application, which it joins on first use, with Qt's own texts behind it.
    static Translator& of_application();

    void speak(Language language);
    [[nodiscard]] Language language() const { return language_; }

    /// `text` as tr() gave it in any language, in today's; null if it never did. `classes` are
    /// where the text stands, innermost first.
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
    mutable QMutex mutex_; // workers say tr() too
    mutable QHash<QString, QList<Asked>> memory_;
};

} // namespace delimit
