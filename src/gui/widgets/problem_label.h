// What is wrong with a field, beside it.
#pragma once

#include <QLabel>

namespace delimit {

/// Takes no room while there is nothing to say. Told to screen readers with the field.
class ProblemLabel : public QLabel {
    Q_OBJECT

  public:
    explicit ProblemLabel(QWidget* parent = nullptr);
    /// A problem keeps the last good map; a warning does not.
    enum class Kind { problem, warning };
    void show_text(const QString& text, Kind kind = Kind::problem);
};

} // namespace delimit
