#include "delimit/briefing/sheet.h"

#include "briefing/dossier.h"
#include "briefing/sheet_maps.h"
#include "briefing/sheet_templates.h"

#include <algorithm>

namespace delimit {
namespace {

/// Least and greatest number of map frames of a template.
struct MapFrameNumbers {
    std::size_t least, most;
};

MapFrameNumbers map_frame_numbers(SheetKind kind) {
    switch (kind) {
    case SheetKind::one_map:
    case SheetKind::map_and_table:
        return {1, 1};
    case SheetKind::side_by_side:
        return {2, 3};
    case SheetKind::difference:
        return {2, 2};
    case SheetKind::four_maps:
        return {4, 4};
    case SheetKind::dossier:
        break;
    }
    constexpr std::size_t all = 1'000;
    return {all, all};
}

/// The proposals that the request names, else the project's map frames.
std::vector<std::size_t> wanted_map_frames(const Snapshot& snapshot, const SheetRequest& request) {
    std::vector<std::size_t> map_frames;
    const auto& proposals = snapshot.project->proposals;
    for (std::size_t p : request.proposals)
        if (p < proposals.size())
            map_frames.push_back(p);
    if (map_frames.empty())
        for (const std::string& id : snapshot.project->map_frames)
            for (std::size_t p = 0; p < proposals.size(); ++p)
                if (proposals[p].id == id)
                    map_frames.push_back(p);
    if (map_frames.empty() && !proposals.empty())
        map_frames.push_back(0);
    return map_frames;
}

} // namespace

SheetKind sheet_kind(const Snapshot& snapshot, const SheetRequest& request) {
    if (request.choice.kind)
        return *request.choice.kind;
    const std::size_t map_frames = wanted_map_frames(snapshot, request).size();
    return map_frames <= 1   ? SheetKind::one_map
           : map_frames <= 3 ? SheetKind::side_by_side
                             : SheetKind::four_maps;
}

std::string sheet_kind_text(SheetKind kind, Locale language) {
    switch (kind) {
    case SheetKind::one_map:
        return Text{"One map", "Одна карта"}.in(language);
    case SheetKind::side_by_side:
        return Text{"Maps side by side", "Карти поруч"}.in(language);
    case SheetKind::four_maps:
        return Text{"Four maps", "Чотири карти"}.in(language);
    case SheetKind::map_and_table:
        return Text{"Map with large table", "Карта з великою таблицею"}.in(language);
    case SheetKind::difference:
        return Text{"Difference of two proposals", "Різниця двох пропозицій"}.in(language);
    case SheetKind::dossier:
        return Text{"Dossier of several pages", "Досьє з кількох сторінок"}.in(language);
    }
    return {};
}

std::vector<std::size_t> sheet_map_frames(const Snapshot& snapshot, const SheetRequest& request) {
    const SheetKind kind = sheet_kind(snapshot, request);
    std::vector<std::size_t> map_frames = wanted_map_frames(snapshot, request);
    // A dossier has all proposals, in the project's order.
    if (kind == SheetKind::dossier)
        map_frames.clear();
    const auto [least, most] = map_frame_numbers(kind);
    for (std::size_t p = 0; p < snapshot.project->proposals.size() && map_frames.size() < least;
         ++p)
        if (std::find(map_frames.begin(), map_frames.end(), p) == map_frames.end())
            map_frames.push_back(p);
    if (map_frames.size() > most)
        map_frames.resize(most);
    return map_frames;
}

std::vector<Sheet> layout_sheets(const Snapshot& snapshot, const SheetScenes& scenes,
                                 const SheetRequest& request, const TextMeasurer& measurer) {
    const SheetContent content(snapshot, scenes, request, measurer);
    if (content.kind == SheetKind::dossier)
        return dossier(content);
    return {maps_page(content, template_page(content))};
}

} // namespace delimit
