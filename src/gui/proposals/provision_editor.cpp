#include "gui/proposals/provision_editor.h"

#include "gui/base/own_keys.h"
#include "gui/base/text.h"
#include "gui/proposals/depth_bands_editor.h"
#include "gui/proposals/oblast_list.h"
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

/// In the order of the box, which is that of the variant Provision::scope.
enum ScopeKind { all_it_holds, to_depth, drawn_area, stays };

constexpr std::array regimes{Regime::demilitarized, Regime::special_economic_zone,
                             Regime::transferred, Regime::police_only, Regime::frozen};

ProvisionScope fresh_scope(int kind) {
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

/// A row with the text of the choice above the buttons that change it.
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

} // namespace

ProvisionEditor::ProvisionEditor(QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)), party_(new QComboBox(this)),
      scope_(new QComboBox(this)), depth_bands_(new DepthBandsEditor(this)),
      line_(new QLabel(this)),
      line_open_(button(tr("From file…"), tr("Measure the depth from a line in a file"), this)),
      line_reset_(button(tr("Reset"), tr("Measure from the line of contact"), this)),
      area_(new QLabel(this)),
      area_open_(button(tr("From file…"), tr("Take the area from a file of polygons"), this)),
      scope_problem_(new ProblemLabel(this)), oblasts_(new OblastList(this)),
      oblasts_problem_(new ProblemLabel(this)), exclusions_(new QLabel(this)),
      exclusion_add_(button(tr("From file…"), tr("Territory kept out of the zone"), this)),
      exclusion_clear_(button(tr("Clear"), tr("Remove all exclusions"), this)),
      draw_{button(tr("Draw"), tr("Draw the line on the map, or change it there"), this),
            button(tr("Draw"), tr("Draw the area on the map, or change it there"), this),
            button(tr("Draw"), tr("Draw areas on the map, or change them there"), this)},
      exclusion_problem_(new ProblemLabel(this)), regime_(new QComboBox(this)),
      provision_problem_(new ProblemLabel(this)) {
    build_form();
    connect_fields();
    connect_drawing();
}

void ProvisionEditor::build_form() {
    for (QComboBox* box : {party_, scope_, regime_})
        keep_own_keys(box);
    party_->setAccessibleName(tr("Party that withdraws"));
    scope_->setAccessibleName(tr("Scope of the withdrawal"));
    scope_->addItems(
        {tr("whole area of control"), tr("to a depth"), tr("drawn area"), tr("no withdrawal")});
    regime_->setAccessibleName(tr("Regime of the zone"));
    line_row_ = row_of(line_, {draw_.line, line_open_, line_reset_}, this);
    area_row_ = row_of(area_, {draw_.area, area_open_}, this);
    exclusion_row_ =
        row_of(exclusions_, {draw_.exclusions, exclusion_add_, exclusion_clear_}, this);

    form_->setContentsMargins(0, 0, 0, 0);
    form_->setVerticalSpacing(6);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->addRow(provision_problem_);
    form_->addRow(tr("&Party:"), party_);
    form_->addRow(tr("Sco&pe:"), scope_);
    form_->addRow(tr("Depths:"), depth_bands_);
    form_->addRow(tr("From:"), line_row_);
    form_->addRow(tr("Area:"), area_row_);
    form_->addRow(scope_problem_);
    form_->addRow(tr("&Oblasts:"), oblasts_);
    form_->addRow(oblasts_problem_);
    form_->addRow(tr("Exclusions:"), exclusion_row_);
    form_->addRow(exclusion_problem_);
    form_->addRow(tr("&Regime:"), regime_);
}

