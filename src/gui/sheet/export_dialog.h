// What the sheet is to be as a file: format, template, size, which part of the map; with a picture
// of what comes of it and what should be seen to before it goes out.
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
    /// What a choice comes to with all that is not chosen here.
    using MakeRequest = std::function<PictureRequest(const PictureChoice&)>;

    explicit ExportDialog(QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Shows what will come of the choice, from now on.
    void show_preview(MakeRequest make);
    void refresh_preview();

    [[nodiscard]] PictureChoice choice() const;
    [[nodiscard]] const QLabel& preview() const { return *preview_; }
    [[nodiscard]] SheetWarningList& warnings() { return *warnings_; }

    /// A file is being written: how far it is stands in place of the choices until end_writing(),
    /// or until it is cancelled by `cancel`.
    void begin_writing(std::function<void()> cancel);
    void show_progress(double share);
    /// Closes the dialog, or says why nothing was written and lets choose again.
    void end_writing(const Status& status);

  public slots:
    /// While a file is written only that is cancelled.
    void reject() override;

  signals:
    /// The choice is made: where to?
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
    QSpinBox* dpi_;      ///< of pictures; its least value: as usual
    QLabel* print_size_; ///< how large the file comes out
    QCheckBox* transparent_;
    QRadioButton* fitted_;
    QRadioButton* on_screen_;
    QLabel* preview_;
    QLabel* remark_; ///< below the preview: pages, or what is wrong
    SheetWarningList* warnings_;
    QPushButton* accept_;
    QProgressBar* progress_;
    QWidget* choices_;
    std::function<void()> cancel_; ///< of what is being written; else empty
    MakeRequest make_;
    unsigned long request_ = 0;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
