// What the program is working on, in the status bar, with a way to stop it.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QLabel;
class QProgressBar;
class QToolButton;

namespace delimit {

/// Shows itself only for work that takes longer than half a second.
class BusyIndicator : public QWidget {
    Q_OBJECT

  public:
    static constexpr int patience_ms = 500;

    explicit BusyIndicator(QWidget* parent = nullptr);
    /// `key` tells pieces of work apart; `cancel` is called by the button.
    void begin(const QString& key, const QString& text, std::function<void()> cancel);
    /// How much of it is done, from 0 to 1; until then nobody knows.
    void progress(const QString& key, double share);
    void end(const QString& key);

  private:
    struct Work {
        QString text;
        std::function<void()> cancel;
        double done = -1; ///< below 0: unknown
    };
    void refresh();

    std::map<QString, Work> work_;
    QLabel* text_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QTimer patience_;
};

} // namespace delimit
