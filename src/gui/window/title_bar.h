// A bar above the maps: title, date and source of the line of contact, and a mark if it is
// schematic.
#pragma once

#include <QWidget>

class QLabel;

namespace delimit {

class ElidedLabel;

class TitleBar : public QWidget {
    Q_OBJECT

  public:
    explicit TitleBar(QWidget* parent = nullptr);
    void show_title(const QString& title, const QString& line, bool schematic);

  private:
    ElidedLabel* title_;
    ElidedLabel* line_;
    QLabel* schematic_;
};

} // namespace delimit
