#include "cli/report.h"

#include "cli/held_rows.h"
#include "delimit/briefing/figures.h"

#include <map>
#include <utility>

namespace delimit::cli {
namespace {

class Reporter {
  public:
    Reporter(const Snapshot& snapshot, Language language)
        : snapshot_(snapshot), language_(language) {}

    [[nodiscard]] Report report() const {
        Report report{snapshot_.project->title.in(language_), {about(), held(), vacated()}};
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
    [[nodiscard]] const Provenance& front() const { return snapshot_.layers->front.provenance; }
    [[nodiscard]] std::string area(SquareMetres area, Metres bounding_line) const {
        return area_text(area, rounding_step(area_uncertainty(bounding_line, front())), language_);
    }

    [[nodiscard]] ReportSection about() const {
        return {"",
                {line_text(front(), language_) + ". " + say("Length: ", "Довжина: ") +
                 length_text(snapshot_.control->line.length, language_) + "."},
                {},
                {}};
    }

    [[nodiscard]] ReportSection held() const {
        ReportSection section{say("Control by oblast", "Контроль за областями"), {}, {}, {}};
        section.table.text_columns = 1;
        section.table.head = {say("Oblast", "Область"), party(Side::a), party(Side::b),
                              say("of which undetermined", "зокрема сіра зона")};
        std::array<std::string, 2> whole;
        for (std::size_t i = 0; i < snapshot_.control->oblasts.size(); ++i) {
            const DividedOblast& oblast = snapshot_.control->oblasts[i];
            const bool by_a = oblast.held_area[0] > SquareMetres(0);
            const bool by_b = oblast.held_area[1] > SquareMetres(0);
            const std::string name = oblast.name.in(language_);
            if (by_a != by_b)
                (whole[by_a ? 0 : 1] += whole[by_a ? 0 : 1].empty() ? "" : ", ") += name;
            else
                section.table.rows.push_back({name, area(oblast.held_area[0], oblast.line),
                                              area(oblast.held_area[1], oblast.line),
                                              oblast.undetermined_area > SquareMetres(0)
                                                  ? area(oblast.undetermined_area, oblast.line)
                                                  : "–"});
        }
        for (Side side : both_sides)
            if (!whole[index(side)].empty())
                section.points.push_back(say("Wholly controlled by ", "Повністю контролює ") +
                                         party(side) + ": " + whole[index(side)]);
        return section;
    }

    [[nodiscard]] ReportSection vacated() const {
        const ComparisonTable comparison = comparison_table(snapshot_, language_);
        ReportSection section{say("Withdrawal by party", "Відведення за сторонами"), {}, {}, {}};
        section.table.head = {say("Oblast", "Область"), say("Party", "Сторона"),
                              say("Controlled", "Контролює")};
        for (const std::string& name : comparison.proposal_names)
            section.table.head.push_back(name);
        for (const ComparisonTable::Row& row : comparison.rows) {
            std::vector<std::string> cells{row.oblast, row.party_name, row.held.text};
            for (const ComparisonTable::Cell& cell : row.vacated)
                cells.push_back(cell.text);
            section.table.rows.push_back(std::move(cells));
            section.table.total_rows += row.total() ? 1 : 0;
        }
        return section;
    }

    /// "Ukraine, 0–5 km: about 4,000 km²", for proposals in tiers.
    void add_tiers(const ProposalResult& result, ReportSection& section) const {
        std::map<std::pair<Side, Metres>, std::pair<SquareMetres, const WithdrawalZone*>> tiers;
        for (const WithdrawalZone& zone : result.zones)
            if (zone.outer) {
                auto& tier = tiers[{zone.party, *zone.outer}];
                tier.first += zone.area;
                tier.second = &zone;
            }
        for (const auto& [key, tier] : tiers)
            section.points.push_back(party(key.first) + ", " + depth_text(*tier.second, language_) +
                                     ": " + area(tier.first, snapshot_.control->line.length));
    }

    [[nodiscard]] ReportSection proposal(std::size_t i) const {
        const StripFigures strip = strip_figures(snapshot_, i, language_);
        ReportSection section{strip.name, {}, {}, {}};
        if (!strip.summary.empty())
            section.paragraphs.push_back(strip.summary);
        for (const VacatedFigure& figure : strip.vacated)
            section.points.push_back(
                !figure.nothing.empty()
                    ? figure.nothing
                    : figure.withdrawal + ": " + figure.area_text +
                          (figure.share.empty() ? "" : " (" + figure.share + ")"));
        add_tiers(*snapshot_.proposals[i], section);
        if (!strip.demilitarized.empty())
            section.points.push_back(say("Demilitarized zone: ", "Демілітаризована зона: ") +
                                     strip.demilitarized);
        if (!strip.transferred.empty())
            section.points.push_back(say("Control changes hands: ", "Контроль переходить: ") +
                                     strip.transferred);
        section.points.push_back(say("Withdrawal ratio: ", "Співвідношення відведення: ") +
                                 strip.reciprocity);
        if (strip.reported) {
            const std::string& by = strip.reported->by;
            section.points.push_back(say("Reported: ", "Повідомлена площа: ") +
                                     strip.reported->reported +
                                     (by.empty() ? "" : " (" + by + ")"));
            section.points.push_back(say("Computed: ", "Обчислена площа: ") +
                                     strip.reported->computed + ", " + strip.reported->difference);
            for (const Difference& reason : strip.reported->because)
                section.points.push_back(reason.text);
        }
        return section;
    }

    [[nodiscard]] ReportSection notes() const {
        ReportSection section{say("Notes", "Примітки"), {}, {}, {}};
        section.points.push_back(
            say("Areas are geodesic on WGS 84 and rounded to the line's uncertainty of ±",
                "Площі геодезичні, на еліпсоїді WGS 84, округлено відповідно до похибки лінії: ±") +
            length_text(positional_uncertainty(front()), language_) + ".");
        const std::string& border = snapshot_.layers->oblasts_provenance.source.in(language_);
        if (!border.empty())
            section.points.push_back(say("Oblast boundaries: ", "Межі областей: ") + border + ".");
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
