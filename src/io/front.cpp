// A control map or a line of contact, in whichever form a file says who stands where.
#include "io/front.h"

#include "delimit/geo/geodesic.h"
#include "io/mend.h"
#include "io/plain_text.h"
#include "io/sources.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace delimit {
namespace io {
namespace {

// Attributes in which maps say whose ground it is, the most telling first.
constexpr std::array telling{"kind",   "class",   "status",   "control", "side",  "party",
                             "holder", "held_by", "occupied", "name",    "title", "type"};

std::optional<Claim> claim_of_party(std::string_view value, const Parties& parties) {
    const std::string words = plain(value);
    std::optional<Claim> found;
    for (const Side side : both_sides) {
        const Party& party = parties[side];
        for (const std::string* name :
             {&party.id, &party.name.en, &party.name.uk, &party.adjective.en, &party.adjective.uk})
            if (!name->empty() && holds_words(words, plain(*name))) {
                const Claim claim = side == Side::a ? Claim::held_by_a : Claim::held_by_b;
                if (found && *found != claim)
                    return std::nullopt; // names both
                found = claim;
            }
    }
    return found;
}

std::optional<Claim> claim_of_value(std::string_view value, const LayerSource& source,
                                    const Parties& parties) {
    for (const auto& [key, option] : source.classes)
        if (plain(key) == plain(value)) {
            if (const auto side = parties.find(option))
                return *side == Side::a ? Claim::held_by_a : Claim::held_by_b;
            return claim_of_option(option);
        }
    if (value.empty())
        return std::nullopt;
    if (auto claim = claim_of_words(value))
        return claim;
    return claim_of_party(value, parties);
}

} // namespace

std::optional<Claim> claim_of(const Feature& feature, const FeatureTable& table,
                              const LayerSource& source, const Parties& parties) {
    if (!source.class_field.empty())
        return claim_of_value(feature.value(source.class_field), source, parties);
    if (!source.classes.empty())
        for (const Field& field : feature.fields)
            if (source.classes.contains(field.value))
                return claim_of_value(field.value, source, parties);
    for (const char* name : telling)
        if (const auto claim = claim_of_value(feature.value(name), source, parties))
            return claim;
    for (const char* name : {"fill", "stroke"})
        if (const auto claim = claim_of_colour(feature.value(name)))
            return claim;
    // In KML and GeoPackage the folder or layer often is the class.
    return claim_of_value(table.layers[feature.layer], source, parties);
}

namespace {

/// Sorts the features of one file and reports what it leaves aside.
class FrontReader {
  public:
    FrontReader(const LayerSource& source, const FeatureTable& table, const Parties& parties,
                Diagnostics& diagnostics)
        : source_(source), table_(table), parties_(parties), diagnostics_(diagnostics),
          findings_(diagnostics) {}

    Result<Front> read(std::stop_token stop) {
        if (auto fine = check_options(); !fine)
            return fine.error();
        for (const Feature& feature : table_.features)
            sort(feature);
        report();
        Front front;
        if (!areas_.empty()) {
            auto polygons = control_polygons(stop);
            if (!polygons)
                return polygons.error();
            front.form = *std::move(polygons);
        } else if (!lines_.empty()) {
            auto lines = contact_lines();
            if (!lines)
                return lines.error();
            front.form = *std::move(lines);
        } else {
            return nothing_found();
        }
        front.provenance = provenance_of(source_, table_, diagnostics_);
        return front;
    }

  private:
    struct Area {
        const Feature* feature;
        std::optional<Claim> claim;
    };

    Status check_options() const {
        for (const auto& [value, option] : source_.classes)
            if (!claim_of_option(option) && !parties_.find(option))
                return Error{ErrorCode::bad_value, "'" + option + "' is no class of control",
                             "use a, b, undetermined, line, ignore or the id of a party",
                             Place{table_.file, {}, {}, "classes"}};
        return ok();
    }

    void sort(const Feature& feature) {
        points_ += feature.points.size();
        const bool has_area = !feature.ground.empty();
        if (!has_area && feature.lines.empty())
            return;
        const auto claim = claim_of(feature, table_, source_, parties_);
        if (claim == Claim::elsewhere || claim == Claim::ignore) {
            ++aside_[*claim == Claim::elsewhere ? 0 : 1];
            return;
        }
        if (has_area && claim == Claim::regained_by_a)
            ++regained_;
        else if (has_area)
            areas_.push_back({&feature, claim});
        if (!feature.lines.empty())
            lines_.push_back(&feature);
    }

    void note(Severity severity, std::string code, std::string message) {
        findings_.add({severity, std::move(code), std::move(message),
                       Place{table_.file, {}, {}, {}}, std::nullopt});
    }

    void report() {
        if (points_ > 0)
            note(Severity::note, "points-ignored",
                 std::to_string(points_) + " points were left aside: they say nothing of areas");
        if (aside_[0] > 0)
            note(Severity::note, "elsewhere",
                 std::to_string(aside_[0]) +
                     " areas of other conflicts, outside the theatre, were left aside");
        if (aside_[1] > 0)
            note(Severity::note, "class-ignored",
                 std::to_string(aside_[1]) + " features were left aside as the options ask");
        if (regained_ > 0)
            note(Severity::note, "regained",
                 std::to_string(regained_) +
                     " areas marked as regained (liberated) lie within what " +
                     parties_[Side::a].name.en + " holds and were left aside");
        if (!areas_.empty() && !lines_.empty())
            note(Severity::note, "lines-ignored",
                 std::to_string(lines_.size()) +
                     " front lines were left aside: the areas say more");
    }

