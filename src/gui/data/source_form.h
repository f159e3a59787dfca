// How one file is read: what was recognised, and fields to correct it.
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

/// Empty fields leave what the file says, which they show in grey.
class SourceForm : public QWidget {
    Q_OBJECT

  public:
    explicit SourceForm(QWidget* parent = nullptr);

    void show_entry(const AssistantEntry& entry, const Survey& survey, const Parties& parties,
                    Locale language);
    /// What is wrong, beside the field where it stands; false if no field is to blame.
    bool show_problem(const std::optional<Error>& problem);
    /// A place on the map that the chosen party holds.
    void add_seed(GeoPoint at);
    /// Whether places on the map are wanted.
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
    std::vector<std::string> file_layers_; ///< known from when all were read
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
