// The window: two maps side by side, their figures, and a table of all proposals.
#pragma once

#include "gui/base/settings.h"
#include "gui/map/map_area.h"
#include "gui/proposals/measure_editor.h"
#include "gui/window/window_actions.h"
#include "session/document.h"

#include "delimit/analysis/locate.h"
#include "delimit/geo/projection.h"

#include <QMainWindow>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <thread>

class QDockWidget;
class QLabel;
class QListView;
class QMenu;
class QToolBar;

namespace delimit {

class Autosave;
class BaseMapDesk;
class BusyIndicator;
class ComparisonModel;
class ExportDialog;
class FindingsModel;
class HistoryModel;
class LayersPanel;
class LivePreview;
class MessageBar;
class ProjectFiles;
class PositionLabel;
class ProposalsPanel;
class SheetView;
class TableView;
class TitleBar;
class WindowAnnotations;
class WindowTools;
struct PictureChoice;
struct PictureRequest;

class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    explicit MainWindow(Pipeline pipeline, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return document_; }
    [[nodiscard]] MapArea& maps() { return *maps_; }
    [[nodiscard]] ComparisonPane& pane(std::size_t number) { return maps_->pane(number); }
    [[nodiscard]] MessageBar& messages() { return *messages_; }
    [[nodiscard]] TableView& table() { return *table_; }
    /// The list of steps that can be undone and redone.
    [[nodiscard]] QListView& steps() { return *steps_; }
    [[nodiscard]] LayersPanel& layers() { return *layers_; }
    [[nodiscard]] const WindowActions& actions() const { return actions_; }
    [[nodiscard]] ProposalsPanel& proposals() { return *proposals_; }
    [[nodiscard]] ProjectFiles& files() { return *files_; }
    [[nodiscard]] BaseMapDesk& base_map() { return *base_map_; }
    [[nodiscard]] Autosave& autosave() { return *autosave_; }
    /// How the project is looked at, to be kept in its file; and as it was kept.
    [[nodiscard]] SavedView saved_view();
    void show_view(const SavedView& view);
    [[nodiscard]] LivePreview& preview() { return *preview_; }
    [[nodiscard]] WindowTools& tools() { return *tools_; }
    [[nodiscard]] WindowAnnotations& annotations() { return *annotations_; }
    [[nodiscard]] SheetView& sheet() { return *sheet_; }

    /// A project is opened, data go through the assistant.
    void open_files(const QStringList& paths);
    /// Shows the assistant, once there is a project to add to.
    void add_data(std::vector<LayerSource> sources);
    /// Both maps, for `request.file` still to be named.
    [[nodiscard]] PictureRequest picture_of_window(const PictureChoice& choice);
    /// Shows how far it is, and what went wrong, in the dialog if there is one.
    void export_picture(const PictureRequest& request, ExportDialog* dialog = nullptr);
    /// Of all proposals; the ending decides the format.
    void export_zones(const QString& path);

    /// What to do first, until the user has once put it away.
    void show_hint();

  signals:
    /// Both maps of the first result are on the screen.
    void first_comparison_painted();

  protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void build_central();
    void build_panels();
    void build_proposals();
    void build_tables();
    void build_side_panels();
    void build_tools();
    void build_bars();
    void build_status_bar();
    void connect_actions();
    void connect_file_actions();
    void connect_maps();
    void restore();
    void ask_for_data();
    /// Nothing is fetched before the user says so, also of an address that is given.
    void ask_for_address(const QString& address = {});
    /// A copy that a project needs is gone.
    void offer_to_fetch(const Error& error);
    void ask_for_picture();
    void ask_where(ExportDialog* dialog, const QString& name);
    void ask_to_replace(ExportDialog* dialog, const QStringList& there,
                        const PictureRequest& request);
    void connect_sheet();
    void copy_sheet();
    void print_sheet();
    void ask_for_zones();
    void write(const QString& path, std::function<Status(std::stop_token)> work);

    void show_project();
    void show_result();
    /// What is prepared, or what a dragged depth makes of it, in panes and table.
    void show_figures(const PreparedPtr& prepared);
    void show_preview(const Proposal& edited);
    void ask_for_shapes(const QString& title, const MeasureEditor::Take& take);
    void show_error(const QString& what, const Error& error);
    void show_findings();
    void show_pointer(std::optional<MapPoint> at);
    void refresh_history();
    void refresh_title();

    void choose(std::size_t pane, const std::string& id);
    void set_options();
    void arrange(MapLayout arrangement);

    /// Work beside the document, each piece in a thread of its own: looking into files and writing
    /// them. `done` is called here, unless the work was cancelled. Returns what cancels it.
    std::function<void()> in_background(const QString& text,
                                        std::function<Status(std::stop_token)> work,
                                        std::function<void(const Status&)> done);

    Document document_;
    WindowActions actions_;
    TitleBar* title_ = nullptr;
    MessageBar* messages_ = nullptr;
    MapArea* maps_ = nullptr;
    SheetView* sheet_ = nullptr;
    TableView* table_ = nullptr;
    ComparisonModel* comparison_ = nullptr;
    QDockWidget* table_dock_ = nullptr;
    FindingsModel* findings_ = nullptr;
    QDockWidget* findings_dock_ = nullptr;
    HistoryModel* history_ = nullptr;
    QListView* steps_ = nullptr;
    LayersPanel* layers_ = nullptr;
    ProposalsPanel* proposals_ = nullptr;
    QDockWidget* proposals_dock_ = nullptr;
    LivePreview* preview_ = nullptr;
    ProjectFiles* files_ = nullptr;
    BaseMapDesk* base_map_ = nullptr;
    Autosave* autosave_ = nullptr;
    WindowTools* tools_ = nullptr;
    WindowAnnotations* annotations_ = nullptr;
    bool leaving_ = false; ///< the user knows what is lost
    PreparedPtr shown_;    ///< in panes and table: document_.prepared(), or an estimate
    PositionLabel* pointer_ = nullptr;
    BusyIndicator* busy_ = nullptr;
    std::optional<Projection> shown_projection_;
    SnapshotPtr warned_;  ///< whose warnings were announced
    SnapshotPtr located_; ///< keeps what the locator looks at
    std::optional<Projector> projector_;
    std::optional<Locator> locator_;
    std::vector<LayerSource> data_waiting_; ///< for a project
    bool painted_ = false;
    unsigned long task_ = 0;
    std::map<unsigned long, std::jthread> tasks_; ///< last: they end before anything they use
};

} // namespace delimit
