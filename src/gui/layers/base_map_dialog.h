// A dialog for a base map's source, licence and date, which sheets state.
#pragma once

#include "delimit/io/layers/base_map_file.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace delimit {

/// An empty field keeps the file's own value, shown in it in grey. Enter accepts them all.
class BaseMapDialog : public QDialog {
    Q_OBJECT

  public:
    /// `source` holds the user's earlier values, `opened` those of the file.
    BaseMapDialog(const LayerSource& source, const OpenedBaseMap& opened,
                  QWidget* parent = nullptr);

    [[nodiscard]] Provenance provenance() const;

  private:
    void check();

    Provenance chosen_;
    QLineEdit* source_;
    QLineEdit* licence_;
    QLineEdit* date_;
    QDialogButtonBox* buttons_;
};

} // namespace delimit