    Result<ControlPolygons> control_polygons(const std::stop_token& stop) {
        const bool labelled = std::any_of(areas_.begin(), areas_.end(), [](const Area& area) {
            return area.claim && *area.claim != Claim::line;
        });
        if (!labelled)
            note(Severity::note, "unlabelled",
                 "no attribute tells whose areas these are; they were taken for what " +
                     parties_[Side::b].name.en +
                     " holds (say otherwise with class_field, classes)");
        ControlPolygons out;
        Workbench bench;
        for (const Area& area : areas_) {
            if (stop.stop_requested())
                return Error{ErrorCode::cancelled, "loading was stopped", {}, {}};
            const Place place = table_.place(*area.feature);
            if (labelled && (!area.claim || *area.claim == Claim::line)) {
                findings_.add({Severity::warning, "class-unknown",
                               "nothing tells who holds this area; it was left out (name its "
                               "class with class_field and classes)",
                               place, geodesic_area(area.feature->ground)});
                continue;
            }
            ControlArea made{ControlClass::held_by_b, area.feature->ground};
            if (area.claim == Claim::held_by_a)
                made.control = ControlClass::held_by_a;
            else if (area.claim == Claim::undetermined)
                made.control = ControlClass::undetermined;
            if (!is_builtin(source_))
                if (auto mended = mend(bench, made.ground, place, findings_); !mended)
                    return mended.error();
            if (!made.ground.empty())
                out.areas.push_back(std::move(made));
        }
        if (out.areas.empty())
            return nothing_found();
        return out;
    }

    Result<Side> party_named(std::string_view id, const Feature& feature, const char* field) const {
        if (const auto side = parties_.find(id))
            return *side;
        Place place = table_.place(feature);
        place.field = field;
        return Error{ErrorCode::bad_value, "'" + std::string(id) + "' is no party of this project",
                     "the parties are " + parties_[Side::a].id + " and " + parties_[Side::b].id,
                     place};
    }

    /// Who holds the ground on the left, where the line's own attributes say.
    Result<std::optional<Side>> left_of(const Feature& feature) const {
        for (const auto& [field, is_left] : {std::pair{"left", true}, std::pair{"right", false}})
            if (const auto id = feature.value(field); !id.empty()) {
                const auto side = party_named(id, feature, field);
                if (!side)
                    return side.error();
                return std::optional(is_left ? *side : other(*side));
            }
        return std::optional<Side>();
    }

    Result<ContactLines> contact_lines() const {
        ContactLines out;
        bool any_side = false;
        for (const Feature* feature : lines_) {
            const auto left = left_of(*feature);
            if (!left)
                return left.error();
            any_side = any_side || left->has_value();
            for (const GeoPolyline& line : feature->lines)
                out.paths.push_back({line, *left});
        }
        out.seeds = source_.seeds;
        if (!any_side && out.seeds.empty())
            return Error{ErrorCode::no_match,
                         "it holds only lines, and nothing tells who stands on which side of them",
                         "give the lines an attribute left (or right) with the id of a party, or "
                         "name a seed point: a place and who holds it",
                         Place{table_.file, {}, {}, {}}};
        return out;
    }

    Error nothing_found() const {
        const Place place{table_.file, {}, {}, {}};
        if (points_ > 0 && areas_.empty() && lines_.empty() && aside_[0] + aside_[1] == 0)
            return {ErrorCode::bad_geometry,
                    "it holds " + std::to_string(points_) + " points, but no areas and no lines",
                    "a front is told by polygons of who holds what, or by lines of contact", place};
        return {ErrorCode::bad_geometry, "no areas of control and no lines of contact were found",
                "check the filter and the classes, or name the class attribute with class_field",
                place};
    }

    const LayerSource& source_;
    const FeatureTable& table_;
    const Parties& parties_;
    Diagnostics& diagnostics_;
    Findings findings_;
    std::vector<Area> areas_;
    std::vector<const Feature*> lines_;
    std::size_t points_ = 0;
    std::size_t regained_ = 0;
    std::array<std::size_t, 2> aside_{}; ///< elsewhere, by option
};

} // namespace

Result<Front> front_of(const LayerSource& source, const FeatureTable& table, const Parties& parties,
                       Diagnostics& diagnostics, std::stop_token stop) {
    return FrontReader(source, table, parties, diagnostics).read(std::move(stop));
}

} // namespace io

namespace {

Result<Front> drawn_front(const LayerSource& source) {
    const bool sides = std::any_of(source.lines.begin(), source.lines.end(),
                                   [](const ContactPath& line) { return line.left.has_value(); });
    if (source.lines.empty() || (!sides && source.seeds.empty()))
        return Error{ErrorCode::bad_value,
                     source.lines.empty() ? "the front is drawn, but has no line"
                                          : "nothing tells who stands on which side of the front",
                     "draw it again", Place{{}, {}, {}, "/layers/front"}};
    return Front{ContactLines{source.lines, source.seeds}, source.provenance};
}

} // namespace

Result<Front> load_front(const LayerSource& source, const Places& places, const Parties& parties,
                         Diagnostics& diagnostics, std::stop_token stop) {
    if (source.path == drawn_in_project)
        return drawn_front(source);
    const auto table = io::read_source(source, places, diagnostics, stop);
    if (!table)
        return table.error();
    return io::front_of(source, *table, parties, diagnostics, stop);
}

} // namespace delimit
