#include "gui/data/recognised_text.h"

#include "gui/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace delimit {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(delimit::RecognisedText)
};

QString control_map_text(const Survey& survey, const Parties& parties, Locale language) {
    const auto any = [&](ClassMeaning meaning) {
        return std::any_of(survey.classes.begin(), survey.classes.end(),
                           [&](const SurveyedClass& row) { return row.meaning == meaning; });
    };
    switch (survey.report.form.value_or(ControlMapForm::areas_of_one)) {
    case ControlMapForm::areas_of_both:
        return Words::tr("Control map: areas of both parties");
    case ControlMapForm::lines:
        return Words::tr("Control map: line of contact");
    case ControlMapForm::areas_of_one:
        break;
    }
    const Side holder = any(ClassMeaning::controlled_by_b) || !any(ClassMeaning::controlled_by_a)
                            ? Side::b
                            : Side::a;
    return Words::tr("Control map: areas controlled by %1")
        .arg(qt_text(parties[holder].name.in(language)));
}

} // namespace

QString kind_text(LayerKind kind) {
    switch (kind) {
    case LayerKind::oblasts:
        return Words::tr("Oblasts");
    case LayerKind::control_map:
        return Words::tr("Control map");
    case LayerKind::settlements:
        return Words::tr("Settlements");
    case LayerKind::rivers:
        return Words::tr("Rivers");
    case LayerKind::land:
        return Words::tr("Neighbouring land");
    case LayerKind::base_map:
        return Words::tr("Base map");
    case LayerKind::water:
        return Words::tr("Open water");
    }
    return {};
}

QString recognised_text(const Survey& survey, const Parties& parties, Locale language) {
    if (const auto& layers = survey.report.layer_choices; !layers.empty())
        return Words::tr("%n layer(s) to choose from", nullptr, int(layers.size()));
    switch (survey.report.recognised) {
    case Recognised::oblasts:
        return Words::tr("Oblasts: %n unit(s)", nullptr, int(survey.report.classes.size()));
    case Recognised::control_map:
        return control_map_text(survey, parties, language);
    case Recognised::settlements:
        return Words::tr("Settlements: %n point(s)", nullptr, int(survey.report.points));
    case Recognised::rivers:
        return Words::tr("Rivers: %n line(s)", nullptr, int(survey.report.lines));
    case Recognised::land:
        return Words::tr("Neighbouring land: %n area(s)", nullptr, int(survey.report.areas));
    case Recognised::base_map:
        return Words::tr("Base map");
    case Recognised::water:
        return Words::tr("Open water: %n area(s)", nullptr, int(survey.report.areas));
    case Recognised::something_else:
        break;
    }
    if (survey.report.lines > 0 && survey.report.areas == 0)
        return Words::tr("Lines: sides not stated");
    return survey.report.features > 0 ? Words::tr("Not recognised") : Words::tr("Cannot be read");
}

} // namespace delimit
