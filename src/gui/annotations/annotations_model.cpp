#include "gui/annotations/annotations_model.h"

#include "gui/annotations/annotation_icon.h"
#include "gui/base/text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace delimit {

QString annotation_title(const Annotation& annotation, Locale language) {
    QString kind = annotation_kind_text(annotation.shape);
    if (const auto* marker = std::get_if<NumberMarker>(&annotation.shape))
        kind += QStringLiteral(" %1").arg(marker->number);
    const std::string& own = annotation.text.in(language);
    const QString words =
        qt_text(own.empty() ? annotation.text.uk : own).section(QLatin1Char('\n'), 0, 0);
    return words.isEmpty() ? kind
                           : AnnotationsModel::tr("%1: %2", "kind of annotation, what is written")
                                 .arg(kind, words);
}

AnnotationsModel::AnnotationsModel(AnnotationController& controller, QObject* parent)
    : QAbstractListModel(parent), controller_(controller) {}

void AnnotationsModel::refresh() {
    const Annotations& now = controller_.annotations();
    const bool same_rows =
        now.size() == shown_.size() &&
        std::equal(now.begin(), now.end(), shown_.begin(),
                   [](const Annotation& a, const Annotation& b) { return a.id == b.id; });
    if (!same_rows) {
        beginResetModel();
        shown_ = now;
        endResetModel();
    } else if (!now.empty()) {
        shown_ = now;
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

std::string AnnotationsModel::id(int row) const {
    return row >= 0 && row < rowCount() ? shown_[shown_.size() - 1 - std::size_t(row)].id
                                        : std::string();
}

int AnnotationsModel::row(std::string_view id) const {
    for (int row = 0; row < rowCount(); ++row)
        if (this->id(row) == id)
            return row;
    return -1;
}

int AnnotationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

QVariant AnnotationsModel::data(const QModelIndex& at, int role) const {
    const Annotation* one = find_annotation(shown_, id(at.row()));
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = annotation_title(*one, controller_.document().language());
        return one->locked ? tr("%1 (locked)").arg(title) : title;
    }
    case Qt::DecorationRole:
        return annotation_icon(*one);
    case Qt::CheckStateRole:
        return one->visible ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole:
        if (!one->visible)
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    case Qt::ToolTipRole:
        return tr("Drag to change what lies above what; clear the box to hide it");
    default:
        return {};
    }
}

bool AnnotationsModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (!at.isValid() || role != Qt::CheckStateRole)
        return false;
    const bool visible = value.toInt() == Qt::Checked;
    controller_.edit(
        visible ? tr("Show an annotation") : tr("Hide an annotation"),
        [id = id(at.row()), visible](Annotations& all) { show_annotations(all, {id}, visible); });
    return true;
}

Qt::ItemFlags AnnotationsModel::flags(const QModelIndex& at) const {
    if (!at.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
           Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

bool AnnotationsModel::moveRows(const QModelIndex&, int from, int count, const QModelIndex&,
                                int before) {
    if (count != 1 || from < 0 || from >= rowCount() || before < 0 || before > rowCount())
        return false;
    const int to = before > from ? before - 1 : before;
    // Rows count from the top, positions from the bottom.
    controller_.edit(tr("Reorder annotations"),
                     [id = id(from), position = std::size_t(rowCount() - 1 - to)](
                         Annotations& all) { move_annotation_to(all, id, position); });
    return true;
}

} // namespace delimit
