#include "gui/proposals/measure_editor.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/proposals/oblast_list.h"
#include "gui/proposals/tiers_editor.h"
#include "gui/widgets/problem_label.h"

#include "delimit/geo/geodesic.h"
#include "delimit/map/terms.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace delimit {
namespace {

/// In the order of the choice, which is that of the variant.
enum ExtentKind { all_it_holds, to_depth, drawn_area, stays };

constexpr std::array regimes{Regime::demilitarized, Regime::special_economic_zone,
                             Regime::transferred, Regime::police_only, Regime::frozen};

Extent fresh_extent(int kind) {
    switch (kind) {
    case all_it_holds:
        return FromAllItHolds{};
    case drawn_area:
        return FromDrawnArea{};
    case stays:
        return StaysOnTheLine{};
    default:
        return ToDepth{{kilometres(10)}, {}};
    }
}

QToolButton* button(const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(tip);
    return made;
}

/// What is chosen, and below it the ways to choose.
QWidget* row_of(QLabel* chosen, std::initializer_list<QToolButton*> buttons, QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 3, 0, 0);
    column->setSpacing(4);
    chosen->setWordWrap(true);
    column->addWidget(chosen);
    auto* below = new QHBoxLayout;
    below->setSpacing(6);
    for (QToolButton* button : buttons)
        below->addWidget(button);
    below->addStretch();
    column->addLayout(below);
    return row;
}

QString sentence(const Text& text) {
    QString said = qt_text(text);
    said.replace(0, 1, said.left(1).toUpper());
    return said;
}

} // namespace

MeasureEditor::MeasureEditor(QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)), party_(new QComboBox(this)),
      extent_(new QComboBox(this)), tiers_(new TiersEditor(this)), line_(new QLabel(this)),
      line_open_(button(tr("From file…"), tr("Measure the depth from a line in a file"), this)),
      line_reset_(button(tr("Reset"), tr("Measure from the line of contact"), this)),
      area_(new QLabel(this)),
      area_open_(button(tr("From file…"), tr("Take the area from a file of polygons"), this)),
      extent_problem_(new ProblemLabel(this)), oblasts_(new OblastList(this)),
      oblasts_problem_(new ProblemLabel(this)), excluded_(new QLabel(this)),
      excluded_add_(button(tr("From file…"), tr("Territory kept out of the zone"), this)),
      excluded_clear_(button(tr("Clear"), tr("Remove all exclusions"), this)),
      draw_{button(tr("Draw"), tr("Draw the line on the map, or change it there"), this),
            button(tr("Draw"), tr("Draw the area on the map, or change it there"), this),
            button(tr("Draw"), tr("Draw areas on the map, or change them there"), this)},
      excluded_problem_(new ProblemLabel(this)), regime_(new QComboBox(this)),
      measure_problem_(new ProblemLabel(this)) {
    build_form();
    connect_fields();
    connect_drawing();
}

void MeasureEditor::build_form() {
    for (QComboBox* box : {party_, extent_, regime_})
        keep_own_keys(box);
    party_->setAccessibleName(tr("Party that withdraws"));
    extent_->setAccessibleName(tr("Scope of the withdrawal"));
    extent_->addItems(
        {tr("whole area of control"), tr("to a depth"), tr("drawn area"), tr("no withdrawal")});
    regime_->setAccessibleName(tr("Regime of the zone"));
    line_row_ = row_of(line_, {draw_.line, line_open_, line_reset_}, this);
    area_row_ = row_of(area_, {draw_.area, area_open_}, this);
    excluded_row_ = row_of(excluded_, {draw_.excluded, excluded_add_, excluded_clear_}, this);

    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(6);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(measure_problem_);
    form_->addRow(tr("&Party:"), party_);
    form_->addRow(tr("Sco&pe:"), extent_);
    form_->addRow(tr("Depths:"), tiers_);
    form_->addRow(tr("From:"), line_row_);
    form_->addRow(tr("Area:"), area_row_);
    form_->addRow(extent_problem_);
    form_->addRow(tr("&Oblasts:"), oblasts_);
    form_->addRow(oblasts_problem_);
    form_->addRow(tr("Exclusions:"), excluded_row_);
    form_->addRow(excluded_problem_);
    form_->addRow(tr("&Regime:"), regime_);
}

