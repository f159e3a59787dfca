// The window's panels, and the bars that open them.
#include "gui/window/main_window.h"

#include "gui/annotations/annotations_panel.h"
#include "gui/base/own_keys.h"
#include "gui/base/theme.h"
#include "gui/data/findings_model.h"
#include "gui/layers/layers_panel.h"
#include "gui/map/check_view.h"
#include "gui/map/comparison_model.h"
#include "gui/proposals/proposals_panel.h"
#include "gui/tools/drawing_desk.h"
#include "gui/tools/identify_panel.h"
#include "gui/widgets/dock.h"
#include "gui/widgets/table_view.h"
#include "gui/window/history_model.h"
#include "gui/window/window_annotations.h"
#include "gui/window/window_tools.h"
#include "session/live_preview.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

namespace delimit {

void MainWindow::build_panels() {
    // Forms are tall, tables wide.
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    build_proposals();
    build_tables();
    build_side_panels();
}

void MainWindow::build_proposals() {
    proposals_ = new ProposalsPanel(document_, this);
    proposals_dock_ = make_dock(*this, tr("Proposals"), QStringLiteral("proposals"), proposals_,
                                Qt::LeftDockWidgetArea);
    proposals_dock_->hide();
    preview_ = new LivePreview(this);
    connect(proposals_dock_, &QDockWidget::visibilityChanged, preview_, &LivePreview::set_wanted);
    connect(proposals_, &ProposalsPanel::dragged, this, &MainWindow::show_preview);
    connect(proposals_, &ProposalsPanel::given_up, this,
            [this] { show_figures(document_.prepared()); });
    connect(proposals_, &ProposalsPanel::shapes_wanted, this, &MainWindow::ask_for_shapes);
    connect(proposals_, &ProposalsPanel::drawing_wanted, &tools_->desk(), &DrawingDesk::draw_shape);
}

void MainWindow::build_tables() {
    table_ = new TableView(this);
    comparison_ = new ComparisonModel(this);
    auto* order = new ComparisonOrder(this);
    order->setSourceModel(comparison_);
    table_->setModel(order);
    table_->setSortingEnabled(true);
    // In the order of the data until a header is clicked.
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_dock_ = make_dock(*this, tr("Comparison of all proposals"),
                            QStringLiteral("comparison-table"), table_, Qt::BottomDockWidgetArea);

    auto* findings = new TableView(this);
    findings_ = new FindingsModel(this);
    findings->setModel(findings_);
    findings->set_empty_text(tr("Nothing was found in the data that needs a remark."));
    findings->horizontalHeader()->setStretchLastSection(false);
    findings_dock_ = make_dock(*this, tr("Data findings"), QStringLiteral("data-findings"),
                               findings, Qt::BottomDockWidgetArea);
    tabifyDockWidget(table_dock_, findings_dock_);
    findings_dock_->hide();
}

void MainWindow::build_side_panels() {
    steps_ = new QListView(this);
    keep_own_keys(steps_);
    history_ = new HistoryModel(this);
    steps_->setModel(history_);
    steps_->setUniformItemSizes(true);
    steps_->setStyleSheet(QStringLiteral("QListView::item { padding: 3px 8px; }"));
    for (auto chosen : {&QListView::activated, &QListView::clicked})
        connect(steps_, chosen, this,
                [this](const QModelIndex& at) { document_.go_to(std::size_t(at.row())); });
    layers_ = new LayersPanel(document_, this);
    connect(layers_, &LayersPanel::looks_changed, this, &MainWindow::set_options);

    // Side by side they would leave the maps no room: they share one place.
    QDockWidget* before = nullptr;
    const auto add = [&](const QString& title, const char* name, QWidget& view, QAction& command) {
        QDockWidget* dock =
            make_dock(*this, title, QLatin1String(name), &view, Qt::RightDockWidgetArea);
        if (before)
            tabifyDockWidget(before, dock);
        dock->hide();
        show_by(command, *dock);
        return before = dock;
    };
    add(tr("Layers"), "layers", *layers_, *actions_.layers);
    add(tr("History"), "history", *steps_, *actions_.history);
    QDockWidget* annotations =
        add(tr("Annotations"), "annotations", annotations_->panel(), *actions_.annotations);
    QDockWidget* identified =
        add(tr("Identify"), "identify", tools_->identify_panel(), *actions_.identified);
    connect(annotations_, &WindowAnnotations::panel_wanted, this, [annotations] {
        annotations->show();
        annotations->raise();
    });
    connect(tools_, &WindowTools::identified, this, [this, identified] {
        constexpr int wide_enough = 280; // for a position in one line
        const bool opened = identified->isHidden();
        identified->show();
        identified->raise();
        if (opened && identified->width() < wide_enough)
            resizeDocks({identified}, {wide_enough}, Qt::Horizontal);
    });
}

void MainWindow::build_bars() {
    show_by(*actions_.proposals, *proposals_dock_);
    show_by(*actions_.table, *table_dock_);
    show_by(*actions_.findings, *findings_dock_);

    QMenu* check =
        make_check_view_menu(this, [this](CheckView view) { maps_->set_check_view(view); });
    auto* tools = new QMenu(tr("&Tools"), this);
    tools_->fill(*tools);
    annotations_->fill(*tools);
    actions_.fill(*menuBar(), *tools, {check, make_theme_menu(this)});

    const auto make_bar = [this](const QString& title, const char* name) {
        auto* bar = new QToolBar(title, this);
        bar->setObjectName(QLatin1String(name));
        bar->setIconSize({20, 20});
        bar->setMovable(false);
        addToolBar(bar);
        return bar;
    };
    actions_.fill(*make_bar(tr("Tools"), "tools"));
    QToolBar* of_map = make_bar(tr("Tools of the map"), "map-tools");
    tools_->fill(*of_map);
    annotations_->fill(*of_map);
}

} // namespace delimit
