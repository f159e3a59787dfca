// Messages that do not interrupt: a bar above the maps, to be closed once read.
#pragma once

#include "delimit/base/result.h"

#include <QFrame>

#include <functional>
#include <vector>

class QLabel;
class QToolButton;

namespace delimit {

class ElidedLabel;

class MessageBar : public QFrame {
    Q_OBJECT

  public:
    enum class Kind { information, warning, failure };

    /// A button of a message: its text and function. It closes the message.
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);
    /// `details` may be empty. An older message is shown again when this one is closed; one with
    /// the same text is not added twice.
    void show_message(Kind kind, const QString& text, const QString& details = {},
                      const Action& action = {});
    /// `what` names the effect of the error: "Nothing was written".
    void show_error(const QString& what, const Error& error);
    void close_message();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

  signals:
    /// The user closed the message.
    void closed(const QString& text);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Message {
        Kind kind;
        QString text, details;
        Action action;
    };
    void show_latest();

    std::vector<Message> messages_;
    QLabel* icon_;
    QLabel* text_;
    QLabel* details_;
    QToolButton* action_;
    QToolButton* more_;
    QToolButton* close_;
};

} // namespace delimit
