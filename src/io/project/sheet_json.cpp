#include "io/project/sheet_json.h"

#include "delimit/base/message.h"
#include "io/files/inside.h"
#include "io/project/shape_json.h"
#include "io/project/text_json.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace delimit::io {
namespace {

constexpr double least_pixels = 16, most_pixels = 100'000;
constexpr double most_days = 36'500;

using Json = nlohmann::ordered_json;

std::string known_kinds() {
    std::string out;
    for (SheetKind kind : all_sheet_kinds)
        out += (out.empty() ? "" : ", ") + std::string(id(kind));
    return out;
}

PageBox parse_place(JsonObject& in) {
    const std::vector<double> sides = in.numbers("place");
    bool good = sides.size() == 4;
    for (std::size_t i = 0; i < sides.size(); ++i)
        good = good && std::abs(sides[i]) <= 10 && (i < 2 || sides[i] > 0);
    if (!good) {
        in.fail(
            "place",
            {"must be left, top, width and height as shares of the page or map",
             "має бути відступами зліва і згори, шириною й висотою як частками сторінки чи карти"},
            {"such as [0.7, 0.1, 0.25, 0.3]", "наприклад, [0.7, 0.1, 0.25, 0.3]"});
        return {};
    }
    return {sides[0], sides[1], sides[2], sides[3]};
}

MapExtent parse_extent(JsonObject& in) {
    MapExtent extent;
    if (const auto* centre = in.member("centre")) {
        if (const auto point = parse_point(in.source(), *centre, in.pointer_to("centre")))
            extent.centre = *point;
    } else {
        in.fail("centre", {"is missing", "відсутнє"});
    }
    const auto width = in.number("width_m", 1, 4e7);
    if (!width)
        in.fail("width_m", {"is missing", "відсутнє"});
    extent.width = Metres(width.value_or(1));
    return extent;
}

/// One row an edge.
constexpr std::pair<const char*, bool GraticuleEdges::*> edges[]{
    {"left", &GraticuleEdges::left},
    {"top", &GraticuleEdges::top},
    {"right", &GraticuleEdges::right},
    {"bottom", &GraticuleEdges::bottom}};

GraticuleChoice parse_graticule(JsonObject& in) {
    GraticuleChoice graticule;
    graticule.shown = in.boolean("shown").value_or(true);
    if (!in.has("numbers"))
        return graticule;
    graticule.numbers = {false, false, false, false};
    for (const std::string& edge : in.texts("numbers")) {
        const auto found = std::find_if(std::begin(edges), std::end(edges),
                                        [&](const auto& one) { return edge == one.first; });
        if (found == std::end(edges))
            in.fail("numbers", {"there is no such edge", "такого краю немає"},
                    {"choose from left, top, right and bottom",
                     "виберіть з-поміж left, top, right і bottom"});
        else
            graticule.numbers.*(found->second) = true;
    }
    return graticule;
}

Json json_of(const GraticuleChoice& graticule) {
    Json out = Json::object();
    if (!graticule.shown)
        out["shown"] = false;
    if (graticule.numbers != GraticuleEdges()) {
        out["numbers"] = Json::array();
        for (const auto& [name, edge] : edges)
            if (graticule.numbers.*edge)
                out["numbers"].push_back(name);
    }
    return out;
}

ElementChoice parse_element(JsonObject& in) {
    ElementChoice element;
    element.hidden = in.boolean("hidden").value_or(false);
    if (in.has("place"))
        element.box_on_page = parse_place(in);
    if (in.has("text"))
        element.text = in.text_in_both("text");
    in.object("extent", [&](JsonObject& extent) { element.extent = parse_extent(extent); });
    in.object("graticule",
              [&](JsonObject& graticule) { element.graticule = parse_graticule(graticule); });
    return element;
}

Json json_of(const ElementChoice& element) {
    Json out = Json::object();
    if (element.hidden)
        out["hidden"] = true;
    if (element.box_on_page)
        out["place"] = {element.box_on_page->left, element.box_on_page->top,
                        element.box_on_page->width, element.box_on_page->height};
    if (element.text)
        out["text"] = io::json_of(*element.text);
    if (element.extent) {
        out["extent"]["centre"] = io::json_of(element.extent->centre);
        out["extent"]["width_m"] = element.extent->width.count();
    }
    if (element.graticule)
        out["graticule"] = json_of(*element.graticule);
    return out;
}

} // namespace

SheetChoice parse_sheet(JsonObject& in) {
    SheetChoice choice;
    if (in.has("template")) {
        choice.kind = parse_sheet_kind(in.text("template"));
        if (!choice.kind)
            in.fail("template", {"there is no such template", "такого шаблону немає"},
                    filled({"choose from {0}", "виберіть з-поміж: {0}"}, {known_kinds()}));
    }
    if (in.has("page")) {
        choice.page = parse_page_size(in.text("page"));
        if (!choice.page)
            in.fail("page", {"must be A4 or A3, with -portrait or -landscape",
                             "має бути A4 або A3 з -portrait чи -landscape"});
    }
    choice.width = int(in.number("width", least_pixels, most_pixels).value_or(choice.width));
    choice.height = int(in.number("height", least_pixels, most_pixels).value_or(choice.height));
    choice.handling = in.text_in_both("handling");
    choice.logo = parse_file_name(in, "logo");
    if (!choice.logo.empty() && !in.source().paths_trusted())
        if (auto inside = check_inside(choice.logo, {}); !inside)
            in.fail("logo", inside.error().message, inside.error().advice);
    choice.current_for_days =
        int(in.number("current_for_days", 0, most_days).value_or(choice.current_for_days));
    in.object("elements", [&](JsonObject& elements) {
        for (const std::string& key : elements.keys())
            elements.object(key.c_str(), [&](JsonObject& element) {
                choice.elements[key] = parse_element(element);
            });
    });
    return choice;
}

nlohmann::ordered_json json_of(const SheetChoice& choice) {
    const SheetChoice usual;
    Json out;
    if (choice.kind)
        out["template"] = id(*choice.kind);
    if (choice.page)
        out["page"] = id(*choice.page);
    if (choice.width != usual.width || choice.height != usual.height) {
        out["width"] = choice.width;
        out["height"] = choice.height;
    }
    if (!choice.handling.empty())
        out["handling"] = json_of(choice.handling);
    if (!choice.logo.empty())
        out["logo"] = choice.logo;
    if (choice.current_for_days != usual.current_for_days)
        out["current_for_days"] = choice.current_for_days;
    for (const auto& [key, element] : choice.elements)
        if (element != ElementChoice{})
            out["elements"][key] = json_of(element);
    return out;
}

} // namespace delimit::io
