#include "delimit/briefing/sheet.h"

#include "briefing/remembering_measurer.h"
#include "briefing/sheet_notes.h"
#include "briefing/sheet_parts.h"
#include "delimit/briefing/annotation_fields.h"
#include "delimit/map/scale_bar.h"

#include <algorithm>

namespace delimit {
namespace {

/// Text may shrink to this before the maps give way.
constexpr double smallest_scale = 0.62;
/// Maps take at least this share of the page's height.
constexpr double least_map = 0.44;

class SheetLayout {
  public:
    SheetLayout(const Snapshot& snapshot, const std::vector<ScenePtr>& scenes,
                const SheetRequest& request, const TextMeasurer& measurer)
        : snapshot_(snapshot), request_(request), measurer_(measurer), language_(request.language),
          page_(request.size), panes_(sheet_panes(snapshot, request)),
          table_(comparison_table(snapshot, request.language, panes_)) {
        for (std::size_t p : panes_) {
            scenes_.push_back(scenes[p]);
            strips_.push_back(strip_figures(snapshot, p, language_));
        }
        for (const ScenePtr& scene : scenes_)
            for (LegendEntry& entry : legend(*scene, nullptr, request.looks))
                if (std::none_of(legend_.begin(), legend_.end(),
                                 [&](const LegendEntry& e) { return e.text == entry.text; }))
                    legend_.push_back(std::move(entry));
        // By layer, as in each scene's own legend: zones of all panes before the line and ground.
        std::stable_partition(legend_.begin(), legend_.end(),
                              [](const LegendEntry& e) { return e.layer == "zones"; });
        notes_ = sheet_notes(snapshot, panes_, language_);
    }

    Sheet build() {
        std::vector<SheetItem> items;
        for (double scale = 1;; scale = std::max(scale * 0.96, smallest_scale)) {
            SheetCanvas canvas(style(), measurer_, scale);
            const bool fits = page_.width >= page_.height ? landscape(canvas) : portrait(canvas);
            items = std::move(canvas.items);
            if (fits || scale <= smallest_scale)
                break;
        }
        Sheet sheet;
        sheet.size = page_;
        sheet.style = style();
        sheet.looks = request_.looks;
        sheet.items = std::move(items);
        sheet.title = title();
        sheet.date = date();
        sheet.sources = source_line(snapshot_, language_);
        sheet.disclaimer = snapshot_.project->disclaimer.in(language_);
        sheet.language = language_ == Language::english ? "en" : "uk";
        for (const StripFigures& strip : strips_)
            sheet.description +=
                (sheet.description.empty() ? "" : " ") + strip.name + ": " + strip.summary;
        sheet.missing = missing_parts(snapshot_, language_);
        return sheet;
    }

  private:
    [[nodiscard]] const Style& style() const { return scenes_.front()->style; }
    [[nodiscard]] std::string title() const {
        return snapshot_.project->title.empty() ? strips_.front().name
                                                : snapshot_.project->title.in(language_);
    }
    [[nodiscard]] std::string date() const {
        const auto& date = snapshot_.layers->front.provenance.date;
        return date ? iso_text(*date) : std::string();
    }
    [[nodiscard]] double margin() const {
        return std::max(18.0, 0.02 * std::max(page_.width, page_.height));
    }
    [[nodiscard]] double content_width() const { return page_.width - 2 * margin(); }

    double put_header(SheetCanvas& canvas) {
        double top = margin();
        const TextBlock head =
            fitted(measurer_, title(), canvas.text("sheet/title"), content_width(), 1, 0.72);
        top = canvas.put(head, margin(), top, content_width());
        top = canvas.put(strips_.front().line, "sheet/subtitle", margin(), top, content_width()) +
              canvas(5);
        canvas.rule(margin(), top, content_width());
        return top + canvas(7);
    }

    /// Along the bottom edge; returns its top.
    double put_footer(SheetCanvas& canvas) {
        std::string words = snapshot_.project->disclaimer.in(language_);
        words += (words.empty() ? "" : " ") +
                 Text{"Made with Delimit.", "Створено в Delimit."}.in(language_);
        const TextBlock text =
            wrapped(measurer_, words, canvas.text("sheet/small"), content_width());
        const double top = page_.height - margin() - text.height();
        canvas.rule(margin(), top - canvas(4), content_width());
        canvas.put(text, margin(), top, content_width());
        return top - canvas(9);
    }

    /// Maps with their heads and figures between `top` and `bottom`; false if the maps come out
    /// too low.
    bool put_panes(SheetCanvas& canvas, double left, double top, double width, double bottom) {
        const double gap = canvas(14);
        const double count = static_cast<double>(panes_.size());
        const double pane = (width - gap * (count - 1)) / count;
        const auto at = [&](std::size_t i) { return left + static_cast<double>(i) * (pane + gap); };

        double map_top = top, strip_height = 0;
        for (std::size_t i = 0; i < panes_.size(); ++i) {
            const TextBlock head =
                fitted(measurer_, strips_[i].name, canvas.text("sheet/pane"), pane, 1, 0.75);
            double y = canvas.put(head, at(i), top, pane) + canvas(1);
            y = canvas.put(strips_[i].summary, "sheet/body", at(i), y, pane);
            map_top = std::max(map_top, y + canvas(5));
            SheetCanvas spare(style(), measurer_, canvas(1));
            strip_height =
                std::max(strip_height, put_strip(spare, strips_[i], language_, 0, 0, pane));
        }
        const double map_height = bottom - strip_height - canvas(7) - map_top;
        for (std::size_t i = 0; i < panes_.size(); ++i) {
            const ScreenBox box{at(i), map_top, pane, std::max(map_height, 40.0)};
            canvas.items.push_back(SheetMap{
                box, scenes_[i], view({box.width, box.height}), strips_[i].name,
                scene_annotations(request_.annotations, snapshot_, {panes_[i]}, language_)});
            put_strip(canvas, strips_[i], language_, at(i), box.bottom() + canvas(7), pane);
        }
        ratio_at_ = view({pane, std::max(map_height, 40.0)});
        return map_height >= least_map * page_.height;
    }

