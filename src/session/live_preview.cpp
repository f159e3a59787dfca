#include "session/live_preview.h"

#include "session/post.h"

#include "delimit/base/parallel.h"
#include "delimit/geo/overlay/overlay.h"

#include <algorithm>
#include <map>
#include <utility>

namespace delimit {
namespace {

/// With more vertices the grid takes a second or more: a coarser one is made before it.
constexpr std::size_t dense_line = 20'000;
constexpr Metres coarse_cell = Metres(500);

bool is_dense(const LineOfContact& line) {
    std::size_t vertices = 0;
    for (const Polyline& part : line.parts)
        vertices += part.size();
    return vertices > dense_line;
}

bool is_from_the_line(const Provision& provision) {
    const auto* depth = std::get_if<ToDepth>(&provision.scope);
    return depth && !depth->reference_line;
}

/// The area of control that a provision concerns, as polygons side by side: boundaries between
/// oblasts do not matter for clipping.
Region controlled_by(const Control& control, const Provision& provision) {
    Region all;
    for (const DividedOblast& oblast : control.oblasts)
        if (provision.oblasts.empty() ||
            std::find(provision.oblasts.begin(), provision.oblasts.end(), oblast.iso) !=
                provision.oblasts.end()) {
            const auto& controlled = oblast.controlled[index(provision.party)].polygons;
            all.polygons.insert(all.polygons.end(), controlled.begin(), controlled.end());
        }
    return all;
}

Region without(Region ground, const std::vector<GeoRegion>& exclusions,
               const Projector& projector) {
    Workbench bench;
    for (const GeoRegion& part : exclusions)
        if (auto left = difference(bench, ground, projector.project(part)))
            ground = *std::move(left);
    return ground;
}

} // namespace

LivePreview::LivePreview(QObject* parent) : QObject(parent) {}
LivePreview::~LivePreview() = default;

void LivePreview::set_result(PreparedPtr exact) {
    exact_ = std::move(exact);
    update();
}

void LivePreview::set_wanted(bool wanted) {
    if (std::exchange(wanted_, wanted) != wanted)
        update();
}

bool LivePreview::Reach::fits(const Provision& provision) const {
    return provision.party == party && provision.oblasts == oblasts &&
           provision.exclusions == exclusions;
}

void LivePreview::update() {
    grid_ = nullptr;
    failed_ = false;
    const unsigned long number = ++request_;
    worker_.cancel();
    if (!wanted_ || !exact_)
        return;
    worker_.start(
        [this, number, snapshot = exact_->snapshot, before = last_](const std::stop_token& stop) {
            const auto show = [this, number](const std::shared_ptr<const Grid>& grid) {
                post_to(this, [this, number, grid] {
                    if (number != request_)
                        return;
                    failed_ = !grid;
                    if (!grid)
                        return;
                    grid_ = last_ = grid;
                    emit became_ready();
                });
            };
            auto known = before;
            if (is_dense(snapshot->control->line)) {
                known = make_grid(*snapshot, before, coarse_cell, stop);
                show(known);
            }
            show(make_grid(*snapshot, known, DepthFieldOptions().cell, stop));
        });
}

std::shared_ptr<const LivePreview::Grid>
LivePreview::make_grid(const Snapshot& snapshot, const std::shared_ptr<const Grid>& before,
                       Metres cell, const std::stop_token& stop) {
    const auto& proposals = snapshot.project->proposals;
    const Projector projector(snapshot.projection);
    const std::vector<Exclusions> exclusions = exclusions_of(proposals);
    const bool same =
        before && before->control == snapshot.control && before->exclusions == exclusions;
    std::optional<DepthField> field;
    if (same && before->wanted_cell <= cell) {
        field = before->field;
        cell = before->wanted_cell;
    } else {
        DepthFieldOptions options;
        options.cell = cell;
        options.exclusions = exclusions;
        auto built = DepthField::build(projector, *snapshot.control, options, stop);
        if (!built)
            return nullptr;
        field = *std::move(built);
    }
    std::vector<Reach> reaches;
    for (const Proposal& proposal : proposals)
        for (const Provision& provision : proposal.provisions) {
            const auto fits = [&](const Reach& reach) { return reach.fits(provision); };
            if (!is_from_the_line(provision) || std::any_of(reaches.begin(), reaches.end(), fits))
                continue;
            const auto known =
                same ? std::find_if(before->reaches.begin(), before->reaches.end(), fits)
                     : std::vector<Reach>::const_iterator{};
            if (same && known != before->reaches.end())
                reaches.push_back(*known);
            else
                reaches.push_back({provision.party, provision.oblasts, provision.exclusions,
                                   detailed(without(controlled_by(*snapshot.control, provision),
                                                    provision.exclusions, projector))});
            if (stop.stop_requested())
                return nullptr;
        }
    return std::make_shared<const Grid>(
        Grid{snapshot.control, exclusions, cell, *std::move(field), std::move(reaches)});
}

std::vector<SketchedArea> LivePreview::sketch(const Proposal& edited,
                                              const std::vector<const WithdrawalZone*>& zones,
                                              double metres_per_pixel) const {
    // Even-odd: a depth band is the area between its outlines. Neighbouring bands share one.
    const auto edges_of = [](const WithdrawalZone& zone) {
        std::vector<std::pair<Side, Metres>> edges;
        for (const auto& depth : {zone.outer, zone.inner})
            if (depth && *depth > Metres(0))
                edges.emplace_back(zone.party, *depth);
        return edges;
    };
    std::map<std::pair<Side, Metres>, std::vector<Polyline>> outlines;
    for (const WithdrawalZone* zone : zones)
        for (const auto& edge : edges_of(*zone))
            outlines.try_emplace(edge);
    std::vector<decltype(outlines)::value_type*> wanted;
    for (auto& outline : outlines)
        wanted.push_back(&outline);
    // In parallel, since the user is dragging.
    parallel_for(wanted.size(), thread_count(), [&](std::size_t, std::size_t number) {
        auto& [edge, rings] = *wanted[number];
        rings = grid_->field.outline(edge.first, edge.second, metres_per_pixel);
    });
    std::vector<SketchedArea> grounds;
    for (const WithdrawalZone* zone : zones) {
        SketchedArea& ground = grounds.emplace_back();
        for (const Reach& reach : grid_->reaches)
            if (reach.fits(edited.provisions[zone->provision]))
                ground.within = reach.ground;
        if (ground.within.levels.empty())
            ground.within = detailed({});
        for (const auto& edge : edges_of(*zone))
            for (const Polyline& ring : outlines.at(edge))
                ground.rings.polygons.push_back({ring, {}});
    }
    return grounds;
}

EstimatePtr LivePreview::preview(const Proposal& edited, double metres_per_pixel) const {
    const auto number = exact_ && grid_ ? exact_->number(edited.id) : std::nullopt;
    if (!number)
        return nullptr;
    const Snapshot& snapshot = *exact_->snapshot;
    const auto& computed = snapshot.project->proposals[*number];
    const auto& exact = *snapshot.proposals[*number];
    auto result = estimate(grid_->field, *snapshot.control, edited, computed, exact);
    if (!result)
        return nullptr;
    const MapPainter& painter = *exact_->painters[*number];
    const ScenePtr scene =
        sketch_scene(*painter.scene(), exact, *result, snapshot.project->parties,
                     [&](const auto& zones) { return sketch(edited, zones, metres_per_pixel); });

    auto project = std::make_shared<Project>(*snapshot.project);
    project->proposals[*number] = edited;
    auto estimated = std::make_shared<Snapshot>(snapshot);
    estimated->project = std::move(project);
    estimated->proposals[*number] = std::make_shared<const ProposalResult>(*std::move(result));
    auto made = std::make_shared<Estimate>(Estimate{*exact_});
    made->estimated = number;
    made->snapshot = std::move(estimated);
    made->painters[*number] = std::make_shared<const MapPainter>(painter, scene);
    return made;
}

} // namespace delimit
