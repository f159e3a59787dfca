#include "briefing/dossier.h"

#include "briefing/sheet_map_elements.h"
#include "briefing/sheet_notes.h"
#include "briefing/sheet_templates.h"
#include "delimit/base/message.h"
#include "delimit/map/proposal_text.h"
#include "delimit/map/terms.h"

#include <algorithm>

namespace delimit {
namespace {

/// Maximum number of maps on the page that compares; more would be too small to read.
constexpr std::size_t most_compared = 6;

/// A heading and paragraphs.
SheetPart paragraphs(const std::string& id, const Text& heading, std::vector<std::string> all,
                     Locale language, std::string role = "sheet/body") {
    return {id,
            heading,
            [words = heading.in(language), all = std::move(all),
             role = std::move(role)](SheetCanvas& canvas, double left, double top, double width) {
                if (all.empty())
                    return top;
                top = canvas.put(words, "sheet/strong", left, top, width) + canvas(2);
                for (const std::string& one : all)
                    top = canvas.put(one, role, left, top, width) + canvas(3);
                return top;
            },
            {}};
}

class Dossier {
  public:
    explicit Dossier(const SheetContent& content)
        : content_(content), project_(*content.snapshot.project), language_(content.language) {}

    std::vector<Sheet> pages() {
        for (std::size_t p : content_.map_frames)
            names_.push_back(shown_name(project_.proposals[p], language_));
        if (content_.map_frames.size() > 1)
            names_.push_back(content_.say({"Comparison", "Порівняння"}));
        names_.push_back(content_.say({"Statistics by oblast", "Статистика за областями"}));
        names_.push_back(content_.say({"Sources and method", "Джерела та метод"}));
        std::vector<Sheet> all{title_page()};
        for (std::size_t p : content_.map_frames)
            all.push_back(proposal_page(p));
        if (content_.map_frames.size() > 1)
            all.push_back(comparison_page());
        all.push_back(statistics_page());
        all.push_back(method_page());
        return all;
    }

  private:
    /// Frame of the next page.
    PageFrame frame(const std::string& title) {
        const std::string number =
            std::to_string(++number_) + " / " + std::to_string(names_.size() + 1);
        return {title, content_.title() + " · " + content_.line(), number};
    }

    Sheet title_page() {
        PageFrame on_page = frame({});
        const PageContext context = content_.context("title-page/");
        SheetPage made = fitted_page(context, [&](SheetPage& page) {
            const double bottom = content_.put_footer(page, on_page);
            const double left = page.margin(), width = page.content_width();
            double top = page.margin();
            const bool wide = page.size().width >= page.size().height;
            const std::string handling = content_.request.choice.handling.in(language_);
            if (!handling.empty())
                top = page.put(page.text("handling", {"Classification marking", "Режим"}, handling,
                                         "sheet/strong", 1),
                               left, top, width) +
                      page(6);
            if (!content_.request.choice.logo.empty()) {
                const ScreenBox box{left + width - page(140), top, page(140), page(60)};
                page.put_box("logo", {"Logo", "Логотип"}, box,
                             SheetPicture{box, content_.request.choice.logo});
            }
            const double column = wide ? 0.46 * width : width;
            top = page.margin() + (wide ? 0.12 : 0.06) * page.size().height;
            top =
                page.put(page.text("title", {"Title", "Назва"}, content_.title(), "sheet/title", 4),
                         left, top, column, 1.9) +
                page(8);
            top = page.put(page.text("subtitle", {"Subtitle", "Підзаголовок"}, content_.line(),
                                     "sheet/subtitle"),
                           left, top, column, 1.15) +
                  page(16);
            top = page.put(contents(), left, top, column, 1.15) + page(16);
            ScreenBox map = wide ? ScreenBox{left + column + page(24), page.margin(),
                                             width - column - page(24), bottom - page.margin()}
                                 : ScreenBox{left, top, width, bottom - top};
            put_study_area(page, map);
            return top <= bottom && map.height > 0.2 * page.size().height;
        });
        return content_.finish(std::move(made), content_.say({"Title page", "Титульна сторінка"}),
                               content_.map_frames);
    }

    /// List of the pages with their numbers.
    SheetPart contents() const {
        return {"contents",
                {"Contents", "Зміст"},
                [names = names_, heading = content_.say({"Contents", "Зміст"})](
                    SheetCanvas& canvas, double left, double top, double width) {
                    top = canvas.put(heading, "sheet/strong", left, top, width) + canvas(3);
                    const TextStyle style = canvas.text("sheet/body");
                    const double number = canvas(24);
                    for (std::size_t i = 0; i < names.size(); ++i) {
                        const TextBlock name =
                            fitted(canvas.measurer(), names[i], style, width - number, 1, 0.7);
                        canvas.put_right(std::to_string(i + 2), style, left + width - number, top,
                                         number, 1.28 * style.size);
                        top = canvas.put(name, left, top, width - number) + canvas(1);
                        canvas.rule(left, top, width);
                        top += canvas(2.5);
                    }
                    return top;
                },
                {}};
    }

