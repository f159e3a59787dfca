// A label for the problem with a field, beside the field.
#pragma once

#include <QLabel>

namespace delimit {

/// Takes no room while it is empty. Read by screen readers with its field.
class ProblemLabel : public QLabel {
    Q_OBJECT

  public:
    explicit ProblemLabel(QWidget* parent = nullptr);
    /// A problem keeps the last good map; a warning does not.
    enum class Kind { problem, warning };
    void show_text(const QString& text, Kind kind = Kind::problem);
};

} // namespace delimit
