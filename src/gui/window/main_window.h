// The main window: a frame filled from lists of panels, tools and commands; see lists.h.
#pragma once

#include "gui/widgets/view_state.h"
#include "gui/widgets/window_context.h"
#include "gui/widgets/wishes.h"
#include "session/background_tasks.h"
#include "session/document.h"
#include "session/shown_figures.h"

#include <QMainWindow>

#include <memory>

namespace delimit {

class BarWords;
class Docks;
class TitleBar;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Pipeline pipeline, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return document_; }
    /// Shows a message with the first steps, until the user has closed it once.
    void show_hint();

  signals:
    /// Both maps of the first result are painted.
    void first_comparison_painted();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void build_centre();
    void build_status_bar();
    void build_lists();
    void add_bar(const QString& title, const char* name);
    void connect_document();
    void restore();
    void refresh_title();

    Document document_;
    ShownFigures figures_{document_, this};
    ViewState view_;
    Wishes wishes_;
    std::unique_ptr<WindowContext> context_; ///< for the objects made from the lists
    TitleBar* title_ = nullptr;
    Docks* docks_ = nullptr;
    BarWords* words_ = nullptr;
    bool leaving_ = false; ///< the user has agreed to lose changes
    bool painted_ = false;
    BackgroundTasks tasks_; ///< last: it ends before anything it uses
};

} // namespace delimit
