#include "cli/statistics.h"

#include "cli/control_rows.h"
#include "cli/messages.h"
#include "delimit/briefing/figures.h"
#include "delimit/map/proposal_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace delimit::cli {
namespace {

using Json = nlohmann::ordered_json;

/// Rounded to a square metre and a metre: further digits are floating-point noise, and the text is
/// the same on every machine.
double to_millionths(double value) {
    return std::round(value * 1e6) / 1e6;
}
double km2(SquareMetres area) {
    return to_millionths(in_km2(area));
}

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}
Json km_or_null(const std::optional<Metres>& depth) {
    return depth ? Json(to_millionths(in_km(*depth))) : Json(nullptr);
}

Json by_party(const Parties& parties, const std::array<SquareMetres, 2>& areas) {
    Json object = Json::object();
    for (Side side : both_sides)
        object[parties[side].id] = km2(areas[index(side)]);
    return object;
}

/// Null where no source says what is water.
Json water_km2(const Snapshot& snapshot, SquareMetres water) {
    return snapshot.control->water == WaterSource::none ? Json(nullptr) : Json(km2(water));
}

/// What the open water is known from.
Json water_json(const Snapshot& snapshot) {
    const Layers& layers = *snapshot.layers;
    switch (snapshot.control->water) {
    case WaterSource::none:
        break;
    case WaterSource::outside_land:
        return {{"known_from", "outside-land"}, {"source", layers.land_provenance.source.en}};
    case WaterSource::file:
        return {{"known_from", "file"}, {"source", layers.water_provenance.source.en}};
    }
    return {{"known_from", "none"}, {"source", nullptr}};
}

Json line_json(const Snapshot& snapshot) {
    const Provenance& control_map = snapshot.layers->control_map.provenance;
    return {{"date", control_map.date ? Json(iso_text(*control_map.date)) : Json(nullptr)},
            {"source", control_map.source.en},
            {"length_km", to_millionths(in_km(snapshot.control->line.length))},
            {"schematic", control_map.schematic},
            {"uncertainty_km", to_millionths(in_km(positional_uncertainty(control_map)))},
            {"uncertainty_assumed", uncertainty_assumed(control_map)}};
}

Json control_json(const Snapshot& snapshot) {
    Json rows = Json::array();
    for (const ControlRow& row : control_rows(snapshot))
        rows.push_back({{"party", snapshot.project->parties[row.party].id},
                        {"oblast", row.oblast->iso},
                        {"area_km2", km2(row.area)},
                        {"undetermined_km2", km2(row.undetermined)},
                        {"taken_in_km2", km2(row.taken_in)},
                        {"water_km2", water_km2(snapshot, row.water)}});
    return rows;
}

Json zone_json(const WithdrawalZone& zone, const Snapshot& snapshot) {
    return {{"party", snapshot.project->parties[zone.party].id},
            {"oblast", snapshot.control->oblasts[zone.oblast].iso},
            {"inner_km", km_or_null(zone.inner)},
            {"outer_km", km_or_null(zone.outer)},
            {"regime", id(zone.regime)},
            {"area_km2", km2(zone.area)},
            {"undetermined_km2", km2(zone.undetermined)},
            {"water_km2", water_km2(snapshot, zone.water)}};
}

Json proposal_json(const Proposal& proposal, const ProposalResult& result,
                   const Snapshot& snapshot) {
    const Parties& parties = snapshot.project->parties;
    Json zones = Json::array();
    for (const WithdrawalZone& zone : result.zones)
        zones.push_back(zone_json(zone, snapshot));
    Json water = Json::object();
    for (Side side : both_sides)
        water[parties[side].id] = water_km2(snapshot, result.totals.water[index(side)]);
    const auto reported = comparable_report(proposal);
    return {
        {"id", proposal.id},
        {"name", shown_name(proposal, Language::english)},
        {"altered", is_altered(proposal)},
        {"derived_from",
         proposal.origin ? Json(proposal.origin->name.in(Language::english)) : Json(nullptr)},
        {"reported_km2", reported ? Json(km2(reported->area)) : Json(nullptr)},
        {"reported_party", reported ? Json(parties[reported->withdrawal_by].id) : Json(nullptr)},
        {"zones", std::move(zones)},
        {"totals",
         {{"area_km2", by_party(parties, result.totals.withdrawal)},
          {"undetermined_km2", by_party(parties, result.totals.undetermined)},
          {"water_km2", std::move(water)},
          {"demilitarized_km2", km2(result.totals.demilitarized)},
          {"demilitarized_water_km2", water_km2(snapshot, result.totals.demilitarized_water)},
          {"transferred_km2", km2(result.totals.transferred)},
          {"transferred_water_km2", water_km2(snapshot, result.totals.transferred_water)}}},
        {"reciprocity", or_null(result.totals.withdrawal_ratio)}};
}

Json diagnostic_json(const Diagnostic& diagnostic) {
    return {{"severity", id(diagnostic.severity)},
            {"code", diagnostic.code},
            {"message", diagnostic.message.en}, // the same for scripts in any language
            {"place", diagnostic.location.text()},
            {"area_km2", diagnostic.moved ? Json(km2(*diagnostic.moved)) : Json(nullptr)}};
}

} // namespace

std::string statistics_json(const Snapshot& snapshot, const Diagnostics& found) {
    Json document = {{"format", "delimit-statistics"}, {"version", 1},
                     {"line", line_json(snapshot)},    {"water", water_json(snapshot)},
                     {"held", control_json(snapshot)}, {"proposals", Json::array()},
                     {"diagnostics", Json::array()}};
    for (std::size_t i = 0; i < snapshot.proposals.size(); ++i)
        document["proposals"].push_back(
            proposal_json(snapshot.project->proposals[i], *snapshot.proposals[i], snapshot));
    for (const Diagnostic& diagnostic : found)
        document["diagnostics"].push_back(diagnostic_json(diagnostic));
    // Names come from files of any kind: invalid UTF-8 must not stop the figures.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace delimit::cli
