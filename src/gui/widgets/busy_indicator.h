// The indicator of running work in the status bar, with a button to stop it.
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QLabel;
class QProgressBar;
class QToolButton;

namespace delimit {

/// Visible only for work that takes longer than half a second.
class BusyIndicator : public QWidget {
    Q_OBJECT

  public:
    static constexpr int patience_ms = 500;

    explicit BusyIndicator(QWidget* parent = nullptr);
    /// `key` identifies a piece of work, `text` names it; `cancel` is called by the button.
    void begin(const QString& key, const QString& text, std::function<void()> cancel);
    /// Sets the share of the work that is done, 0…1; unknown until the first call.
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
