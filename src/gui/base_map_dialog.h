// Whose base map it is: what a sheet has to say of it.
#pragma once

#include "delimit/base/language.h"
#include "delimit/model/layers.h"

#include <QDialog>

#include <utility>

class QDialogButtonBox;
class QLineEdit;

namespace delimit {

/// What is left empty is as the file says, which stands there in grey. Enter is enough.
class BaseMapDialog : public QDialog {
    Q_OBJECT

  public:
    /// `found` is what the file says, `chosen` what the user has said before.
    BaseMapDialog(const QString& file, std::pair<long, long> pixels, const Provenance& found,
                  const Provenance& chosen, QWidget* parent = nullptr);

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
