#include "io/project/project_members.h"

#include "delimit/base/message.h"
#include "io/project/annotation_json.h"
#include "io/project/layer_json.h"
#include "io/project/layer_styles_json.h"
#include "io/project/proposal_json.h"
#include "io/project/provision_json.h"
#include "io/project/sheet_json.h"
#include "io/project/text_json.h"
#include "io/project/view_json.h"

#include <array>

namespace delimit::io {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::array layer_kinds{LayerKind::oblasts, LayerKind::control_map, LayerKind::settlements,
                                 LayerKind::rivers,  LayerKind::land,        LayerKind::base_map,
                                 LayerKind::water};

Party parse_party_itself(JsonObject& in) {
    Party made;
    made.id = parse_id(in);
    made.name = in.text_in_both("name", true);
    made.adjective = in.text_in_both("adjective");
    made.guard = in.text_in_both("guard");
    const std::string colour = in.text("colour", true);
    if (const auto known = Colour::parse(colour))
        made.colour = *known;
    else if (!colour.empty())
        in.fail("colour", filled({"'{0}' is not a colour", "«{0}» – не колір"}, {colour}),
                {"write it as #2b6ca3", "запишіть його як #2b6ca3"});
    return made;
}

void read_parties(JsonObject& in, const char* key, Project& into) {
    std::size_t count = 0;
    in.objects(key, [&](JsonObject& party) {
        Party made = parse_party_itself(party);
        if (count < into.parties.of.size())
            into.parties.of[count] = std::move(made);
        ++count;
    });
    if (count != into.parties.of.size())
        in.fail(key, {"a project has two parties, side a first",
                      "у проєкті дві сторони, спершу сторона a"});
    else if (into.parties.of[0].id == into.parties.of[1].id)
        in.fail(key, {"the two parties need different ids",
                      "ідентифікатори двох сторін мають різнитися"});
}

Json write_parties(const Project& project) {
    Json out = Json::array();
    for (const Party& party : project.parties.of) {
        Json made;
        made["id"] = party.id;
        made["name"] = json_of(party.name);
        put(made, "adjective", party.adjective);
        put(made, "guard", party.guard);
        made["colour"] = party.colour.text();
        out.push_back(std::move(made));
    }
    return out;
}

void read_layers(JsonObject& in, const char* key, Project& into) {
    in.object(key, [&](JsonObject& layers) {
        for (const LayerKind kind : layer_kinds)
            layers.object(std::string(id(kind)).c_str(), [&](JsonObject& source) {
                into.layers[kind] = parse_source(source, kind, into.parties);
            });
    });
}

Json write_layers(const Project& project) {
    Json out;
    for (const auto& [kind, source] : project.layers)
        out[std::string(id(kind))] = json_of(source, project.parties);
    return out;
}

void read_undetermined(JsonObject& in, const char* key, Project& into) {
    if (in.has(key))
        into.undetermined = parse_party(in, key, into.parties) == Side::a
                                ? UndeterminedCounts::to_a
                                : UndeterminedCounts::to_b;
}

Json write_undetermined(const Project& project) {
    const bool to_a = project.undetermined == UndeterminedCounts::to_a;
    return project.parties[to_a ? Side::a : Side::b].id;
}

constexpr ProjectMember members[] = {
    {"title",
     [](JsonObject& in, const char* key, Project& into) { into.title = in.text_in_both(key); },
     [](const Project& p) { return p.title.empty() ? Json() : json_of(p.title); }},
    {"disclaimer",
     [](JsonObject& in, const char* key, Project& into) { into.disclaimer = in.text_in_both(key); },
     [](const Project& p) { return p.disclaimer.empty() ? Json() : json_of(p.disclaimer); }},
    {"parties", read_parties, write_parties},
    {"layers", read_layers, write_layers},
    {"undetermined_counts_to", read_undetermined, write_undetermined},
    {"noise_limit_km2",
     [](JsonObject& in, const char* key, Project& into) {
         if (const auto limit = in.number(key, 0, 1e6))
             into.minimum_area = square_metres_from_km2(*limit);
     },
     [](const Project& p) { return Json(written_km2(p.minimum_area)); }},
    {"proposals", read_proposals, write_proposals},
    {"view", read_view, write_view}, // after the proposals, which its map frames name
    {"looks",
     [](JsonObject& in, const char* key, Project& into) {
         in.object(key, [&](JsonObject& layer_styles) {
             into.layer_styles = parse_layer_styles(layer_styles);
         });
     },
     [](const Project& p) { return json_of(p.layer_styles); }},
    {"sheet",
     [](JsonObject& in, const char* key, Project& into) {
         in.object(key, [&](JsonObject& sheet) { into.sheet = parse_sheet(sheet); });
     },
     [](const Project& p) { return json_of(p.sheet); }},
    {"annotations",
     [](JsonObject& in, const char* key, Project& into) {
         into.annotations = parse_annotations(in, key);
     },
     [](const Project& p) { return p.annotations.empty() ? Json() : json_of(p.annotations); }},
};

} // namespace

std::span<const ProjectMember> project_members() {
    return members;
}

} // namespace delimit::io
