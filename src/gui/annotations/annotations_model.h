// Annotations as a list, topmost first, with check boxes for visibility.
#pragma once

#include "gui/annotations/annotation_controller.h"

#include <QAbstractListModel>

namespace delimit {

class AnnotationsModel : public QAbstractListModel {
    Q_OBJECT

  public:
    explicit AnnotationsModel(AnnotationController& controller, QObject* parent = nullptr);

    void refresh();
    /// Id of the annotation in a row; empty outside the list.
    [[nodiscard]] std::string id(int row) const;
    [[nodiscard]] int row(std::string_view id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override;
    bool setData(const QModelIndex& at, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& at) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool moveRows(const QModelIndex& from_parent, int from, int count, const QModelIndex& to_parent,
                  int before) override;

  private:
    AnnotationController& controller_;
    Annotations shown_; ///< in paint order
};

/// The first line of the annotation's text; without text, its kind.
QString annotation_title(const Annotation& annotation, Locale language);

} // namespace delimit
