#include "delimit/engine/sheet_scenes.h"

#include "delimit/analysis/difference.h"
#include "delimit/map/proposal_text.h"

#include <utility>

namespace delimit {

Result<DifferenceMap> difference_map(const Snapshot& snapshot, const Scene& like, std::size_t first,
                                     std::size_t second, const std::stop_token& stop) {
    const auto name = [&](std::size_t proposal) {
        return shown_name(snapshot.project->proposals[proposal], like.language);
    };
    auto compared = difference_of(Projector(snapshot.projection), *snapshot.control,
                                  *snapshot.proposals[first], *snapshot.proposals[second], stop);
    if (!compared)
        return compared.error();
    DifferenceMap made;
    made.compared = std::make_shared<const ProposalDifference>(*std::move(compared));
    made.scene = difference_scene(like, *made.compared, snapshot.project->parties, name(first),
                                  name(second));
    return made;
}

Result<SheetScenes> sheet_scenes(const SnapshotPtr& snapshot, const Style& style,
                                 const SheetRequest& request, const std::stop_token& stop) {
    const std::vector<std::size_t> map_frames = sheet_map_frames(*snapshot, request);
    SheetScenes scenes;
    scenes.of_proposals = build_scenes(snapshot, style, request.language, map_frames);
    if (sheet_kind(*snapshot, request) != SheetKind::difference)
        return scenes;
    if (map_frames.size() < 2)
        return Error{ErrorCode::no_match,
                     {"a difference needs two proposals", "для різниці потрібні дві пропозиції"},
                     {"add a second proposal, or choose another template",
                      "додайте другу пропозицію або виберіть інший шаблон"},
                     {}};
    auto shown = difference_map(*snapshot, *scenes.of_proposals[map_frames[0]], map_frames[0],
                                map_frames[1], stop);
    if (!shown)
        return shown.error();
    scenes.difference = std::move(shown->scene);
    scenes.compared = std::move(shown->compared);
    return scenes;
}

} // namespace delimit