void MeasureEditor::connect_fields() {
    connect(party_, &QComboBox::activated, this, [this](int row) {
        draft_.party = row == 0 ? Side::a : Side::b;
        hand_on(tr("Party of a provision"));
    });
    connect(extent_, &QComboBox::activated, this, [this] { take_extent(); });
    connect(regime_, &QComboBox::activated, this, [this](int row) {
        draft_.regime = regimes[std::size_t(row)];
        hand_on(tr("Regime: %1").arg(regime_->currentText()));
    });
    connect(tiers_, &TiersEditor::settled, this, &MeasureEditor::hand_on_depths);
    connect(tiers_, &TiersEditor::link_changed, this, [this](bool linked) {
        linked_ = linked;
        emit link_changed(linked);
    });
    connect(oblasts_, &OblastList::changed, this, [this] {
        draft_.oblasts = oblasts_->chosen();
        hand_on(tr("Oblasts of a provision"));
    });
    connect(line_open_, &QToolButton::clicked, this, &MeasureEditor::ask_for_line);
    connect(line_reset_, &QToolButton::clicked, this, [this] {
        if (auto* depth = std::get_if<ToDepth>(&draft_.extent))
            depth->reference_line.reset();
        hand_on(tr("Measure from the line of contact"));
    });
    connect(area_open_, &QToolButton::clicked, this, &MeasureEditor::ask_for_area);
    connect(excluded_add_, &QToolButton::clicked, this, &MeasureEditor::ask_for_excluded);
    connect(excluded_clear_, &QToolButton::clicked, this, [this] {
        draft_.excluded.clear();
        hand_on(tr("Remove all exclusions"));
    });
}

void MeasureEditor::show_choices(const Parties& parties, Locale language,
                                 const std::vector<std::pair<std::string, std::string>>& oblasts) {
    parties_ = parties;
    language_ = language;
    known_oblasts_ = oblasts;
    party_->clear();
    for (Side side : both_sides)
        party_->addItem(qt_text(parties[side].name.in(language)));
    regime_->clear();
    for (Regime regime : regimes)
        regime_->addItem(qt_text(regime_text(regime, language)));
    refresh();
}

void MeasureEditor::show_measure(const Measure& measure, bool can_link, bool linked) {
    if (std::exchange(shown_, measure) != measure)
        tiers_->drop();
    draft_ = measure;
    can_link_ = can_link;
    linked_ = linked;
    refresh();
}

void MeasureEditor::settle() {
    tiers_->settle();
}

bool MeasureEditor::linked() const {
    return can_link_ && linked_;
}

void MeasureEditor::set_row_visible(QWidget* field, bool visible) {
    field->setVisible(visible);
    if (QWidget* label = form_->labelForField(field))
        label->setVisible(visible);
}

void MeasureEditor::refresh() {
    const auto* depth = std::get_if<ToDepth>(&draft_.extent);
    const auto* drawn = std::get_if<FromDrawnArea>(&draft_.extent);
    party_->setCurrentIndex(int(index(draft_.party)));
    extent_->setCurrentIndex(int(draft_.extent.index()));
    for (std::size_t i = 0; i < regimes.size(); ++i)
        if (regimes[i] == draft_.regime)
            regime_->setCurrentIndex(int(i));
    set_row_visible(tiers_, depth);
    set_row_visible(line_row_, depth);
    set_row_visible(area_row_, drawn);
    set_row_visible(regime_, !std::holds_alternative<StaysOnTheLine>(draft_.extent));
    if (depth) {
        tiers_->show_tiers(depth->tiers);
        tiers_->show_link(can_link_, linked_);
        line_->setText(depth->reference_line ? tr("a line of %n point(s)", nullptr,
                                                  int(depth->reference_line->size()))
                                             : tr("line of contact"));
        line_reset_->setEnabled(depth->reference_line.has_value());
    }
    if (drawn)
        area_->setText(drawn->area.empty()
                           ? tr("none")
                           : tr("%1 km²").arg(in_km2(geodesic_area(drawn->area)), 0, 'f', 0));
    oblasts_->show_oblasts(known_oblasts_, draft_.oblasts);
    excluded_->setText(draft_.excluded.empty()
                           ? tr("none")
                           : tr("%n area(s)", nullptr, int(draft_.excluded.size())));
    excluded_clear_->setEnabled(!draft_.excluded.empty());
    const auto problem = problem_of(draft_);
    extent_problem_->show_text(problem ? sentence(*problem) : QString());
}