void ProvisionEditor::connect_fields() {
    connect(party_, &QComboBox::activated, this, [this](int row) {
        draft_.party = row == 0 ? Side::a : Side::b;
        hand_on(tr("Party of a provision"));
    });
    connect(scope_, &QComboBox::activated, this, [this] { take_scope(); });
    connect(regime_, &QComboBox::activated, this, [this](int row) {
        draft_.regime = regimes[std::size_t(row)];
        hand_on(tr("Regime: %1").arg(regime_->currentText()));
    });
    connect(depth_bands_, &DepthBandsEditor::settled, this, &ProvisionEditor::hand_on_depths);
    connect(depth_bands_, &DepthBandsEditor::link_changed, this, [this](bool linked) {
        linked_ = linked;
        emit link_changed(linked);
    });
    connect(oblasts_, &OblastList::changed, this, [this] {
        draft_.oblasts = oblasts_->chosen();
        hand_on(tr("Oblasts of a provision"));
    });
    connect(line_open_, &QToolButton::clicked, this, &ProvisionEditor::ask_for_line);
    connect(line_reset_, &QToolButton::clicked, this, [this] {
        if (auto* depth = std::get_if<ToDepth>(&draft_.scope))
            depth->reference_line.reset();
        hand_on(tr("Measure from the line of contact"));
    });
    connect(area_open_, &QToolButton::clicked, this, &ProvisionEditor::ask_for_area);
    connect(exclusion_add_, &QToolButton::clicked, this, &ProvisionEditor::ask_for_exclusion);
    connect(exclusion_clear_, &QToolButton::clicked, this, [this] {
        draft_.exclusions.clear();
        hand_on(tr("Remove all exclusions"));
    });
}

void ProvisionEditor::show_choices(
    const Parties& parties, Locale language,
    const std::vector<std::pair<std::string, std::string>>& oblasts) {
    parties_ = parties;
    language_ = language;
    known_oblasts_ = oblasts;
    party_->clear();
    for (Side side : both_sides)
        party_->addItem(qt_text(parties[side].name.in(language)));
    regime_->clear();
    for (Regime regime : regimes)
        regime_->addItem(qt_text(regime_text(regime, parties[draft_.party], language)));
    refresh();
}

void ProvisionEditor::show_provision(const Provision& provision, bool can_link, bool linked) {
    if (std::exchange(shown_, provision) != provision)
        depth_bands_->drop();
    draft_ = provision;
    can_link_ = can_link;
    linked_ = linked;
    refresh();
}

void ProvisionEditor::settle() {
    depth_bands_->settle();
}

bool ProvisionEditor::linked() const {
    return can_link_ && linked_;
}

void ProvisionEditor::set_row_visible(QWidget* field, bool visible) {
    field->setVisible(visible);
    if (QWidget* label = form_->labelForField(field))
        label->setVisible(visible);
}

