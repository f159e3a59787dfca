// A dialog for the user's settings. Every choice takes effect at once, and is kept.
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
    /// The format of figures or the unit of depths was changed.
    void figures_changed();

  private:
    QComboBox* add_choice(QFormLayout& form, const QString& label, const QString& tip);

    QComboBox* language_;
    QComboBox* numbers_;
    QComboBox* unit_;
    QComboBox* theme_;
};

} // namespace delimit
