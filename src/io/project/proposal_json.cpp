#include "io/project/proposal_json.h"

#include "delimit/base/limits.h"
#include "io/project/provision_json.h"
#include "io/project/text_json.h"

#include <set>

namespace delimit::io {
namespace {

using Json = nlohmann::ordered_json;

ReportedArea parse_reported(JsonObject& in, const Parties& parties) {
    ReportedArea reported;
    const auto area = in.number("area_km2", 0, 1e9);
    if (!area)
        in.fail("area_km2", {"is missing", "відсутнє"});
    reported.area = square_metres_from_km2(area.value_or(0));
    reported.approximate = in.boolean("approximate").value_or(true);
    reported.withdrawal_by = parse_party(in, "vacated_by", parties);
    reported.explanation = in.text_in_both("explanation");
    return reported;
}

Citation parse_citation(JsonObject& in) {
    Citation made;
    made.text = in.text_in_both("text");
    made.publisher = in.text_in_both("publisher", true);
    made.date = parse_date_of(in);
    made.url = in.text("url");
    made.extras = in.rest();
    return made;
}

/// What a proposal and its origin have in common.
template <class Statement>
void parse_statement(JsonObject& in, const Parties& parties, Statement& into) {
    into.name = in.text_in_both("name", true);
    into.summary = in.text_in_both("summary");
    check_count(in, "measures", limits::measures);
    in.objects("measures", [&](JsonObject& provision) {
        into.provisions.push_back(parse_provision(provision, parties));
    });
    in.object("reported",
              [&](JsonObject& reported) { into.reported = parse_reported(reported, parties); });
    in.objects("citations",
               [&](JsonObject& citation) { into.citations.push_back(parse_citation(citation)); });
}

Proposal parse_proposal(JsonObject& in, const Parties& parties) {
    Proposal proposal;
    proposal.id = parse_id(in);
    parse_statement(in, parties, proposal);
    in.object("derived_from", [&](JsonObject& origin) {
        parse_statement(origin, parties, proposal.origin.emplace());
    });
    proposal.extras = in.rest();
    return proposal;
}

template <class Statement>
void put_statement(Json& out, const Statement& from, const Parties& parties) {
    out["name"] = json_of(from.name);
    put(out, "summary", from.summary);
    out["measures"] = Json::array();
    for (const Provision& provision : from.provisions)
        out["measures"].push_back(json_of(provision, parties));
    if (const auto& reported = from.reported) {
        Json& made = out["reported"];
        made["area_km2"] = written_km2(reported->area);
        made["approximate"] = reported->approximate;
        made["vacated_by"] = parties[reported->withdrawal_by].id;
        put(made, "explanation", reported->explanation);
    }
    for (const Citation& citation : from.citations) {
        Json made;
        put_short(made, "text", citation.text);
        put_short(made, "publisher", citation.publisher);
        put(made, "date", citation.date);
        put(made, "url", citation.url);
        put(made, citation.extras);
        out["citations"].push_back(std::move(made));
    }
}

Json json_of_proposal(const Proposal& proposal, const Parties& parties) {
    Json out;
    out["id"] = proposal.id;
    put_statement(out, proposal, parties);
    if (proposal.origin)
        put_statement(out["derived_from"], *proposal.origin, parties);
    put(out, proposal.extras);
    return out;
}

} // namespace

void read_proposals(JsonObject& root, const char* key, Project& into) {
    std::set<std::string> ids;
    check_count(root, key, limits::proposals);
    root.objects(key, [&](JsonObject& proposal) {
        into.proposals.push_back(parse_proposal(proposal, into.parties));
        if (!ids.insert(into.proposals.back().id).second)
            proposal.fail("id", {"another proposal has this id",
                                 "цей ідентифікатор уже має інша пропозиція"});
    });
}

Json write_proposals(const Project& project) {
    Json out = Json::array();
    for (const Proposal& proposal : project.proposals)
        out.push_back(json_of_proposal(proposal, project.parties));
    return out;
}

} // namespace delimit::io