void ProvisionEditor::refresh() {
    const auto* depth = std::get_if<ToDepth>(&draft_.scope);
    const auto* drawn = std::get_if<FromDrawnArea>(&draft_.scope);
    party_->setCurrentIndex(int(index(draft_.party)));
    scope_->setCurrentIndex(int(draft_.scope.index()));
    for (std::size_t i = 0; i < regimes.size(); ++i)
        regime_->setItemText(int(i),
                             qt_text(regime_text(regimes[i], parties_[draft_.party], language_)));
    for (std::size_t i = 0; i < regimes.size(); ++i)
        if (regimes[i] == draft_.regime)
            regime_->setCurrentIndex(int(i));
    set_row_visible(depth_bands_, depth);
    set_row_visible(line_row_, depth);
    set_row_visible(area_row_, drawn);
    set_row_visible(regime_, !std::holds_alternative<StaysOnTheLine>(draft_.scope));
    if (depth) {
        depth_bands_->show_depth_bands(depth->depth_bands);
        depth_bands_->show_link(can_link_, linked_);
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
    exclusions_->setText(draft_.exclusions.empty()
                             ? tr("none")
                             : tr("%n area(s)", nullptr, int(draft_.exclusions.size())));
    exclusion_clear_->setEnabled(!draft_.exclusions.empty());
    const auto problem = problem_of(draft_);
    scope_problem_->show_text(problem ? capitalised(qt_text(*problem)) : QString());
}

void ProvisionEditor::hand_on(const QString& step) {
    refresh();
    if (problem_of(draft_)) {
        emit given_up();
        return;
    }
    shown_ = draft_;
    emit changed(step);
}

void ProvisionEditor::take_scope() {
    const int kind = scope_->currentIndex();
    if (kind == int(draft_.scope.index()))
        return;
    draft_.scope = fresh_scope(kind);
    // The scope "stays" implies the regime "frozen", and no other scope does.
    if (kind == stays)
        draft_.regime = Regime::frozen;
    else if (draft_.regime == Regime::frozen)
        draft_.regime = Regime::demilitarized;
    hand_on(tr("Scope: %1").arg(scope_->currentText()));
}

bool ProvisionEditor::take_depths() {
    auto* depth = std::get_if<ToDepth>(&draft_.scope);
    if (!depth)
        return false;
    depth->depth_bands = depth_bands_->depth_bands();
    const auto problem = problem_of(draft_);
    scope_problem_->show_text(problem ? capitalised(qt_text(*problem)) : QString());
    return !problem;
}

void ProvisionEditor::hand_on_depths() {
    const auto* depth = std::get_if<ToDepth>(&draft_.scope);
    if (!depth)
        return;
    if (!take_depths()) {
        emit given_up();
        return;
    }
    std::string text;
    for (Metres depth_band : depth->depth_bands)
        text += (text.empty() ? "" : ", ") + depth_number(depth_band, language_);
    hand_on(tr("Depth %1 km").arg(qt_text(text)));
}

void ProvisionEditor::ask_for_area() {
    emit shapes_wanted(tr("Area of a withdrawal"), [this](const LooseShapes& shapes) {
        auto* drawn = std::get_if<FromDrawnArea>(&draft_.scope);
        if (!drawn)
            return;
        if (shapes.ground.empty()) {
            scope_problem_->show_text(tr("The file holds lines, but no area"));
            return;
        }
        drawn->area = shapes.ground;
        hand_on(tr("Area of a provision"));
    });
}

void ProvisionEditor::ask_for_line() {
    emit shapes_wanted(tr("Line to measure the depth from"), [this](const LooseShapes& shapes) {
        auto* depth = std::get_if<ToDepth>(&draft_.scope);
        if (!depth)
            return;
        if (shapes.lines.size() != 1) {
            scope_problem_->show_text(shapes.lines.empty()
                                          ? tr("The file holds areas, but no line")
                                          : tr("The file holds several lines; one is needed"));
            return;
        }
        depth->reference_line = shapes.lines.front();
        hand_on(tr("Reference line of a provision"));
    });
}

void ProvisionEditor::ask_for_exclusion() {
    emit shapes_wanted(tr("Exclusion from the zone"), [this](const LooseShapes& shapes) {
        if (shapes.ground.empty()) {
            exclusion_problem_->show_text(tr("The file holds lines, but no area"));
            return;
        }
        draft_.exclusions.push_back(shapes.ground);
        hand_on(tr("Add an exclusion"));
    });
}

void ProvisionEditor::show_findings(const Diagnostics& findings) {
    QStringList of_scope, of_oblasts, of_exclusion, of_all;
    for (const Diagnostic& finding : findings) {
        const std::string& field = finding.location.field;
        QStringList& list = field == "tiers_km"   ? of_scope
                            : field == "oblasts"  ? of_oblasts
                            : field == "excluded" ? of_exclusion
                                                  : of_all;
        QString text = capitalised(qt_text(finding.message));
        if (finding.moved)
            text = tr("%1 (%2 km²)").arg(text).arg(in_km2(*finding.moved), 0, 'f', 0);
        list << text;
    }
    const auto warning = ProblemLabel::Kind::warning;
    const auto joined = [](const QStringList& list) { return list.join(QLatin1Char('\n')); };
    if (!problem_of(draft_))
        scope_problem_->show_text(joined(of_scope), warning);
    oblasts_problem_->show_text(joined(of_oblasts), warning);
    exclusion_problem_->show_text(joined(of_exclusion), warning);
    provision_problem_->show_text(joined(of_all), warning);
}

} // namespace delimit