void MeasureEditor::hand_on(const QString& step) {
    refresh();
    if (problem_of(draft_)) {
        emit given_up();
        return;
    }
    shown_ = draft_;
    emit changed(step);
}

void MeasureEditor::take_extent() {
    const int kind = extent_->currentIndex();
    if (kind == int(draft_.extent.index()))
        return;
    draft_.extent = fresh_extent(kind);
    // What stays is frozen, and nothing else is by itself.
    if (kind == stays)
        draft_.regime = Regime::frozen;
    else if (draft_.regime == Regime::frozen)
        draft_.regime = Regime::demilitarized;
    hand_on(tr("Scope: %1").arg(extent_->currentText()));
}

bool MeasureEditor::take_depths() {
    auto* depth = std::get_if<ToDepth>(&draft_.extent);
    if (!depth)
        return false;
    depth->tiers = tiers_->tiers();
    const auto problem = problem_of(draft_);
    extent_problem_->show_text(problem ? sentence(*problem) : QString());
    return !problem;
}

void MeasureEditor::hand_on_depths() {
    const auto* depth = std::get_if<ToDepth>(&draft_.extent);
    if (!depth)
        return;
    if (!take_depths()) {
        emit given_up();
        return;
    }
    std::string text;
    for (Metres tier : depth->tiers)
        text += (text.empty() ? "" : ", ") + depth_number(tier, language_);
    hand_on(tr("Depth %1 km").arg(qt_text(text)));
}

void MeasureEditor::ask_for_area() {
    emit shapes_wanted(tr("Area of a withdrawal"), [this](const LooseShapes& shapes) {
        auto* drawn = std::get_if<FromDrawnArea>(&draft_.extent);
        if (!drawn)
            return;
        if (shapes.ground.empty()) {
            extent_problem_->show_text(tr("The file holds lines, but no area"));
            return;
        }
        drawn->area = shapes.ground;
        hand_on(tr("Area of a provision"));
    });
}

void MeasureEditor::ask_for_line() {
    emit shapes_wanted(tr("Line to measure the depth from"), [this](const LooseShapes& shapes) {
        auto* depth = std::get_if<ToDepth>(&draft_.extent);
        if (!depth)
            return;
        if (shapes.lines.size() != 1) {
            extent_problem_->show_text(shapes.lines.empty()
                                           ? tr("The file holds areas, but no line")
                                           : tr("The file holds several lines; one is needed"));
            return;
        }
        depth->reference_line = shapes.lines.front();
        hand_on(tr("Reference line of a provision"));
    });
}

void MeasureEditor::ask_for_excluded() {
    emit shapes_wanted(tr("Exclusion from the zone"), [this](const LooseShapes& shapes) {
        if (shapes.ground.empty()) {
            excluded_problem_->show_text(tr("The file holds lines, but no area"));
            return;
        }
        draft_.excluded.push_back(shapes.ground);
        hand_on(tr("Add an exclusion"));
    });
}

void MeasureEditor::show_findings(const Diagnostics& findings) {
    QStringList of_extent, of_oblasts, of_excluded, of_all;
    for (const Diagnostic& finding : findings) {
        const std::string& field = finding.place.field;
        QStringList& list = field == "tiers_km"   ? of_extent
                            : field == "oblasts"  ? of_oblasts
                            : field == "excluded" ? of_excluded
                                                  : of_all;
        QString text = sentence(finding.message);
        if (finding.moved)
            text = tr("%1 (%2 km²)").arg(text).arg(in_km2(*finding.moved), 0, 'f', 0);
        list << text;
    }
    const auto warning = ProblemLabel::Kind::warning;
    const auto joined = [](const QStringList& list) { return list.join(QLatin1Char('\n')); };
    if (!problem_of(draft_))
        extent_problem_->show_text(joined(of_extent), warning);
    oblasts_problem_->show_text(joined(of_oblasts), warning);
    excluded_problem_->show_text(joined(of_excluded), warning);
    measure_problem_->show_text(joined(of_all), warning);
}

} // namespace delimit
