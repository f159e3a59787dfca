#include "gui/data/findings_panel.h"

#include "gui/data/findings_model.h"
#include "gui/widgets/table_view.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

QWidget* make_table(WindowContext& context, QWidget* parent) {
    auto* table = new TableView(parent);
    table->setObjectName(QStringLiteral("findings"));
    auto* model = new FindingsModel(table);
    table->setModel(model);
    table->set_empty_text(FindingsModel::tr("The data checks found no issues."));
    table->horizontalHeader()->setStretchLastSection(false);
    // `warned`: the snapshot whose warnings were announced.
    const auto show = [&context, table, model, warned = SnapshotPtr()]() mutable {
        const Prepared& prepared = *context.document.prepared();
        Diagnostics findings = prepared.snapshot->diagnostics();
        const auto warnings =
            std::count_if(findings.begin(), findings.end(),
                          [](const Diagnostic& d) { return d.severity == Severity::warning; });
        model->show_findings(std::move(findings), prepared.language);
        table->resizeColumnsToContents();
        if (warnings > 0 && std::exchange(warned, prepared.snapshot) != prepared.snapshot)
            context.messages.show_message(
                MessageBar::Kind::warning,
                FindingsModel::tr("%n data issue(s) may affect figures: see Data checks", nullptr,
                                  int(warnings)));
    };
    QObject::connect(&context.document, &Document::prepared_changed, table, show);
    return table;
}

} // namespace

Panel findings_panel(WindowContext& context) {
    Panel panel;
    panel.id = QStringLiteral("data-findings");
    panel.title = FindingsModel::tr("Data checks");
    panel.area = Qt::BottomDockWidgetArea;
    panel.command.text = FindingsModel::tr("&Data checks");
    panel.command.tip = FindingsModel::tr("Repairs and doubtful data");
    panel.command.keys = {QKeySequence(Qt::Key_D)};
    panel.command.menu.position = 3;
    panel.make = [&context](QWidget* parent) { return make_table(context, parent); };
    return panel;
}

} // namespace delimit
