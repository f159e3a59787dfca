// What the user prefers, for this and all later starts. Every choice takes effect at once.
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;

namespace delimit {

class SettingsDialog : public QDialog {
    Q_OBJECT

  public:
    explicit SettingsDialog(QWidget* parent = nullptr);

    [[nodiscard]] QComboBox& language() { return *language_; }
    [[nodiscard]] QComboBox& numbers() { return *numbers_; }
    [[nodiscard]] QComboBox& unit() { return *unit_; }
    [[nodiscard]] QComboBox& theme() { return *theme_; }

  signals:
    /// How numbers are written, or the unit that depths are set in.
    void figures_changed();

  private:
    QComboBox* add_choice(QFormLayout& form, const QString& label, const QString& tip);

    QComboBox* language_;
    QComboBox* numbers_;
    QComboBox* unit_;
    QComboBox* theme_;
};

} // namespace delimit