    /// Puts a map of the study area and the line, without any proposal.
    void put_study_area(SheetPage& page, const ScreenBox& place) const {
        SheetMap map;
        map.box = page.chosen_box("map/1").value_or(place);
        map.scene = content_.scenes.of_proposals[content_.map_frames.front()];
        map.layer_styles = content_.request.layer_styles;
        map.date = content_.snapshot.layers->control_map.provenance.date;
        LayerStyle hidden = map.layer_styles["zones"];
        hidden.visible = false;
        map.layer_styles.set("zones", hidden);
        const ScreenSize size{map.box.width, map.box.height};
        map.viewport = Viewport(map.scene->study_area.centre(), 1000, size)
                           .fitted(map.scene->study_area,
                                   Margins::all(0.03 * std::min(size.width, size.height)));
        put_map_with_signs(page, content_, "map/1", 0, std::move(map));
    }

    SheetPart provisions_part(const Proposal& proposal) const {
        const auto name = [&](const std::string& iso) {
            for (const DividedOblast& oblast : content_.snapshot.control->oblasts)
                if (oblast.iso == iso)
                    return oblast.name.in(language_);
            return iso;
        };
        std::vector<std::string> all;
        for (const Provision& provision : proposal.provisions)
            all.push_back(provision_text(provision, project_.parties, name, language_) + ".");
        return paragraphs("measures", {"Provisions", "Положення"}, std::move(all), language_);
    }

    /// Those of its origin after those of the proposal as it stands.
    std::vector<std::string> citations(const Proposal& proposal) const {
        std::vector<std::string> all = as_text(own_citations(proposal));
        const std::vector<std::string> of_origin = as_text(citations_of_origin(proposal));
        if (!of_origin.empty())
            all.push_back(content_.say({"Derived from:", "На основі:"}) + " " +
                          proposal.origin->name.in(language_));
        all.insert(all.end(), of_origin.begin(), of_origin.end());
        return all;
    }

    std::vector<std::string> as_text(const std::vector<Citation>& citations) const {
        std::vector<std::string> all;
        for (const Citation& citation : citations) {
            std::string one = citation.publisher.in(language_);
            if (citation.date)
                one += (one.empty() ? "" : ", ") + long_text(*citation.date, language_);
            if (!citation.text.empty())
                one += (one.empty() ? "" : ": ") +
                       filled({"“{0}”", "«{0}»"}, {citation.text}).in(language_);
            if (!citation.url.empty())
                one += (one.empty() ? "" : " ") + citation.url;
            all.push_back(std::move(one));
        }
        return all;
    }

    Sheet proposal_page(std::size_t p) {
        const Proposal& proposal = project_.proposals[p];
        MapsPage page;
        page.id = proposal.id + "/";
        page.name = shown_name(proposal, language_);
        page.frame = frame(page.name);
        page.layer_styles = content_.request.layer_styles;
        page.proposals = {p};
        page.map_frames = {map_frame_of(content_, p)};
        // The page has this title already.
        page.map_frames.front().title.clear();
        page.arrangement.side = 0.32;
        page.arrangement.least_map = 0.45;
        page.arrangement.parts = {"figures",      "measures",  "legend",
                                  "oblast-chart", "citations", "locator"};
        page.arrangement.extras = {"oblast-chart", "locator"};
        page.parts = {figures_part(content_, p), provisions_part(proposal),
                      oblast_chart_part(content_, p),
                      paragraphs("citations", {"Sources of the proposal", "Джерела пропозиції"},
                                 citations(proposal), language_, "sheet/small")};
        return maps_page(content_, page);
    }

    Sheet comparison_page() {
        MapsPage page;
        page.id = "comparison/";
        page.name = content_.say({"Comparison", "Порівняння"});
        page.frame = frame(page.name);
        page.layer_styles = content_.request.layer_styles;
        page.proposals = content_.map_frames;
        for (std::size_t p : content_.map_frames)
            if (page.map_frames.size() < most_compared)
                page.map_frames.push_back(map_frame_of(content_, p));
        const ScreenSize size = content_.request.size;
        page.arrangement.columns = page.map_frames.size() > 4 && size.width > size.height ? 3 : 2;
        page.arrangement.figures = Arrangement::Figures::compact;
        page.arrangement.summaries = false;
        page.arrangement.least_map = 0.4;
        page.arrangement.side = 0.26;
        page.arrangement.parts = {"vacated-chart", "legend"};
        page.parts = {withdrawal_chart_part(content_, content_.map_frames)};
        return maps_page(content_, page);
    }

