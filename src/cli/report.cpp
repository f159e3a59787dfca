#include "cli/report.h"

#include "cli/control_rows.h"
#include "delimit/briefing/figures.h"

#include <algorithm>
#include <map>
#include <utility>

namespace delimit::cli {
namespace {

class Reporter {
  public:
    Reporter(const Snapshot& snapshot, Language language)
        : snapshot_(snapshot), language_(language) {}

    [[nodiscard]] Report report() const {
        Report report{snapshot_.project->title.in(language_),
                      {about(), controlled(), withdrawal()}};
        for (std::size_t i = 0; i < snapshot_.proposals.size(); ++i)
            report.sections.push_back(proposal(i));
        report.sections.push_back(notes());
        return report;
    }

  private:
    [[nodiscard]] std::string say(const char* english, const char* ukrainian) const {
        return language_ == Language::ukrainian ? ukrainian : english;
    }
    [[nodiscard]] std::string party(Side side) const {
        return snapshot_.project->parties[side].name.in(language_);
    }
    [[nodiscard]] const Provenance& control_map() const {
        return snapshot_.layers->control_map.provenance;
    }
    [[nodiscard]] std::string area(SquareMetres area, Metres bounding_line) const {
        return area_text(area, rounding_step(area_uncertainty(bounding_line, control_map())),
                         language_);
    }

    [[nodiscard]] ReportSection about() const {
        return {"",
                {line_text(control_map(), language_) + ". " + say("Length: ", "Довжина: ") +
                 length_text(snapshot_.control->line.length, language_) + "."},
                {},
                {}};
    }

    /// Whether any oblast has open water: else the table has no column for it.
    [[nodiscard]] bool has_water() const {
        const auto& oblasts = snapshot_.control->oblasts;
        return std::any_of(oblasts.begin(), oblasts.end(), [](const DividedOblast& oblast) {
            return oblast.water_area[0] + oblast.water_area[1] > SquareMetres(0);
        });
    }

    [[nodiscard]] std::vector<std::string>
    divided_row(const std::string& name, const DividedOblast& oblast, bool with_water) const {
        const auto some = [&](SquareMetres size) {
            return size > SquareMetres(0) ? area(size, oblast.line) : "–";
        };
        std::vector<std::string> row{name, area(oblast.area_of_control[0], oblast.line),
                                     area(oblast.area_of_control[1], oblast.line),
                                     some(oblast.undetermined_area)};
        if (with_water)
            row.push_back(some(oblast.water_area[0] + oblast.water_area[1]));
        return row;
    }

    [[nodiscard]] ReportSection controlled() const {
        ReportSection section{say("Control by oblast", "Контроль за областями"), {}, {}, {}};
        section.table.text_columns = 1;
        section.table.head = {say("Oblast", "Область"), party(Side::a), party(Side::b),
                              say("of which undetermined", "зокрема сіра зона")};
        const bool any_water = has_water();
        if (any_water)
            section.table.head.push_back(say("of which water", "зокрема вода"));
        std::array<std::string, 2> whole;
        for (std::size_t i = 0; i < snapshot_.control->oblasts.size(); ++i) {
            const DividedOblast& oblast = snapshot_.control->oblasts[i];
            const bool by_a = oblast.area_of_control[0] > SquareMetres(0);
            const bool by_b = oblast.area_of_control[1] > SquareMetres(0);
            const std::string name = oblast.name.in(language_);
            if (by_a != by_b)
                (whole[by_a ? 0 : 1] += whole[by_a ? 0 : 1].empty() ? "" : ", ") += name;
            else
                section.table.rows.push_back(divided_row(name, oblast, any_water));
        }
        for (Side side : both_sides)
            if (!whole[index(side)].empty())
                section.points.push_back(say("Wholly controlled by ", "Повністю контролює ") +
                                         party(side) + ": " + whole[index(side)]);
        return section;
    }

