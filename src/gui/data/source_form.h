// The form for the reading of one file: recognised values, and fields to correct them.
#pragma once

#include "gui/data/assistant_trial.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace delimit {

class ClassTable;
class ProblemLabel;

/// Empty fields keep the values of the file, which they show in grey.
class SourceForm : public QWidget {
    Q_OBJECT

  public:
    explicit SourceForm(QWidget* parent = nullptr);

    void show_entry(const AssistantEntry& entry, const Survey& survey, const Parties& parties,
                    Locale language);
    /// Shows the problem beside its field; false if it concerns no field of the form.
    bool show_problem(const std::optional<Error>& problem);
    /// Adds a seed point of the chosen party.
    void add_seed(GeoPoint at);
    /// True if clicks on the map are to add seed points.
    [[nodiscard]] bool wants_places() const;
    [[nodiscard]] ClassTable& classes() { return *classes_; }

  signals:
    void changed(const delimit::AssistantEntry& entry);

  private:
    void build();
    QFormLayout* add_section(const QString& title);
    void connect_fields();
    void take_texts();
    void take_classes();
    void take_sides();
    void swap_parties();
    void show_classes();
    void show_units();
    void show_sides();
    void show_reading();
    void show_provenance();
    void emit_changed();

    AssistantEntry entry_;
    Survey survey_;
    Parties parties_;
    Locale language_ = Language::english;
    std::vector<std::string> file_layers_; ///< layers of the file, from a reading of all
    QComboBox* kind_;
    QLabel* recognised_;
    QWidget* meaning_;
    QComboBox* field_;
    ClassTable* classes_;
    QLabel* units_;
    QPushButton* swap_parties_;
    QWidget* sides_;
    QComboBox* left_;
    QLineEdit* seeds_;
    ProblemLabel* seed_problem_;
    QComboBox* layer_;
    QLabel* layer_label_;
    QLineEdit* where_;
    ProblemLabel* where_problem_;
    QLineEdit* crs_;
    ProblemLabel* crs_problem_;
    QCheckBox* swap_axes_;
    QLineEdit* date_;
    ProblemLabel* date_problem_;
    QLineEdit* source_;
    QLineEdit* licence_;
    QDoubleSpinBox* uncertainty_;
    QCheckBox* schematic_;
};

} // namespace delimit
