// The proposals of a project as a list that can be renamed, reordered and dragged into a map.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/model/project.h"

#include <QAbstractListModel>

#include <string>
#include <utility>
#include <vector>

namespace delimit {

/// Shows the proposals and requests changes by signals; they come back as another project.
class ProposalsModel : public QAbstractListModel {
    Q_OBJECT

  public:
    using QAbstractListModel::QAbstractListModel;
    void show_proposals(const std::vector<Proposal>& proposals, Locale language);
    [[nodiscard]] std::string id(int row) const;
    /// The row of a proposal; -1 if there is none.
    [[nodiscard]] int row_of(const std::string& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    bool setData(const QModelIndex& at, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& at) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

  signals:
    void rename_wanted(const std::string& id, const QString& name);
    /// `to`: the index it is to have afterwards.
    void move_wanted(const std::string& id, int to);

  private:
    struct Row {
        std::string id;
        QString name, shown, summary;
        bool empty = false; ///< without provisions
        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows_;
};

} // namespace delimit
