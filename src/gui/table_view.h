#pragma once

#include <QTableView>

namespace delimit {

/// A read-only table whose selection is copied as tab-separated text, with the header when more
/// than one row is selected: what spreadsheets and mail programs take.
class TableView : public QTableView {
    Q_OBJECT

  public:
    explicit TableView(QWidget* parent = nullptr);
    [[nodiscard]] QString selected_text() const;
    void copy() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace delimit
