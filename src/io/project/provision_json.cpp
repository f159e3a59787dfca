#include "io/project/provision_json.h"

#include "delimit/base/limits.h"
#include "delimit/base/message.h"
#include "io/project/shape_json.h"
#include "io/project/text_json.h"

#include <cmath>

namespace delimit::io {
namespace {

constexpr const char* all_it_holds = "all-it-holds";
constexpr const char* to_depth = "to-depth";
constexpr const char* drawn_area = "drawn-area";
constexpr const char* on_the_line = "on-the-line";

ProvisionScope parse_scope(JsonObject& in) {
    const std::string kind = in.text("extent", true);
    if (kind == all_it_holds)
        return FromAllItHolds{};
    if (kind == on_the_line)
        return StaysOnTheLine{};
    if (kind == to_depth) {
        ToDepth depth;
        check_count(in, "tiers_km", limits::depth_bands);
        for (const double km : in.numbers("tiers_km"))
            depth.depth_bands.push_back(metres_from_km(km));
        if (const auto* line = in.member("reference_line"))
            depth.reference_line = parse_line(in.source(), *line, in.pointer_to("reference_line"));
        return depth;
    }
    if (kind == drawn_area) {
        FromDrawnArea drawn;
        if (const auto* area = in.member("area"))
            drawn.area = parse_region(in.source(), *area, in.pointer_to("area"));
        return drawn;
    }
    if (!kind.empty())
        in.fail("extent", filled({"'{0}' is not a known scope", "обсяг «{0}» невідомий"}, {kind}),
                {"use all-it-holds, to-depth, drawn-area or on-the-line",
                 "скористайтеся all-it-holds, to-depth, drawn-area або on-the-line"});
    return FromAllItHolds{};
}

/// The member to which a mistake in a scope is attributed.
struct Culprit {
    const char* operator()(const ToDepth&) const { return "tiers_km"; }
    const char* operator()(const FromDrawnArea&) const { return "area"; }
    const char* operator()(const FromAllItHolds&) const { return "extent"; }
    const char* operator()(const StaysOnTheLine&) const { return "extent"; }
};

struct WriteExtent {
    nlohmann::ordered_json& out;

    void operator()(const FromAllItHolds&) const { out["extent"] = all_it_holds; }
    void operator()(const StaysOnTheLine&) const { out["extent"] = on_the_line; }
    void operator()(const ToDepth& depth) const {
        out["extent"] = to_depth;
        out["tiers_km"] = nlohmann::ordered_json::array();
        for (const Metres depth_band : depth.depth_bands)
            out["tiers_km"].push_back(written_km(depth_band));
        if (depth.reference_line)
            out["reference_line"] = json_of(*depth.reference_line);
    }
    void operator()(const FromDrawnArea& drawn) const {
        out["extent"] = drawn_area;
        out["area"] = json_of(drawn.area);
    }
};

} // namespace

Metres metres_from_km(double km) {
    return Metres(std::round(km * 1e9) / 1e6);
}

SquareMetres square_metres_from_km2(double km2) {
    return SquareMetres(std::round(km2 * 1e9) / 1e3);
}

double written_km(Metres metres) {
    return std::round(metres.count() * 1e6) / 1e9;
}

double written_km2(SquareMetres area) {
    return std::round(area.count() * 1e3) / 1e9;
}

Side parse_party(JsonObject& in, const char* key, const Parties& parties) {
    const std::string id = in.text(key, true);
    if (const auto side = parties.find(id))
        return *side;
    if (!id.empty())
        in.fail(key,
                filled({"'{0}' is not a party of this project", "«{0}» – не сторона цього проєкту"},
                       {id}),
                filled({"the parties are {0} and {1}", "сторони – {0} і {1}"},
                       {parties[Side::a].id, parties[Side::b].id}));
    return Side::a;
}

Provision parse_provision(JsonObject& in, const Parties& parties) {
    Provision provision;
    provision.party = parse_party(in, "party", parties);
    provision.scope = parse_scope(in);
    provision.oblasts = in.texts("oblasts");
    in.for_each("excluded", [&](const nlohmann::json& value, const std::string& pointer) {
        provision.exclusions.push_back(parse_region(in.source(), value, pointer));
    });
    const std::string regime = in.text("regime", true);
    if (const auto known = parse_regime(regime))
        provision.regime = *known;
    else if (!regime.empty())
        in.fail("regime",
                filled({"'{0}' is not a known regime", "режим «{0}» невідомий"}, {regime}),
                {"use demilitarized, special-economic-zone, transferred, police-only or frozen",
                 "скористайтеся demilitarized, special-economic-zone, transferred, police-only або "
                 "frozen"});
    provision.extras = in.rest();
    if (const auto problem = problem_of(provision))
        in.fail(std::visit(Culprit{}, provision.scope), *problem);
    return provision;
}

nlohmann::ordered_json json_of(const Provision& provision, const Parties& parties) {
    nlohmann::ordered_json out;
    out["party"] = parties[provision.party].id;
    std::visit(WriteExtent{out}, provision.scope);
    if (!provision.oblasts.empty())
        out["oblasts"] = provision.oblasts;
    if (!provision.exclusions.empty()) {
        out["excluded"] = nlohmann::ordered_json::array();
        for (const GeoRegion& region : provision.exclusions)
            out["excluded"].push_back(json_of(region));
    }
    out["regime"] = id(provision.regime);
    put(out, provision.extras);
    return out;
}

} // namespace delimit::io
