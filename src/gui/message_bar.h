// Messages that do not stand in the way: a bar above the maps, to be closed when read.
#pragma once

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;

namespace delimit {

class ElidedLabel;

class MessageBar : public QFrame {
    Q_OBJECT

  public:
    enum class Kind { information, warning, failure };

    explicit MessageBar(QWidget* parent = nullptr);
    /// `details` may be empty. An older message comes back when this one is closed; the same text
    /// is not shown twice.
    void show_message(Kind kind, const QString& text, const QString& details = {});
    void close_message();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    struct Message {
        Kind kind;
        QString text, details;
        friend bool operator==(const Message&, const Message&) = default;
    };
    void show_latest();

    std::vector<Message> messages_;
    QLabel* icon_;
    QLabel* text_;
    QLabel* details_;
    QToolButton* more_;
    QToolButton* close_;
};

} // namespace delimit
