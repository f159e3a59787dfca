// The options of an export: format, template, size, extent; with a preview and the warnings about
// it.
#pragma once

#include "session/latest_job.h"
#include "session/picture.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace delimit {

class SheetWarningList;

/// The user's choice.
struct PictureChoice {
    SheetOverrides sheet;
    bool as_on_screen = false;
};

class ExportDialog : public QDialog {
    Q_OBJECT

  public:
    /// Completes a choice by the values that are not chosen here.
    using MakeRequest = std::function<PictureRequest(const PictureChoice&)>;

    explicit ExportDialog(QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Shows a preview of the choice from now on.
    void show_preview(MakeRequest make);
    void refresh_preview();

    [[nodiscard]] PictureChoice choice() const;
    [[nodiscard]] const QLabel& preview() const { return *preview_; }
    [[nodiscard]] SheetWarningList& warnings() { return *warnings_; }

    /// Shows the progress of writing in place of the options until end_writing(), or until the user
    /// cancels it by `cancel`.
    void begin_writing(std::function<void()> cancel);
    void show_progress(double share);
    /// Closes the dialog, or shows the error and the options again.
    void end_writing(const Status& status);

  public slots:
    /// While a file is being written, cancels that instead.
    void reject() override;

  signals:
    /// The options are accepted: the file is to be chosen.
    void file_wanted();
    void fix_wanted(const delimit::SheetWarning& warning, const delimit::SheetMedium& medium);

  private:
    void restore();
    void save() const;
    void refresh();
    void take(unsigned long request, const Result<PicturePreview>& made);
    [[nodiscard]] SheetFormat format() const;
    void show_writing(bool on);

    QComboBox* format_;
    QComboBox* kind_;
    QComboBox* size_;
    QSpinBox* width_;
    QSpinBox* height_;
    QComboBox* page_;
    QWidget* custom_;
    QSpinBox* dpi_;      ///< of pictures; its minimum: the default
    QLabel* print_size_; ///< size of the exported file, in pixels and millimetres
    QCheckBox* transparent_;
    QRadioButton* fitted_;
    QRadioButton* on_screen_;
    QLabel* preview_;
    QLabel* remark_; ///< below the preview: number of pages, or the error
    SheetWarningList* warnings_;
    QPushButton* accept_;
    QProgressBar* progress_;
    QWidget* choices_;
    std::function<void()> cancel_; ///< stops the writing; empty if nothing is being written
    MakeRequest make_;
    unsigned long request_ = 0;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