    Sheet statistics_page() {
        const PageFrame on_page =
            frame(content_.say({"Statistics by oblast", "Статистика за областями"}));
        const std::vector<SheetPart> parts{withdrawal_table_part(content_, content_.map_frames),
                                           control_table_part(content_),
                                           control_chart_part(content_)};
        return text_page("statistics/", on_page, {parts[0], parts[2]}, {parts[1]});
    }

    Sheet method_page() {
        const PageFrame on_page = frame(content_.say({"Sources and method", "Джерела та метод"}));
        std::vector<SheetPart> said;
        for (std::size_t p : content_.map_frames) {
            const Proposal& proposal = project_.proposals[p];
            const Text name{shown_name(proposal, Language::english),
                            shown_name(proposal, Language::ukrainian)};
            if (std::vector<std::string> cited = citations(proposal); !cited.empty())
                said.push_back(paragraphs("citations/" + proposal.id, name, std::move(cited),
                                          language_, "sheet/small"));
        }
        return text_page("method/", on_page, {notes_part(content_, content_.map_frames), method()},
                         said);
    }

    SheetPart method() const {
        const Text text[] = {
            {"Zones are made from the areas of control: what a party controls, out to the stated "
             "depth from the line of contact, measured along the ellipsoid.",
             "Зони побудовано з підконтрольних територій: те, що сторона контролює, на задану "
             "глибину від лінії зіткнення, виміряну на еліпсоїді."},
            {"Areas are ellipsoidal. Figures by oblast add up to the totals before rounding; each "
             "is rounded to the uncertainty of the line.",
             "Площі обчислено на еліпсоїді. Показники за областями до округлення в сумі дають "
             "підсумки; кожен округлено відповідно до похибки лінії."},
            {"Reported and computed figures stand side by side; neither is fitted to the other.",
             "Повідомлені й обчислені площі наведено поруч; їх не підігнано одні до одних."}};
        std::vector<std::string> all;
        for (const Text& one : text)
            all.push_back(one.in(language_));
        return paragraphs("method", {"Method", "Метод"}, std::move(all), language_, "sheet/small");
    }

    /// Two columns, or one on a high page, both at the size at which the fuller one fits the
    /// height.
    Sheet text_page(const std::string& id, const PageFrame& on_page,
                    const std::vector<SheetPart>& first, const std::vector<SheetPart>& second) {
        const PageContext context = content_.context(id);
        SheetPage made = fitted_page(context, [&](SheetPage& page) {
            const double top = content_.put_header(page, on_page);
            const double bottom = content_.put_footer(page, on_page);
            const double left = page.margin(), width = page.content_width();
            if (page.size().width >= page.size().height && !second.empty()) {
                const double column = (width - page(24)) / 2, height = bottom - top;
                const double share = std::min(share_of(page, first, column, height),
                                              share_of(page, second, column, height));
                const bool one = put_column(page, first, left, top, column, bottom, share);
                return put_column(page, second, left + column + page(24), top, column, bottom,
                                  share) &&
                       one;
            }
            std::vector<SheetPart> all = first;
            all.insert(all.end(), second.begin(), second.end());
            return put_column(page, all, left, top, width, bottom,
                              share_of(page, all, width, bottom - top));
        });
        return content_.finish(std::move(made), on_page.title, content_.map_frames);
    }

    /// Text scale at which a column is no higher than `most`: at least 1.
    static double share_of(SheetPage& page, const std::vector<SheetPart>& parts, double width,
                           double most) {
        const auto height = [&](double share) {
            double sum = 0;
            for (const SheetPart& part : parts)
                sum += page.height(part, width, share) + page(14) * share;
            return sum;
        };
        double share = 1.6;
        while (share > 1 && height(share) > most)
            share = std::max(1.0, share - 0.05);
        return share;
    }

    static bool put_column(SheetPage& page, const std::vector<SheetPart>& parts, double left,
                           double top, double width, double bottom, double share) {
        for (const SheetPart& part : parts)
            top = page.put(part, left, top, width, share) + page(14) * share;
        return top - page(14) * share <= bottom + 0.5;
    }

    const SheetContent& content_;
    const Project& project_;
    Locale language_;
    std::vector<std::string> names_; ///< of the pages after the first
    int number_ = 0;
};

} // namespace

std::vector<Sheet> dossier(const SheetContent& content) {
    return Dossier(content).pages();
}

} // namespace delimit
