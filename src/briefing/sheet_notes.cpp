#include "briefing/sheet_notes.h"

#include "delimit/base/message.h"
#include "delimit/briefing/figures.h"
#include "delimit/map/proposal_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace delimit {
namespace {

/// Provenance of a layer: as loaded for those that loading reads, else as in the project.
Provenance provenance_of(const Snapshot& snapshot, LayerKind kind) {
    if (kind == LayerKind::control_map)
        return snapshot.layers->control_map.provenance;
    if (kind == LayerKind::oblasts)
        return snapshot.layers->oblasts_provenance;
    if (kind == LayerKind::water)
        return snapshot.layers->water_provenance;
    if (kind == LayerKind::base_map)
        return snapshot.layers->base_map && snapshot.project->layer_styles.shows("base-map")
                   ? snapshot.layers->base_map_provenance
                   : Provenance{};
    const auto& layers = snapshot.project->layers;
    const auto found = layers.find(kind);
    return found == layers.end() ? Provenance{} : found->second.provenance;
}

std::string without_stop(std::string text) {
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

std::string projection_text(const Projection& projection, Locale language) {
    if (language == Language::english)
        return projection.text();
    const auto degrees = [&](double value, const char* positive, const char* negative) {
        return number_text(std::abs(value), 1, language) + "°\u00a0" +
               (value < 0 ? negative : positive);
    };
    return "коса стереографічна, центр " +
           degrees(projection.centre.latitude(), "пн. ш.", "пд. ш.") + " " +
           degrees(projection.centre.longitude(), "сх. д.", "зх. д.") + ", WGS 84";
}

Text name_of(LayerKind kind) {
    switch (kind) {
    case LayerKind::oblasts:
        return {"Oblasts", "Області"};
    case LayerKind::control_map:
        return {"Line of contact", "Лінія зіткнення"};
    case LayerKind::settlements:
        return {"Settlements", "Населені пункти"};
    case LayerKind::rivers:
        return {"Rivers", "Річки"};
    case LayerKind::land:
        return {"Neighbouring land", "Суміжні країни"};
    case LayerKind::base_map:
        return {"Base map", "Картографічна основа"};
    case LayerKind::water:
        return {"Water", "Водойми"};
    }
    return {};
}

constexpr std::array all_layers{LayerKind::control_map, LayerKind::oblasts, LayerKind::settlements,
                                LayerKind::rivers,      LayerKind::land,    LayerKind::base_map,
                                LayerKind::water};

std::vector<std::string> source_sentences(const Snapshot& snapshot, Locale language) {
    std::vector<std::string> sentences;
    for (LayerKind kind : all_layers) {
        const Provenance from = provenance_of(snapshot, kind);
        if (from.source.empty())
            continue;
        std::string text = name_of(kind).in(language) + ": " + from.source.in(language);
        if (from.date)
            text += ", " + long_text(*from.date, language);
        if (!from.licence.empty())
            text += " (" + from.licence.in(language) + ")";
        sentences.push_back(std::move(text));
    }
    return sentences;
}

/// "Bild, via UNN, 15 December 2025; Le Monde".
std::string publishers_text(const std::vector<Citation>& citations, Locale language) {
    std::string by;
    for (const Citation& citation : citations) {
        std::string one = citation.publisher.in(language);
        if (citation.date)
            one += (one.empty() ? "" : ", ") + long_text(*citation.date, language);
        if (!one.empty() && by.find(one) == std::string::npos)
            by += (by.empty() ? "" : "; ") + one;
    }
    return by;
}

} // namespace

std::string source_line(const Snapshot& snapshot, Locale language) {
    std::string line;
    for (const std::string& sentence : source_sentences(snapshot, language))
        line += (line.empty() ? "" : "; ") + sentence;
    return line;
}

std::vector<std::string> sheet_notes(const Snapshot& snapshot,
                                     const std::vector<std::size_t>& proposals, Locale language) {
    std::vector<std::string> notes;
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    const std::string plain = plus_minus_text(control_map, language);
    if (control_map.schematic)
        notes.push_back(
            filled(
                uncertainty_assumed(control_map)
                    ? Text{"The line of contact is schematic (not surveyed); 90 % of it is assumed "
                           "to lie within {0} of the actual line.",
                           "Лінія зіткнення схематична (не знята на місцевості); припущено, що "
                           "90 % її – не далі ніж {0} від справжньої."}
                    : Text{"The line of contact is schematic (not surveyed); 90 % of it lies "
                           "within {0} of the actual line.",
                           "Лінія зіткнення схематична (не знята на місцевості); 90 % її – не "
                           "далі ніж {0} від справжньої."},
                {plain})
                .in(language));
    else if (uncertainty_assumed(control_map))
        notes.push_back(
            filled({"The source states no uncertainty of its line; {0} (90 %) is assumed, and "
                    "figures are rounded accordingly.",
                    "Джерело не зазначає похибки лінії; припущено {0} (90 %), і числа округлено "
                    "відповідно."},
                   {plain})
                .in(language));
    const std::string source = source_line(snapshot, language);
    if (!source.empty())
        notes.push_back(without_stop(source) + ".");
    // Where the oblasts end at the coast there is nothing to itemise.
    const auto& oblasts = snapshot.control->oblasts;
    if (snapshot.control->water != WaterSource::outside_land ||
        std::any_of(oblasts.begin(), oblasts.end(), [](const DividedOblast& oblast) {
            return oblast.water_area[0] + oblast.water_area[1] > SquareMetres(0);
        }))
        notes.push_back(water_note(snapshot, language));
    std::string cited;
    for (std::size_t p : proposals) {
        const Proposal& proposal = snapshot.project->proposals[p];
        const auto cite = [&](const std::vector<Citation>& citations, const std::string& as) {
            const std::string by = publishers_text(citations, language);
            if (!by.empty())
                cited += (cited.empty() ? "" : " ") + shown_name(proposal, language) + as + ": " +
                         without_stop(by) + ".";
        };
        cite(own_citations(proposal), "");
        cite(citations_of_origin(proposal), ", " + derived_from_text(proposal, language));
    }
    if (!cited.empty())
        notes.push_back(cited);
    for (std::size_t p : proposals) {
        const ProposalFigures panel_figures = proposal_figures(snapshot, p, language);
        if (!panel_figures.reported)
            continue;
        std::string why =
            panel_figures.name + Text{", why computed and reported figures differ: ",
                                      ", чому обчислена площа відрізняється від повідомленої: "}
                                     .in(language);
        for (std::size_t i = 0; i < panel_figures.reported->because.size(); ++i)
            why += (i > 0 ? ". " : "") + without_stop(panel_figures.reported->because[i].text);
        notes.push_back(why + ".");
    }
    notes.push_back(Text{"Projection: ", "Проєкція: "}.in(language) +
                    projection_text(snapshot.projection, language) + ". " +
                    Text{"Depths are geodesic, areas ellipsoidal (WGS 84).",
                         "Глибини геодезичні, площі на еліпсоїді (WGS 84)."}
                        .in(language));
    return notes;
}

std::vector<std::string> missing_parts(const Snapshot& snapshot, Locale language) {
    std::vector<std::string> missing;
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    const auto need = [&](bool there, const Text& what) {
        if (!there)
            missing.push_back(what.in(language));
    };
    need(!snapshot.project->title.empty(), {"title", "назва"});
    need(control_map.date.has_value(), {"date of the line of contact", "дата лінії зіткнення"});
    need(!control_map.source.empty(), {"source of the line of contact", "джерело лінії зіткнення"});
    need(!control_map.licence.empty(),
         {"licence of the line of contact", "ліцензія лінії зіткнення"});
    need(!snapshot.layers->oblasts_provenance.source.empty(),
         {"source of the oblast boundaries", "джерело меж областей"});
    need(!snapshot.project->disclaimer.empty(), {"disclaimer", "застереження"});
    return missing;
}

} // namespace delimit
