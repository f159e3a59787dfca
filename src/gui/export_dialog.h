// What the picture of the comparison is to be: format, size, which part of the map.
#pragma once

#include "delimit/render/export.h"

#include <QDialog>

class QComboBox;
class QRadioButton;
class QSpinBox;

namespace delimit {

/// The user's choice.
struct PictureChoice {
    ExportOptions options;
    bool as_on_screen = false;
};

class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ExportDialog(QWidget* parent = nullptr);
    [[nodiscard]] PictureChoice choice() const;
    /// "png", "svg", "pdf".
    [[nodiscard]] QString suffix() const;

  private:
    void refresh();
    QComboBox* format_;
    QComboBox* size_;
    QSpinBox* width_;
    QSpinBox* height_;
    QComboBox* page_;
    QWidget* custom_;
    QRadioButton* fitted_;
    QRadioButton* on_screen_;
};

} // namespace delimit
