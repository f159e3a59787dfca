#include "briefing/sheet_maps.h"

#include "briefing/sheet_locator.h"
#include "briefing/sheet_map_elements.h"
#include "briefing/sheet_parts.h"
#include "delimit/briefing/annotation_fields.h"

#include <algorithm>

namespace delimit {
namespace {

class MapsLayout {
  public:
    MapsLayout(const SheetContent& content, const MapsPage& spec)
        : content_(content), spec_(spec), context_(content.context(spec.id)) {}

    Sheet build() {
        // Legend and locator depend on the extents of the maps, and these on the space that both
        // leave: the second pass has the results of the first.
        lay_out();
        viewports_ = seen_;
        return content_.finish(lay_out(), spec_.name, spec_.proposals);
    }

  private:
    SheetPage lay_out() {
        make_legend();
        return fitted_page(context_, [this](SheetPage& page) {
            seen_.clear();
            const double top = content_.put_header(page, spec_.frame);
            const double bottom = content_.put_footer(page, spec_.frame);
            return page.size().width >= page.size().height ? landscape(page, top, bottom)
                                                           : portrait(page, top, bottom);
        });
    }

    void make_legend() {
        legend_.clear();
        for (std::size_t i = 0; i < spec_.map_frames.size(); ++i) {
            const Viewport* view = i < viewports_.size() ? &viewports_[i] : nullptr;
            for (LegendEntry& entry : legend(*spec_.map_frames[i].scene, view, spec_.layer_styles))
                if (std::none_of(legend_.begin(), legend_.end(),
                                 [&](const LegendEntry& e) { return e.text == entry.text; }))
                    legend_.push_back(std::move(entry));
        }
        // By layer, as in each scene's own legend: zones of all map frames before the line and the
        // areas.
        std::stable_partition(legend_.begin(), legend_.end(),
                              [](const LegendEntry& e) { return e.layer == "zones"; });
    }

    [[nodiscard]] std::optional<SheetPart> part(const std::string& id) const {
        const auto found = std::find_if(spec_.parts.begin(), spec_.parts.end(),
                                        [&](const SheetPart& p) { return p.id == id; });
        if (found != spec_.parts.end())
            return *found;
        const Locale language = content_.language;
        if (id == "legend")
            return SheetPart{
                id,
                {"Legend", "Умовні позначення"},
                [this, language](SheetCanvas& canvas, double left, double top, double width) {
                    return put_legend(canvas, legend_, language, left, top, width);
                },
                {}};
        if (id == "locator" && shows_locator(*spec_.map_frames.front().scene, viewports_))
            return SheetPart{id,
                             {"Locator map", "Оглядова карта"},
                             [this](SheetCanvas& canvas, double left, double top, double width) {
                                 return put_locator(
                                     canvas, spec_.map_frames.front().scene, viewports_,
                                     content_.snapshot.layers->control_map.provenance.date,
                                     content_.language, left, top, width);
                             },
                             {}};
        return std::nullopt;
    }

    /// The parts, with so many of the extras.
    [[nodiscard]] std::vector<SheetPart> parts(std::size_t extras) const {
        const Arrangement& arrangement = spec_.arrangement;
        std::vector<SheetPart> chosen;
        for (const std::string& id : arrangement.parts) {
            const auto extra = std::find(arrangement.extras.begin(), arrangement.extras.end(), id);
            if (extra != arrangement.extras.end() &&
                std::size_t(extra - arrangement.extras.begin()) >= extras)
                continue;
            if (auto found = part(id))
                chosen.push_back(*std::move(found));
        }
        return chosen;
    }

