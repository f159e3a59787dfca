#include "gui/data/findings_model.h"

#include "gui/base/text.h"

#include "delimit/briefing/figures.h"

#include <algorithm>
#include <utility>

namespace delimit {

void FindingsModel::show_findings(Diagnostics findings, Locale language) {
    beginResetModel();
    findings_ = std::move(findings);
    language_ = language;
    // The most severe findings first.
    std::stable_sort(
        findings_.begin(), findings_.end(),
        [](const Diagnostic& a, const Diagnostic& b) { return a.severity > b.severity; });
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(findings_.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : column_count;
}

QVariant FindingsModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    const Diagnostic& finding = findings_[std::size_t(at.row())];
    if (role == Qt::TextAlignmentRole)
        return int((at.column() == moved ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (at.column()) {
    case severity:
        switch (finding.severity) {
        case Severity::note:
            return tr("Note");
        case Severity::repair:
            return tr("Repaired");
        case Severity::warning:
            return tr("Warning");
        }
        return {};
    case message:
        return qt_text(finding.message);
    case location:
        return qt_text(finding.location.text(shown_language()));
    case moved:
        if (!finding.moved)
            return {};
        return qt_text(area_text(*finding.moved, square_kilometres(0.001), language_));
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case severity:
        return tr("Kind");
    case message:
        return tr("Result");
    case location:
        return tr("Where");
    case moved:
        return tr("Area reassigned");
    default:
        return {};
    }
}

} // namespace delimit
