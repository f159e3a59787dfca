// Words beside the icons of tool bars, where there is room.
#pragma once

#include <QObject>
#include <QPointer>

#include <vector>

class QToolBar;
class QToolButton;
class QWidget;

namespace delimit {

/// Writes beside the icon of each button whose command has a word (Command::word), in their order,
/// as long as all tool bars of the window fit in one row.
class BarWords : public QObject {
    Q_OBJECT

  public:
    /// Follows the size, font and language of `window`, and owned by it.
    explicit BarWords(QWidget* window);
    void add(QToolBar& bar);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void write();

    QWidget& window_;
    std::vector<QPointer<QToolBar>> bars_;
    std::vector<QPointer<QToolButton>> buttons_;
};

} // namespace delimit
