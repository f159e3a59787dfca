// The layers of the map as a list, topmost first, with check boxes; reordered by dragging.
#pragma once

#include "session/pipeline.h"

#include "delimit/model/layer_styles.h"

#include <QAbstractListModel>

namespace delimit {

/// Shows styles and requests changes by signals; nothing changes before show_layer_styles is called
/// again.
class LayersModel : public QAbstractListModel {
    Q_OBJECT

  public:
    explicit LayersModel(QObject* parent = nullptr);

    /// `prepared` gives the samples and the language; may be null.
    void show_layer_styles(const LayerStyles& layer_styles, const PreparedPtr& prepared);
    /// Id of the layer in a row; empty outside.
    [[nodiscard]] std::string layer(int row) const;
    [[nodiscard]] int row(std::string_view layer) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    bool setData(const QModelIndex& at, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& at) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                       int column, const QModelIndex& parent) const override;
    bool moveRows(const QModelIndex& from_parent, int from, int count, const QModelIndex& to_parent,
                  int before) override;

  signals:
    void visibility_asked(const std::string& layer, bool visible);
    /// With the position as LayerStyles::move counts it.
    void move_asked(const std::string& layer, std::size_t position);

  private:
    [[nodiscard]] const MapLayer& at_row(int row) const;
    /// Rows of the first layer that can be reordered and of the one after the last.
    [[nodiscard]] std::pair<int, int> movable_rows() const;

    LayerStyles layer_styles_;
    PreparedPtr prepared_;
    std::vector<std::string> ids_; ///< top first
};

} // namespace delimit
