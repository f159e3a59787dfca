#include "io/project/view_json.h"

#include "delimit/base/message.h"
#include "io/files/base64.h"
#include "io/project/provision_json.h"
#include "io/project/shape_json.h"
#include "io/project/text_json.h"

namespace delimit::io {
namespace {

using Json = nlohmann::ordered_json;

constexpr double highest_km = 20'000; // half of the Earth's circumference

void read_map_frames(JsonObject& in, Project& into) {
    into.map_frames = in.texts("panes");
    for (std::size_t i = 0; i < into.map_frames.size(); ++i)
        if (!into.find(into.map_frames[i]))
            in.source().fail(
                in.pointer_to("panes") + "/" + std::to_string(i),
                filled({"there is no proposal '{0}'", "пропозиції «{0}» немає"},
                       {into.map_frames[i]}),
                {"name the id of one, or omit it", "назвіть id наявної або приберіть це"});
}

MapView parse_map(JsonObject& in) {
    MapView map;
    if (const auto* centre = in.member("centre")) {
        if (const auto point = parse_point(in.source(), *centre, in.pointer_to("centre")))
            map.centre = *point;
    } else {
        in.fail("centre", {"is missing", "відсутнє"});
    }
    const auto km = in.number("height_km", 1e-3, highest_km);
    if (!km)
        in.fail("height_km", {"is missing", "відсутнє"});
    map.height = metres_from_km(km.value_or(1));
    return map;
}

} // namespace

void read_view(JsonObject& root, const char* key, Project& into) {
    root.object(key, [&](JsonObject& in) {
        read_map_frames(in, into);
        into.view.arrangement = in.text("arrangement");
        into.view.linked = in.boolean("linked").value_or(true);
        in.objects("maps", [&](JsonObject& map) { into.view.maps.push_back(parse_map(map)); });
        into.view.window = in.text("window");
        if (!bytes_of_base64(into.view.window))
            in.fail("window", {"this is not base64", "це не base64"},
                    {"omit it", "приберіть його"});
    });
}

Json write_view(const Project& project) {
    const SavedView& view = project.view;
    Json out;
    if (!project.map_frames.empty())
        out["panes"] = project.map_frames;
    put(out, "arrangement", view.arrangement);
    if (!view.linked)
        out["linked"] = false;
    for (const MapView& map : view.maps) {
        Json made;
        made["centre"] = json_of(map.centre);
        made["height_km"] = written_km(map.height);
        out["maps"].push_back(std::move(made));
    }
    put(out, "window", view.window);
    return out;
}

} // namespace delimit::io
