// A choice of oblasts: all of them, or those that are ticked.
#pragma once

#include <QListWidget>

#include <string>
#include <utility>
#include <vector>

namespace delimit {

class OblastList : public QListWidget {
    Q_OBJECT

  public:
    explicit OblastList(QWidget* parent = nullptr);
    /// ISO codes with names; `chosen` empty means all.
    void show_oblasts(const std::vector<std::pair<std::string, std::string>>& oblasts,
                      const std::vector<std::string>& chosen);
    /// In the order in which they were chosen; empty for all.
    [[nodiscard]] const std::vector<std::string>& chosen() const { return chosen_; }
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    /// The selection changed; for none selected, chosen() is empty, as for all.
    void changed();

  private:
    void tick(QListWidgetItem* item);
    void refresh();

    std::vector<std::string> chosen_;
};

} // namespace delimit