    [[nodiscard]] Viewport view(ScreenSize size) const {
        if (request_.view)
            return request_.view->resized(size);
        MapBox box;
        for (const ScenePtr& scene : scenes_) {
            box.add(scene->zones);
            if (const SceneLayer* line = scene->find("line-of-contact"))
                for (const SceneLine& l : line->lines)
                    box.add(l.parts.box);
        }
        if (box.empty())
            box = scenes_.front()->theatre;
        return Viewport(box.centre(), 1000, size)
            .fitted(box, Margins::all(0.04 * std::min(size.width, size.height)));
    }

    /// The notes, with the ratio where a point on the sheet is a point.
    [[nodiscard]] std::vector<std::string> notes() const {
        std::vector<std::string> all = notes_;
        if (request_.paper) {
            constexpr double point = 0.0254 / 72;
            const Projector projector(snapshot_.projection);
            all.insert(
                all.begin(),
                Text{"Scale ", "Масштаб "}.in(language_) +
                    ratio_text(ground_metres_per_pixel(projector, ratio_at_), point, language_) +
                    Text{" in the middle of each map.", " у середині кожної карти."}.in(language_));
        }
        return all;
    }

    /// Legend, table and notes in a column at the right.
    bool landscape(SheetCanvas& canvas) {
        const double top = put_header(canvas), bottom = put_footer(canvas);
        const double side = std::clamp(0.27 * page_.width, canvas(180), canvas(330)),
                     gap = canvas(16);
        const bool tall_enough =
            put_panes(canvas, margin(), top, content_width() - side - gap, bottom);
        const double left = page_.width - margin() - side;
        // As large as the column's height allows: the maps' height is what limits the rest.
        for (double share = 1.45;; share -= 0.05) {
            SheetCanvas column(style(), measurer_, canvas(share));
            double y = put_legend(column, legend_, language_, left, top, side) + column(10);
            y = put_table(column, snapshot_.project->parties, table_, language_, left, y, side) +
                column(10);
            y = put_notes(column, notes(), language_, left, y, side);
            if (y > bottom + 0.5 && share > 1)
                continue;
            canvas.items.insert(canvas.items.end(), column.items.begin(), column.items.end());
            return tall_enough && y <= bottom + 0.5;
        }
    }

    /// Legend and notes beside the table below the maps.
    bool portrait(SheetCanvas& canvas) {
        const double top = put_header(canvas), bottom = put_footer(canvas);
        const double gap = canvas(16), half = (content_width() - gap) / 2;
        // The ratio is known once the maps are placed; its line is counted before.
        SheetCanvas spare(style(), measurer_, canvas(1));
        const auto put_block = [&](SheetCanvas& to, double y) {
            double left_y = put_legend(to, legend_, language_, margin(), y, half);
            double right_y = put_table(to, snapshot_.project->parties, table_, language_,
                                       margin() + half + gap, y, half);
            return put_notes(to, notes(), language_, margin(),
                             std::max(left_y, right_y) + canvas(9), content_width());
        };
        const double height = put_block(spare, 0);
        const double block_top = bottom - height;
        const bool tall_enough =
            put_panes(canvas, margin(), top, content_width(), block_top - canvas(10));
        put_block(canvas, block_top);
        return tall_enough;
    }

    const Snapshot& snapshot_;
    const SheetRequest& request_;
    RememberingMeasurer measurer_;
    Language language_;
    ScreenSize page_;
    std::vector<std::size_t> panes_;
    ComparisonTable table_;
    std::vector<ScenePtr> scenes_;
    std::vector<StripFigures> strips_;
    std::vector<LegendEntry> legend_;
    std::vector<std::string> notes_;
    Viewport ratio_at_;
};

} // namespace

std::vector<std::size_t> sheet_panes(const Snapshot& snapshot, const SheetRequest& request) {
    std::vector<std::size_t> panes;
    const auto& proposals = snapshot.project->proposals;
    for (std::size_t p : request.proposals)
        if (p < proposals.size())
            panes.push_back(p);
    if (panes.empty())
        for (const std::string& id : snapshot.project->panes)
            for (std::size_t p = 0; p < proposals.size(); ++p)
                if (proposals[p].id == id)
                    panes.push_back(p);
    if (panes.empty() && !proposals.empty())
        panes.push_back(0);
    return panes;
}

Sheet layout_sheet(const Snapshot& snapshot, const std::vector<ScenePtr>& scenes,
                   const SheetRequest& request, const TextMeasurer& measurer) {
    return SheetLayout(snapshot, scenes, request, measurer).build();
}

} // namespace delimit
