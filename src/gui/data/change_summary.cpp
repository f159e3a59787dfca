#include "gui/data/change_summary.h"

#include "gui/base/text.h"
#include "gui/widgets/problem_label.h"

#include "delimit/briefing/figures.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace delimit {
namespace {

QString from_to(const QString& before, const QString& after) {
    return before.isEmpty() || before == after ? after
                                               : ChangeSummary::tr("%1 → %2").arg(before, after);
}

} // namespace

QStringList change_lines(const ControlChange& change, const Parties& parties, Locale language) {
    const auto& [before, after, undetermined, findings] = change.judged;
    const auto area = [&](SquareMetres value) {
        return qt_text(area_text(value, change.step, language));
    };
    QStringList lines;
    for (const Side side : both_sides)
        lines << ChangeSummary::tr("Controlled by %1: %2")
                     .arg(qt_text(parties[side].name.in(language)),
                          from_to(before ? area((*before)[index(side)]) : QString(),
                                  area(after[index(side)])));
    if (undetermined > SquareMetres(0))
        lines << ChangeSummary::tr("Undetermined: %1").arg(area(undetermined));
    lines << ChangeSummary::tr("Line of contact: %1")
                 .arg(from_to(before ? qt_text(length_text(change.line_before, language))
                                     : QString(),
                              qt_text(length_text(change.line_after, language))));
    return lines;
}

ChangeSummary::ChangeSummary(Lines lines, QWidget* parent)
    : QWidget(parent),
      between_(lines == Lines::in_a_row ? QStringLiteral("  ·  ") : QStringLiteral("\n")),
      lines_(new QLabel(this)), doubts_(new ProblemLabel(this)),
      intended_(new QCheckBox(tr("This is &intended"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(lines_);
    column->addWidget(doubts_);
    column->addWidget(intended_);
    lines_->setTextFormat(Qt::PlainText);
    lines_->setWordWrap(true);
    lines_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines_->setAccessibleName(tr("Change of control"));
    connect(intended_, &QCheckBox::toggled, this, &ChangeSummary::confirmed);
    hide();
}

void ChangeSummary::show_change(const ControlChange* change, const Parties& parties,
                                Locale language) {
    setVisible(change);
    const auto findings = change ? change->judged.findings : std::vector<GateFinding>();
    if (findings != findings_)
        intended_->setChecked(false);
    findings_ = findings;
    lines_->setText(change ? change_lines(*change, parties, language).join(between_) : QString());
    QStringList doubts;
    for (const GateFinding& finding : findings_)
        doubts << capitalised(qt_text(finding.message.in(language)));
    doubts_->show_text(doubts.join(QLatin1Char('\n')), ProblemLabel::Kind::warning);
    intended_->setVisible(!findings_.empty());
}

bool ChangeSummary::needs_confirmation() const {
    return !findings_.empty() && !intended_->isChecked();
}

} // namespace delimit
