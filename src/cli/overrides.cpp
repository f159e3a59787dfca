#include "cli/overrides.h"

#include "delimit/base/message.h"
#include "delimit/io/layers/base_map_file.h"

#include <algorithm>
#include <cmath>

namespace delimit::cli {
namespace {

Error unknown(const Text& what, const std::string& id, const std::string& known) {
    return {ErrorCode::bad_value,
            filled({"there is no {0} \"{1}\"", "немає: {0} «{1}»"}, {what, id}),
            filled({"choose from: {0}", "виберіть із такого: {0}"}, {known}),
            {}};
}

std::string ids_of(const Parties& parties) {
    return parties.of[0].id + ", " + parties.of[1].id;
}

std::string ids_of(const std::vector<Proposal>& proposals) {
    std::string ids;
    for (const Proposal& proposal : proposals)
        ids += (ids.empty() ? "" : ", ") + proposal.id;
    return ids;
}

void take(const std::string& from, std::string& to) {
    if (!from.empty())
        to = from;
}

Result<ClassMeaning> class_of(const std::string& who, const Parties& parties) {
    for (const ClassMeaning meaning : {ClassMeaning::undetermined, ClassMeaning::ignore})
        if (who == id(meaning))
            return meaning;
    if (const auto side = parties.find(who))
        return class_controlled_by(*side);
    return unknown({"party or class", "сторона чи клас"}, who,
                   ids_of(parties) + ", undetermined, ignore");
}

Status apply(const LayerOverride& change, LayerKind kind, Project& project,
             const std::filesystem::path& folder) {
    const auto known = project.layers.find(kind);
    if (known == project.layers.end() && change.file.empty())
        return ok(); // loading reports that it is missing
    LayerSource source =
        change.file.empty() ? known->second : file_source((folder / change.file).string());
    take(change.layer, source.layer);
    take(change.where, source.where);
    take(change.crs, source.crs);
    source.swap_axes = source.swap_axes || change.swap_axes;
    if (!change.left.empty()) {
        const auto left = parse_left(change.left, project.parties);
        if (!left)
            return unknown({"party", "сторона"}, change.left,
                           ids_of(project.parties) + ", swapped");
        source.left = *left;
    }
    take(change.name_field, source.name_field);
    take(change.class_field, source.class_field);
    if (!change.source.empty())
        source.provenance.source = change.source;
    if (change.date)
        source.provenance.date = change.date;
    if (change.uncertainty)
        source.provenance.uncertainty = change.uncertainty;
    for (const auto& [value, who] : change.classes) {
        auto meaning = class_of(who, project.parties);
        if (!meaning)
            return meaning.error();
        source.classes[value] = *std::move(meaning);
    }
    for (const SeedText& seed : change.seeds) {
        const auto side = project.parties.find(seed.party);
        if (!side)
            return unknown({"party", "сторона"}, seed.party, ids_of(project.parties));
        source.seeds.push_back({seed.at, *side});
    }
    project.layers[kind] = std::move(source);
    return ok();
}

void change_depths(Proposal& proposal, const std::vector<Metres>& depths) {
    const Proposal before = proposal;
    for (Provision& provision : proposal.provisions)
        if (auto* scope = std::get_if<ToDepth>(&provision.scope))
            scope->depth_bands = depths;
    if (proposal.provisions != before.provisions)
        proposal.origin = origin_of(before);
}

Status choose(const std::vector<std::string>& ids, Project& project) {
    std::vector<Proposal> chosen;
    for (const std::string& id : ids) {
        const Proposal* proposal = project.find(id);
        if (!proposal)
            return unknown({"proposal", "пропозиція"}, id, ids_of(project.proposals));
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const Proposal& other) { return other.id == id; }))
            chosen.push_back(*proposal);
    }
    project.proposals = std::move(chosen);
    project.map_frames = ids;
    return ok();
}

} // namespace

Result<Project> overridden(Project project, const Overrides& overrides,
                           const std::filesystem::path& folder) {
    if (auto done = apply(overrides.oblasts, LayerKind::oblasts, project, folder); !done)
        return done.error();
    if (auto done = apply(overrides.control_map, LayerKind::control_map, project, folder); !done)
        return done.error();
    if (auto done = apply(overrides.water, LayerKind::water, project, folder); !done)
        return done.error();
    if (!overrides.base_map.empty()) {
        LayerSource source = file_source((folder / overrides.base_map).string());
        // A project is drawn without a base map that cannot be read; one named on the command line
        // must be readable.
        if (const auto opened = open_base_map(source, {}); !opened)
            return opened.error();
        project.layers[LayerKind::base_map] = std::move(source);
        LayerStyle layer_style = project.layer_styles["base-map"];
        layer_style.visible = true;
        project.layer_styles.set("base-map", layer_style);
    }
    if (!overrides.undetermined.empty()) {
        const auto side = project.parties.find(overrides.undetermined);
        if (!side)
            return unknown({"party", "сторона"}, overrides.undetermined, ids_of(project.parties));
        project.undetermined =
            *side == Side::a ? UndeterminedCounts::to_a : UndeterminedCounts::to_b;
    }
    if (!overrides.proposals.empty())
        if (auto done = choose(overrides.proposals, project); !done)
            return done.error();
    if (!overrides.depths.empty()) {
        bool any = false;
        for (Proposal& proposal : project.proposals) {
            change_depths(proposal, overrides.depths);
            for (const Provision& provision : proposal.provisions)
                any = any || std::holds_alternative<ToDepth>(provision.scope);
        }
        if (!any)
            return Error{ErrorCode::no_match,
                         {"a depth was given, but no proposal withdraws forces to a depth",
                          "задано глибину, але жодна пропозиція не відводить військ на глибину"},
                         {"choose one that does with --proposal, or omit --depth",
                          "виберіть таку параметром --proposal або приберіть --depth"},
                         {}};
    }
    return project;
}

} // namespace delimit::cli
