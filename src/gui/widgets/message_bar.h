// Messages that do not stand in the way: a bar above the maps, to be closed when read.
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

    /// What can be done about a message; done, the message is closed.
    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);
    /// `details` may be empty. An older message comes back when this one is closed; the same text
    /// is not shown twice.
    void show_message(Kind kind, const QString& text, const QString& details = {},
                      const Action& action = {});
    /// `what` is what became of it: "Nothing was written".
    void show_error(const QString& what, const Error& error);
    void close_message();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

  signals:
    /// By the user, who has read it.
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
