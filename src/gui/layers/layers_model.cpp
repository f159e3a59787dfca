#include "gui/layers/layers_model.h"

#include "gui/base/text.h"
#include "gui/layers/layer_sample.h"

#include "delimit/map/terms.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace delimit {
namespace {

std::vector<std::string> top_first(const LayerStyles& layer_styles) {
    std::vector<std::string> ids = layer_styles.order();
    std::reverse(ids.begin(), ids.end());
    return ids;
}

} // namespace

LayersModel::LayersModel(QObject* parent)
    : QAbstractListModel(parent), ids_(top_first(LayerStyles())) {}

void LayersModel::show_layer_styles(const LayerStyles& layer_styles, const PreparedPtr& prepared) {
    std::vector<std::string> ids = top_first(layer_styles);
    layer_styles_ = layer_styles;
    prepared_ = prepared;
    if (ids != ids_) {
        emit layoutAboutToBeChanged();
        // The selected layer stays selected in its new row.
        const std::vector<std::string> before = std::exchange(ids_, std::move(ids));
        for (const QModelIndex& at : persistentIndexList())
            changePersistentIndex(at, index(row(before[std::size_t(at.row())])));
        emit layoutChanged();
    }
    emit dataChanged(index(0), index(rowCount() - 1));
}

std::string LayersModel::layer(int row) const {
    return row >= 0 && row < rowCount() ? ids_[std::size_t(row)] : std::string();
}

int LayersModel::row(std::string_view layer) const {
    const auto found = std::find(ids_.begin(), ids_.end(), layer);
    return found == ids_.end() ? -1 : int(found - ids_.begin());
}

const MapLayer& LayersModel::at_row(int row) const {
    return *find_map_layer(ids_[std::size_t(row)]);
}

std::pair<int, int> LayersModel::movable_rows() const {
    const auto movable = [](const std::string& id) {
        return find_map_layer(id)->level == MapLayer::Level::between;
    };
    const auto first = std::find_if(ids_.begin(), ids_.end(), movable);
    const auto end = std::find_if_not(first, ids_.end(), movable);
    return {int(first - ids_.begin()), int(end - ids_.begin())};
}

int LayersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ids_.size());
}

QVariant LayersModel::data(const QModelIndex& at, int role) const {
    if (!at.isValid())
        return {};
    const std::string& id = ids_[std::size_t(at.row())];
    const LayerStyle& layer_style = layer_styles_[id];
    switch (role) {
    case Qt::DisplayRole:
        return qt_text(layer_text(id, prepared_ ? prepared_->language : Locale()));
    case Qt::CheckStateRole:
        return layer_style.visible ? Qt::Checked : Qt::Unchecked;
    case Qt::DecorationRole:
        return sample_icon(layer_sample(prepared_.get(), id, layer_style), id);
    case Qt::ForegroundRole:
        if (!layer_style.visible)
            return QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
        return {};
    case Qt::ToolTipRole:
        switch (at_row(at.row()).level) {
        case MapLayer::Level::ground:
            return tr("Always at the bottom, beneath all other layers");
        case MapLayer::Level::writing:
            return tr("Always on top; labels are placed clear of other signs");
        case MapLayer::Level::between:
            return tr("Drag to reorder (Alt+Up, Alt+Down)");
        }
        return {};
    default:
        return {};
    }
}

bool LayersModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (!at.isValid() || role != Qt::CheckStateRole)
        return false;
    emit visibility_asked(layer(at.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags LayersModel::flags(const QModelIndex& at) const {
    if (!at.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                                Qt::ItemNeverHasChildren;
    const bool movable = at_row(at.row()).level == MapLayer::Level::between;
    return movable ? plain | Qt::ItemIsDragEnabled : plain;
}

bool LayersModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                  const QModelIndex& parent) const {
    const auto [first, end] = movable_rows();
    return row >= first && row <= end &&
           QAbstractListModel::canDropMimeData(data, action, row, column, parent);
}

bool LayersModel::moveRows(const QModelIndex&, int from, int count, const QModelIndex&,
                           int before) {
    const auto [first, end] = movable_rows();
    if (count != 1 || from < first || from >= end || before < first || before > end)
        return false;
    const int to = before > from ? before - 1 : before;
    // Rows count from the top, positions from the bottom.
    emit move_asked(layer(from), std::size_t(end - 1 - to));
    return true;
}

} // namespace delimit
