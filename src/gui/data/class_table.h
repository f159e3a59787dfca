// The classes of a control map: each value with its features, areas and meaning.
#pragma once

#include "delimit/base/locale.h"
#include "delimit/io/layers/survey.h"

#include <QTableWidget>

#include <map>
#include <string>

class QComboBox;

namespace delimit {

class ClassTable : public QTableWidget {
    Q_OBJECT

  public:
    explicit ClassTable(QWidget* parent = nullptr);

    void show_classes(const std::vector<SurveyedClass>& classes, const Parties& parties,
                      Locale language);
    /// Meanings in the form of LayerSource::classes; a value that is not recognised is absent.
    [[nodiscard]] std::map<std::string, ClassMeaning> meanings() const;
    /// The choice of meaning in a row.
    [[nodiscard]] QComboBox& meaning(int row) const;
    [[nodiscard]] int row_of(const std::string& value) const;

  signals:
    /// The user chose another meaning.
    void meaning_changed();

  private:
    enum Column { value, features, provision, means, columns };
    std::vector<SurveyedClass> classes_;
};

} // namespace delimit
