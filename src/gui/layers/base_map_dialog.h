// Whose base map it is: what a sheet has to say of it.
#pragma once

#include "delimit/io/layers/base_map_file.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;

namespace delimit {

/// What is left empty is as the file says, which stands there in grey. Enter is enough.
class BaseMapDialog : public QDialog {
    Q_OBJECT

  public:
    /// `source` holds what the user has said before, `opened` what the file says as well.
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
