#include "session/pipeline.h"

#include <algorithm>
#include <utility>

namespace delimit {
namespace {

CompositionPtr composition_of(const PreparedPtr& prepared) {
    if (!prepared)
        return nullptr;
    auto made = std::make_shared<Composition>(
        Composition{prepared->snapshot, prepared->places, prepared->language, {}});
    for (const PainterPtr& painter : prepared->painters)
        made->scenes.push_back(painter->scene());
    return made;
}

/// The painters of a composition: those of the previous result if still valid; new ones share the
/// text measurements of `like`.
std::vector<PainterPtr> painters_of(const Composition& composition, const Prepared* previous,
                                    PainterPtr like) {
    std::vector<PainterPtr> painters;
    for (const ScenePtr& scene : composition.scenes) {
        const auto known = [&](const PainterPtr& painter) { return painter->scene() == scene; };
        const auto same =
            previous ? std::find_if(previous->painters.begin(), previous->painters.end(), known)
                     : std::vector<PainterPtr>::const_iterator();
        if (previous && same != previous->painters.end())
            painters.push_back(*same);
        else if (like)
            painters.push_back(std::make_shared<const MapPainter>(*like, scene));
        else
            painters.push_back(std::make_shared<const MapPainter>(scene));
        if (!like)
            like = painters.front();
    }
    return painters;
}

Result<PreparedPtr> prepare(const PrepareRequest& request, const std::stop_token& stop) {
    const CompositionPtr before = composition_of(request.previous);
    PainterPtr like;
    ComposeWatch watch;
    watch.progress = request.watch.progress;
    if (request.watch.preliminary)
        watch.preliminary = [&](const CompositionPtr& ground) {
            auto painters = painters_of(*ground, nullptr, nullptr);
            if (!painters.empty())
                like = painters.front();
            request.watch.preliminary(std::make_shared<const Preliminary>(Preliminary{
                {ground->snapshot, ground->language, std::move(painters), ground->places}}));
        };
    const auto composed =
        compose({request.project, request.places, request.language, before}, stop, watch);
    if (!composed)
        return composed.error();
    const Composition& made = **composed;
    const bool same = before && !before->scenes.empty() && same_maps(*before, made);
    const Prepared* previous = same ? request.previous.get() : nullptr;
    return PreparedPtr(std::make_shared<Prepared>(Prepared{
        {made.snapshot, made.language,
         painters_of(made, previous, previous ? previous->painters.front() : like), made.places}}));
}

} // namespace

std::optional<std::size_t> Shown::number(std::string_view proposal_id) const {
    const auto& proposals = snapshot->project->proposals;
    const auto found = std::find_if(proposals.begin(), proposals.end(),
                                    [&](const Proposal& p) { return p.id == proposal_id; });
    if (found == proposals.end())
        return std::nullopt;
    return std::size_t(found - proposals.begin());
}

Pipeline standard_pipeline() {
    return prepare;
}

} // namespace delimit