    /// Puts parts below each other: narrow ones in columns, wide ones across. Returns their bottom.
    double flow(SheetPage& page, const std::vector<SheetPart>& all, double left, double top,
                double width, std::size_t columns, double share, bool really) const {
        const double gap = page(10) * share, between = page(16);
        const double column =
            (width - between * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        std::vector<double> bottoms(columns, top);
        const auto lowest = [&] { return *std::max_element(bottoms.begin(), bottoms.end()); };
        for (const SheetPart& one : all) {
            const bool wide = columns == 1 || spec_.arrangement.wide.contains(one.id);
            const double one_width = wide ? width : column;
            const double height = page.height(one, one_width, share);
            const auto shortest = std::min_element(bottoms.begin(), bottoms.end());
            const double at = wide ? lowest() : *shortest;
            const double x =
                wide ? left
                     : left + static_cast<double>(shortest - bottoms.begin()) * (column + between);
            if (really)
                page.put(one, x, at, one_width, share);
            const double below = at + height + (height > 0 ? gap : 0);
            if (wide)
                std::fill(bottoms.begin(), bottoms.end(), below);
            else
                *shortest = below;
        }
        return std::max(top, lowest() - gap);
    }

    /// Puts the parts as large as the height allows; extras only if all are legible with them.
    bool put_side(SheetPage& page, double left, double top, double width, double bottom) const {
        const Arrangement& arrangement = spec_.arrangement;
        const auto fits = [&](const std::vector<SheetPart>& all, double share) {
            return flow(page, all, left, top, width, arrangement.side_columns, share, false) <=
                   bottom + 0.5;
        };
        std::size_t extras = arrangement.extras.size();
        while (extras > 0 && !fits(parts(extras), 1))
            --extras;
        const std::vector<SheetPart> chosen = parts(extras);
        double share = arrangement.largest;
        while (share > 1 && !fits(chosen, share))
            share = std::max(1.0, share - 0.05);
        return flow(page, chosen, left, top, width, arrangement.side_columns, share, true) <=
               bottom + 0.5;
    }

    bool landscape(SheetPage& page, double top, double bottom) {
        const double share = spec_.arrangement.side;
        const double side = share > 0.35
                                ? share * page.size().width
                                : std::clamp(share * page.size().width, page(180), page(360));
        const double gap = page(16), left = page.margin() + page.content_width() - side;
        const bool tall =
            put_map_frames(page, page.margin(), top, page.content_width() - side - gap, bottom);
        return put_side(page, left, top, side, bottom) && tall;
    }

    bool portrait(SheetPage& page, double top, double bottom) {
        const double left = page.margin(), width = page.content_width();
        std::size_t extras = spec_.arrangement.extras.size();
        double height = 0;
        for (;; --extras) {
            height = flow(page, parts(extras), left, 0, width, 2, 1, false);
            if (extras == 0 || bottom - height - page(10) - top > 0.55 * page.size().height)
                break;
        }
        const bool tall = put_map_frames(page, left, top, width, bottom - height - page(10));
        flow(page, parts(extras), left, bottom - height, width, 2, 1, true);
        return tall;
    }

    /// Puts maps with their heads and figures between `top` and `bottom`; false if the maps become
    /// too low.
    bool put_map_frames(SheetPage& page, double left, double top, double width, double bottom) {
        const std::size_t count = spec_.map_frames.size();
        const std::size_t columns = std::min(spec_.arrangement.columns, count);
        const std::size_t rows = (count + columns - 1) / columns;
        const double gap = page(14), between = page(10);
        const double map_frame =
            (width - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        const double row =
            (bottom - top - between * static_cast<double>(rows - 1)) / static_cast<double>(rows);
        std::vector<std::string> titles;
        for (std::size_t i = 0; i < count; ++i)
            titles.push_back(page.words(numbered("pane-title", i), spec_.map_frames[i].title));
        bool tall = true;
        for (std::size_t r = 0; r < rows; ++r) {
            const double row_top = top + static_cast<double>(r) * (row + between);
            double map_top = row_top, figures_panel_height = 0;
            const std::size_t first = r * columns, end = std::min(count, first + columns);
            const auto at = [&](std::size_t i) {
                return left + static_cast<double>(i - first) * (map_frame + gap);
            };
            for (std::size_t i = first; i < end; ++i) {
                double y = row_top;
                if (!spec_.map_frames[i].title.empty())
                    y = page.put(page.text(numbered("pane-title", i), {"Map title", "Назва карти"},
                                           spec_.map_frames[i].title, "sheet/pane", 1, 0.72,
                                           titles),
                                 at(i), y, map_frame) +
                        page(1);
                if (spec_.arrangement.summaries && !spec_.map_frames[i].summary.empty())
                    y = page.put(page.text(numbered("pane-summary", i),
                                           {"Map summary", "Опис карти"},
                                           spec_.map_frames[i].summary, "sheet/body"),
                                 at(i), y, map_frame);
                map_top = std::max(map_top, y > row_top ? y + page(4) : y);
                if (const auto panel_figures = figures(i))
                    figures_panel_height = std::max(
                        figures_panel_height, page.height(*panel_figures, map_frame) + page(7));
            }
            const double height = row_top + row - figures_panel_height - map_top;
            for (std::size_t i = first; i < end; ++i) {
                const ScreenBox box{at(i), map_top, map_frame, std::max(height, 40.0)};
                put_map(page, i, box);
                if (const auto panel_figures = figures(i))
                    page.put(*panel_figures, at(i), box.bottom() + page(7), map_frame);
            }
            tall = tall && height >= spec_.arrangement.least_map * page.size().height /
                                         static_cast<double>(rows);
        }
        return tall;
    }

    [[nodiscard]] std::string numbered(const char* id, std::size_t map_frame) const {
        return std::string(id) + "/" + std::to_string(map_frame + 1);
    }

    [[nodiscard]] std::optional<SheetPart> figures(std::size_t map_frame) const {
        const auto& panel_figures = spec_.map_frames[map_frame].figures;
        const auto wanted = spec_.arrangement.figures;
        if (!panel_figures || wanted == Arrangement::Figures::none)
            return std::nullopt;
        std::vector<ProposalFigures> alike;
        for (const SheetMapFrame& one : spec_.map_frames)
            if (one.figures)
                alike.push_back(*one.figures);
        return SheetPart{numbered("figures", map_frame),
                         {"Figures", "Показники"},
                         [panel_figures, alike, wanted, language = content_.language](
                             SheetCanvas& canvas, double left, double top, double width) {
                             return wanted == Arrangement::Figures::full
                                        ? put_figures_panel(canvas, *panel_figures, alike, language,
                                                            left, top, width)
                                        : put_short_figures_panel(canvas, *panel_figures, alike,
                                                                  language, left, top, width);
                         },
                         {}};
    }

    void put_map(SheetPage& page, std::size_t map_frame, const ScreenBox& box_on_page) {
        const std::string id = numbered("map", map_frame);
        const ScreenBox box = page.chosen_box(id).value_or(box_on_page);
        const SheetMapFrame& shown = spec_.map_frames[map_frame];
        SheetMap map;
        map.box = box;
        map.scene = shown.scene;
        map.title = shown.title;
        map.layer_styles = spec_.layer_styles;
        map.annotations = scene_annotations(content_.request.annotations, content_.snapshot,
                                            shown.proposals, content_.language);
        map.date = content_.snapshot.layers->control_map.provenance.date;
        const auto extent = page.extent(id);
        map.viewport = extent ? own_view(*extent, {box.width, box.height})
                              : common_view({box.width, box.height});
        seen_.push_back(map.viewport);
        put_map_with_signs(page, content_, id, spec_.map_frames.size() > 1 ? map_frame + 1 : 0,
                           std::move(map));
    }

    [[nodiscard]] Viewport own_view(const MapExtent& extent, ScreenSize size) const {
        return {content_.projector.forward(extent.centre), extent.width.count() / size.width, size};
    }

    [[nodiscard]] Viewport common_view(ScreenSize size) const {
        if (content_.request.view)
            return content_.request.view->resized(size);
        MapBox box;
        for (const SheetMapFrame& map_frame : spec_.map_frames) {
            box.add(map_frame.scene->zones);
            if (const SceneLayer* line = map_frame.scene->find("line-of-contact"))
                for (const SceneLine& l : line->lines)
                    box.add(l.parts.box);
        }
        if (box.empty())
            box = spec_.map_frames.front().scene->study_area;
        return Viewport(box.centre(), 1000, size)
            .fitted(box, Margins::all(0.04 * std::min(size.width, size.height)));
    }

    const SheetContent& content_;
    const MapsPage& spec_;
    PageContext context_;
    std::vector<LegendEntry> legend_;
    std::vector<Viewport> viewports_; ///< of the maps in the previous pass
    std::vector<Viewport> seen_;      ///< of the maps in this pass
};

} // namespace

Sheet maps_page(const SheetContent& content, const MapsPage& page) {
    return MapsLayout(content, page).build();
}

} // namespace delimit
