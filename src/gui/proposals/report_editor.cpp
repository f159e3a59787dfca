#include "gui/proposals/report_editor.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/widgets/problem_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>

#include <utility>

namespace delimit {
namespace {

enum Column { publisher, date, words, url, columns };

QString cell(const Citation& citation, int column) {
    switch (column) {
    case publisher:
        return qt_text(citation.publisher);
    case date:
        return citation.date ? qt_text(iso_text(*citation.date)) : QString();
    case words:
        return qt_text(citation.text);
    default:
        return qt_text(citation.url);
    }
}

void set_text(Text& text, Locale language, const QString& value) {
    (language == Language::ukrainian ? text.uk : text.en) = value.toStdString();
}

} // namespace

ReportEditor::ReportEditor(QWidget* parent)
    : QWidget(parent), has_report_(new QCheckBox(tr("&Reported figure"), this)),
      area_(new QDoubleSpinBox(this)), about_(new QCheckBox(tr("about"), this)),
      party_(new QComboBox(this)), explanation_(new QLineEdit(this)),
      citations_(new QTableWidget(0, columns, this)), add_(new QToolButton(this)),
      remove_(new QToolButton(this)), problem_(new ProblemLabel(this)) {
    build();
    connect_fields();
}

void ReportEditor::build() {
    area_->setRange(0, 20'000'000);
    area_->setDecimals(1);
    area_->setGroupSeparatorShown(true);
    area_->setSuffix(tr(" km²"));
    area_->setKeyboardTracking(false);
    area_->setAccessibleName(tr("Reported figure"));
    keep_own_keys(area_);
    keep_own_keys(party_);
    about_->setToolTip(tr("The figure is rounded"));
    party_->setAccessibleName(tr("Party that withdraws from the reported area"));
    explanation_->setPlaceholderText(tr("Why the computed figure may differ"));
    explanation_->setAccessibleName(explanation_->placeholderText());
    keep_own_keys(explanation_);

    citations_->setAccessibleName(tr("Sources"));
    citations_->setTabKeyNavigation(false); // or the keyboard could not leave the table
    citations_->setHorizontalHeaderLabels(
        {tr("Publisher"), tr("Date"), tr("Quotation"), tr("Address")});
    citations_->horizontalHeader()->setStretchLastSection(true);
    citations_->verticalHeader()->hide();
    citations_->setSelectionBehavior(QAbstractItemView::SelectRows);
    citations_->setMinimumHeight(90);
    citations_->setWordWrap(false);
    keep_own_keys(citations_);
    add_->setText(tr("Add source"));
    remove_->setText(tr("Remove"));
    remove_->setToolTip(tr("Remove the selected source"));

    auto* figure = new QHBoxLayout;
    figure->addWidget(about_);
    figure->addWidget(area_, 1);
    auto* tools = new QHBoxLayout;
    tools->addWidget(add_);
    tools->addWidget(remove_);
    tools->addStretch();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(6);
    form->addRow(has_report_);
    form->addRow(tr("Reported:"), figure);
    form->addRow(tr("Withdrawal by:"), party_);
    form->addRow(tr("Note:"), explanation_);
    form->addRow(citations_);
    form->addRow(problem_);
    form->addRow(tools);
}

void ReportEditor::connect_fields() {
    connect(has_report_, &QCheckBox::clicked, this, &ReportEditor::take_report);
    connect(about_, &QCheckBox::clicked, this, &ReportEditor::take_report);
    connect(area_, &QDoubleSpinBox::valueChanged, this, &ReportEditor::take_report);
    connect(party_, &QComboBox::activated, this, &ReportEditor::take_report);
    connect(explanation_, &QLineEdit::editingFinished, this, [this] {
        if (explanation_->isModified())
            take_report();
    });
    connect(citations_, &QTableWidget::cellChanged, this, &ReportEditor::take_citation);
    connect(add_, &QToolButton::clicked, this, [this] {
        emit changed(tr("Add a source"), [](Proposal& p) { p.citations.emplace_back(); });
    });
    connect(remove_, &QToolButton::clicked, this, [this] {
        const int row = citations_->currentRow();
        if (row >= 0)
            emit changed(tr("Remove a source"), [row](Proposal& p) {
                if (std::size_t(row) < p.citations.size())
                    p.citations.erase(p.citations.begin() + row);
            });
    });
}

void ReportEditor::show_proposal(const Proposal& proposal, const Parties& parties,
                                 Locale language) {
    language_ = language;
    const QSignalBlocker quiet(area_);
    const int party = proposal.reported ? int(index(proposal.reported->withdrawal_by)) : 0;
    party_->clear();
    for (Side side : both_sides)
        party_->addItem(qt_text(parties[side].name.in(language)));
    party_->setCurrentIndex(party);
    has_report_->setChecked(proposal.reported.has_value());
    for (QWidget* field : std::initializer_list<QWidget*>{area_, about_, party_, explanation_})
        field->setEnabled(proposal.reported.has_value());
    const ReportedArea reported = proposal.reported.value_or(ReportedArea{});
    area_->setValue(in_km2(reported.area));
    about_->setChecked(reported.approximate);
    explanation_->setText(qt_text(reported.explanation.in(language)));
    explanation_->setCursorPosition(0); // the beginning is in view
    show_citations(proposal.citations);
}

void ReportEditor::show_citations(const std::vector<Citation>& citations) {
    const QSignalBlocker quiet(citations_);
    citations_->setRowCount(int(citations.size()));
    for (int row = 0; row < int(citations.size()); ++row)
        for (int column = 0; column < columns; ++column) {
            auto* item = new QTableWidgetItem(cell(citations[std::size_t(row)], column));
            item->setToolTip(item->text());
            citations_->setItem(row, column, item);
        }
    remove_->setEnabled(!citations.empty());
    problem_->show_text({});
}

void ReportEditor::take_report() {
    std::optional<ReportedArea> reported;
    if (has_report_->isChecked()) {
        reported.emplace();
        reported->area = square_kilometres(area_->value());
        reported->approximate = about_->isChecked();
        reported->withdrawal_by = party_->currentIndex() == 1 ? Side::b : Side::a;
    }
    emit changed(tr("Reported figure"),
                 [reported, text = explanation_->text(), language = language_](Proposal& p) {
                     const Text before = p.reported ? p.reported->explanation : Text{};
                     p.reported = reported;
                     if (!p.reported)
                         return;
                     p.reported->explanation = before;
                     if (text != qt_text(before.in(language)))
                         set_text(p.reported->explanation, language, text);
                 });
}

void ReportEditor::take_citation(int row, int column) {
    const QString text = citations_->item(row, column)->text().trimmed();
    std::optional<Date> day;
    if (column == date && !text.isEmpty()) {
        day = parse_date(text.toStdString());
        if (!day) {
            problem_->show_text(tr("“%1” is not a date; write it as 2025-12-15").arg(text));
            return;
        }
    }
    emit changed(tr("Edit a source"), [row, column, text, day, language = language_](Proposal& p) {
        if (std::size_t(row) >= p.citations.size())
            return;
        Citation& citation = p.citations[std::size_t(row)];
        switch (column) {
        case publisher:
            set_text(citation.publisher, language, text);
            break;
        case date:
            citation.date = day;
            break;
        case words:
            set_text(citation.text, language, text);
            break;
        default:
            citation.url = text.toStdString();
        }
    });
}

} // namespace delimit