    static std::string or_dash(const std::string& text) { return text.empty() ? "–" : text; }

    [[nodiscard]] ReportSection withdrawal() const {
        const ComparisonTable comparison = comparison_table(snapshot_, language_);
        ReportSection section{
            say("Withdrawal by party", "Відведення за сторонами"),
            {say("Each figure is rounded by its own uncertainty, so rows need not "
                 "add up to a total.",
                 "Кожне число округлено за його власною похибкою, тож сума рядків "
                 "може відрізнятися від підсумку.")},
            {},
            {}};
        section.table.head = {say("Oblast", "Область"), say("Party", "Сторона"),
                              say("Controlled", "Контролює")};
        for (const std::string& name : comparison.proposal_names)
            section.table.head.push_back(name);
        for (const ComparisonTable::Row& row : comparison.rows) {
            std::vector<std::string> cells{row.oblast, row.party_name, row.controlled.text};
            std::vector<std::string> water{"", say("of which water", "зокрема вода"),
                                           or_dash(row.controlled.water_text)};
            bool any_water = !row.controlled.water_text.empty();
            for (const ComparisonTable::Cell& cell : row.withdrawal) {
                cells.push_back(cell.text);
                water.push_back(or_dash(cell.water_text));
                any_water = any_water || !cell.water_text.empty();
            }
            section.table.rows.push_back(std::move(cells));
            if (any_water)
                section.table.rows.push_back(std::move(water));
            section.table.total_rows += row.total() ? (any_water ? 2 : 1) : 0;
        }
        return section;
    }

    /// "Ukraine, 0–5 km: about 4,000 km²", for proposals in depth bands.
    void add_depth_bands(const ProposalResult& result, ReportSection& section) const {
        std::map<std::pair<Side, Metres>, std::pair<SquareMetres, const WithdrawalZone*>>
            depth_bands;
        for (const WithdrawalZone& zone : result.zones)
            if (zone.outer) {
                auto& depth_band = depth_bands[{zone.party, *zone.outer}];
                depth_band.first += zone.area;
                depth_band.second = &zone;
            }
        for (const auto& [key, depth_band] : depth_bands)
            section.points.push_back(party(key.first) + ", " +
                                     depth_text(*depth_band.second, language_) + ": " +
                                     area(depth_band.first, snapshot_.control->line.length));
    }

    [[nodiscard]] ReportSection proposal(std::size_t i) const {
        const ProposalFigures panel_figures = proposal_figures(snapshot_, i, language_);
        ReportSection section{panel_figures.name, {}, {}, {}};
        if (!panel_figures.summary.empty())
            section.paragraphs.push_back(panel_figures.summary);
        section.points = withdrawal_points(panel_figures);
        add_depth_bands(*snapshot_.proposals[i], section);
        for (std::string& point : other_points(panel_figures, language_))
            section.points.push_back(std::move(point));
        return section;
    }

    [[nodiscard]] ReportSection notes() const {
        ReportSection section{say("Notes", "Примітки"), {}, {}, {}};
        section.points.push_back(
            say("Areas are geodesic on WGS 84 and rounded to the line's uncertainty: ",
                "Площі геодезичні, на еліпсоїді WGS 84, округлено відповідно до похибки лінії: ") +
            uncertainty_text(control_map(), language_) + ".");
        const std::string& border = snapshot_.layers->oblasts_provenance.source.in(language_);
        if (!border.empty())
            section.points.push_back(say("Oblast boundaries: ", "Межі областей: ") + border + ".");
        section.points.push_back(water_note(snapshot_, language_));
        if (!snapshot_.project->disclaimer.empty())
            section.points.push_back(snapshot_.project->disclaimer.in(language_));
        return section;
    }

    const Snapshot& snapshot_;
    Language language_;
};

} // namespace

Report report_of(const Snapshot& snapshot, Language language) {
    return Reporter(snapshot, language).report();
}

} // namespace delimit::cli
