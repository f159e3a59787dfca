#include "cli/statistics.h"

#include "cli/control_rows.h"
#include "delimit/base/clean_text.h"
#include "delimit/briefing/figures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <string_view>

namespace delimit::cli {
namespace {

/// True for what a spreadsheet would compute instead of showing it.
bool is_formula(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return text.starts_with(sign); });
}

/// Field of RFC 4180, quoted if necessary. A formula becomes text by an apostrophe before it.
std::string field(std::string_view given) {
    std::string text = one_line(given);
    if (is_formula(text))
        text.insert(0, 1, '\'');
    if (text.find_first_of(",\"\r\n") == text.npos)
        return text;
    std::string quoted = "\"";
    for (char c : text) {
        quoted += c;
        if (c == '"')
            quoted += c;
    }
    return quoted + "\"";
}

/// Six decimals, whatever the locale.
std::string number(double value) {
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, 6);
    return {digits.data(), end.ptr};
}

std::string km(const std::optional<Metres>& depth) {
    return depth ? number(in_km(*depth)) : std::string();
}

/// Empty where no source says what is water.
std::string water_number(const Snapshot& snapshot, SquareMetres water) {
    return snapshot.control->water == WaterSource::none ? std::string() : number(in_km2(water));
}

class Rows {
  public:
    explicit Rows(const Provenance& control_map)
        : date_(control_map.date ? iso_text(*control_map.date) : std::string()),
          source_(control_map.source.en),
          uncertainty_(number(in_km(positional_uncertainty(control_map))) +
                       (uncertainty_assumed(control_map) ? ",true" : ",false")) {
        add_fields({"figure", "proposal", "party", "oblast", "inner_km", "outer_km", "regime",
                    "area_km2", "undetermined_km2", "taken_in_km2", "water_km2", "line_date",
                    "line_source", "line_uncertainty_km", "uncertainty_assumed"});
    }
    /// Every figure carries the date, source and uncertainty of its line.
    void add(std::initializer_list<std::string_view> fields) {
        add_fields(fields);
        text_.pop_back();
        text_ += "," + date_ + "," + field(source_) + "," + uncertainty_ + "\n";
    }
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    void add_fields(std::initializer_list<std::string_view> fields) {
        for (std::string_view text : fields)
            text_ += field(text) + ",";
        text_.back() = '\n';
    }
    std::string date_, source_;
    std::string uncertainty_; ///< the last two columns
    std::string text_;
};

} // namespace

std::string statistics_csv(const Snapshot& snapshot) {
    const Parties& parties = snapshot.project->parties;
    Rows rows(snapshot.layers->control_map.provenance);
    for (const ControlRow& row : control_rows(snapshot))
        rows.add({"held", "", parties[row.party].id, row.oblast->iso, "", "", "",
                  number(in_km2(row.area)), number(in_km2(row.undetermined)),
                  number(in_km2(row.taken_in)), water_number(snapshot, row.water)});
    for (std::size_t i = 0; i < snapshot.proposals.size(); ++i) {
        const Proposal& proposal = snapshot.project->proposals[i];
        const ProposalResult& result = *snapshot.proposals[i];
        for (const WithdrawalZone& zone : result.zones)
            rows.add({"zone", proposal.id, parties[zone.party].id,
                      snapshot.control->oblasts[zone.oblast].iso, km(zone.inner), km(zone.outer),
                      id(zone.regime), number(in_km2(zone.area)), number(in_km2(zone.undetermined)),
                      "", water_number(snapshot, zone.water)});
        for (Side side : both_sides)
            rows.add({"vacated", proposal.id, parties[side].id, "", "", "", "",
                      number(in_km2(result.totals.withdrawal[index(side)])),
                      number(in_km2(result.totals.undetermined[index(side)])), "",
                      water_number(snapshot, result.totals.water[index(side)])});
        rows.add({"demilitarized", proposal.id, "", "", "", "", "",
                  number(in_km2(result.totals.demilitarized)), "", "",
                  water_number(snapshot, result.totals.demilitarized_water)});
        rows.add({"transferred", proposal.id, "", "", "", "", "",
                  number(in_km2(result.totals.transferred)), "", "",
                  water_number(snapshot, result.totals.transferred_water)});
        if (const auto reported = comparable_report(proposal))
            rows.add({"reported", proposal.id, parties[reported->withdrawal_by].id, "", "", "", "",
                      number(in_km2(reported->area)), "", "", ""});
    }
    return rows.text();
}

} // namespace delimit::cli
