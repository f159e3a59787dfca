// The sheet in the window, in place of the maps: exactly as it is exported. Templates and pages are
// chosen, elements moved and texts written here; every change is a step of the document.
#pragma once

#include "gui/sheet/sheet_stage.h"
#include "session/document.h"
#include "session/latest_job.h"

#include "delimit/render/sheet_options.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QScrollArea;
class QToolButton;

namespace delimit {

class SheetWarningList;

class SheetView : public QWidget {
    Q_OBJECT

  public:
    explicit SheetView(Document& document, QWidget* parent = nullptr);
    ~SheetView() override;

    [[nodiscard]] SheetStage& stage() { return *stage_; }
    [[nodiscard]] SheetWarningList& warnings() { return *warnings_; }
    [[nodiscard]] std::size_t page() const { return page_; }
    [[nodiscard]] std::size_t pages() const { return sheets_ ? sheets_->size() : 0; }
    /// True if the sheet shown is that of the current project.
    [[nodiscard]] bool up_to_date() const { return !busy_; }

    void turn_to(std::size_t page);
    /// One device pixel per pixel of the file; sheets of a paper size at that size.
    void set_true_size();
    void set_fitted();
    void zoom(double factor);

  signals:
    void export_wanted();
    void failed(const delimit::Error& error);
    void shown();

  protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

  private:
    using Sheets = std::shared_ptr<const std::vector<Sheet>>;
    struct Shown {
        ProjectPtr project;
        PreparedPtr prepared;
        Sheets sheets;
        std::vector<SheetWarning> warnings;
        QImage picture;
        std::optional<Error> problem;
    };

    void build_bar();
    void refresh();
    /// Shows another page or size of the same sheets.
    void repaint_page();
    void start(bool again);
    void take(unsigned long request, Shown shown);
    void show_bar();
    void change(const QString& step, const SheetStage::Change& change);
    [[nodiscard]] std::optional<ExportOptions> options() const;
    [[nodiscard]] QSize picture_size(const ExportOptions& options) const;

    Document& document_;
    SheetStage* stage_;
    QScrollArea* scroll_;
    SheetWarningList* warnings_;
    QComboBox* kind_;
    QComboBox* size_;
    QToolButton* back_;
    QToolButton* on_;
    QLabel* number_;
    QLabel* percent_;
    std::size_t page_ = 0;
    std::optional<double> scale_; ///< of the true size; absent: fitted
    Sheets sheets_;
    ProjectPtr of_;        ///< the project that `sheets_` show
    PreparedPtr prepared_; ///< the result that they show
    unsigned long request_ = 0;
    bool busy_ = false;
    LatestJob worker_; ///< last: it ends before anything it uses
};

} // namespace delimit
