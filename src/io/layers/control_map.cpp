// Reading of a control map or a line of contact, in any of the forms that files have.
#include "io/layers/control_map.h"

#include "delimit/base/message.h"
#include "delimit/geo/geodesic.h"
#include "delimit/geo/longitudes.h"
#include "delimit/geo/overlay/overlay.h"
#include "delimit/geo/projection.h"
#include "io/files/guard.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"
#include "io/layers/feature_claim.h"
#include "io/layers/one_owner.h"
#include "io/layers/party_words.h"
#include "io/layers/sources.h"
#include "io/vector/repair.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace delimit {
namespace io {
namespace {

/// Sorts the features of one file and reports those that it skips.
class ControlMapReader {
  public:
    ControlMapReader(const LayerSource& source, const FeatureTable& table, const Parties& parties,
                     Diagnostics& diagnostics)
        : source_(source), table_(table), parties_(parties), diagnostics_(diagnostics),
          findings_(diagnostics) {}

    Result<ControlMap> read(std::stop_token stop) {
        if (auto known = check_attribute(table_, source_.class_field, "class_field"); !known)
            return known.error();
        for (const Feature& feature : table_.features)
            sort(feature);
        report();
        ControlMap control_map;
        if (!areas_.empty()) {
            auto polygons = control_polygons(stop);
            if (!polygons)
                return polygons.error();
            control_map.form = *std::move(polygons);
        } else if (!lines_.empty()) {
            auto lines = contact_lines();
            if (!lines)
                return lines.error();
            control_map.form = *std::move(lines);
        } else {
            return nothing_found();
        }
        control_map.provenance = provenance_of(source_, table_, diagnostics_);
        return control_map;
    }

  private:
    struct Area {
        const Feature* feature;
        std::optional<Claim> claim;
    };

    void sort(const Feature& feature) {
        points_ += feature.points.size();
        const bool has_area = !feature.ground.empty();
        if (!has_area && feature.lines.empty())
            return;
        const auto claim = claim_of(feature, table_, source_, parties_);
        if (claim == Claim::elsewhere || claim == Claim::ignore || claim == Claim::no_control) {
            ++aside_[*claim == Claim::elsewhere ? 0 : *claim == Claim::ignore ? 1 : 2];
            return;
        }
        if (has_area && claim == Claim::regained_by_a)
            regained_.push_back(&feature);
        else if (has_area)
            areas_.push_back({&feature, claim});
        if (!feature.lines.empty())
            lines_.push_back(&feature);
    }

    void note(Severity severity, std::string code, Text message) {
        findings_.add({severity, std::move(code), std::move(message),
                       DataLocation{table_.file, {}, {}, {}}, std::nullopt});
    }

    void report() {
        if (points_ > 0)
            note(Severity::note, "points-ignored",
                 filled({"points were skipped, since they do not describe areas: {0}",
                         "точки пропущено, бо вони не описують територій: {0}"},
                        {points_}));
        if (aside_[0] > 0)
            note(Severity::note, "elsewhere",
                 filled({"areas of other conflicts, outside the study area, were skipped: {0}",
                         "території інших конфліктів, поза територією розгляду, пропущено: {0}"},
                        {aside_[0]}));
        if (aside_[1] > 0)
            note(Severity::note, "class-ignored",
                 filled({"features were skipped as the options ask: {0}",
                         "об’єкти пропущено, як задано параметрами: {0}"},
                        {aside_[1]}));
        if (aside_[2] > 0)
            note(Severity::note, "no-control",
                 filled({"areas without a class of control were skipped: {0}",
                         "ділянки без класу контролю пропущено: {0}"},
                        {aside_[2]}));
        if (!regained_.empty())
            note(Severity::note, "regained",
                 filled({"areas marked as regained (liberated) by {1} were skipped: {0}",
                         "ділянки, позначені як звільнені (їх повернула {1}), пропущено: {0}"},
                        {regained_.size(), parties_[Side::a].name}));
        unused_settings();
        if (!areas_.empty() && !lines_.empty())
            note(Severity::note, "lines-ignored",
                 filled({"lines of contact were skipped, since the areas say more: {0}",
                         "лінії зіткнення пропущено, бо території точніші: {0}"},
                        {lines_.size()}));
    }

    /// Warns of what the project or the command line says of the layer and nothing in it heeds.
    void unused_settings() {
        for (const auto& [key, meaning] : source_.classes)
            if (!key.empty() && !holds_value(key))
                note(Severity::warning, "class-unused",
                     filled({"no feature has the value {0}, whose class is given",
                             "жоден об’єкт не має значення {0}, клас якого задано"},
                            {key}));
        if (areas_.empty())
            return;
        if (source_.left != LeftOfLines::as_stated)
            note(Severity::warning, "left-unused",
                 {"the party named as left of its lines has no effect: its areas say who controls "
                  "what",
                  "сторона, названа ліворуч від ліній, не має значення: належність задають "
                  "території"});
        if (!source_.seeds.empty())
            note(Severity::warning, "seeds-unused",
                 {"seed points have no effect: its areas say who controls what",
                  "точки належності не мають значення: належність задають території"});
    }
    [[nodiscard]] bool holds_value(const std::string& key) const {
        for (const Feature& feature : table_.features) {
            if (!source_.class_field.empty()) {
                if (plain(feature.value(source_.class_field)) == plain(key))
                    return true;
                continue;
            }
            for (const Field& field : feature.fields)
                if (plain(field.value) == plain(key))
                    return true;
        }
        return std::any_of(table_.layers.begin(), table_.layers.end(),
                           [&](const std::string& layer) { return plain(layer) == plain(key); }) ||
               plain(std::filesystem::path(table_.file).stem().string()) == plain(key);
    }

    [[nodiscard]] std::vector<const Feature*> features_with_areas() const {
        std::vector<const Feature*> features;
        for (const Area& area : areas_)
            features.push_back(area.feature);
        return features;
    }

    Result<ControlPolygons> control_polygons(const std::stop_token& stop) {
        const bool labelled = std::any_of(areas_.begin(), areas_.end(), [](const Area& area) {
            return area.claim && *area.claim != Claim::line;
        });
        if (!labelled && !source_.classes.contains({}))
            if (auto one = check_one_owner(features_with_areas(), source_.class_field, table_.file);
                !one)
                return one.error();
        if (!labelled)
            tell_unlabelled();
        ControlPolygons out;
        Workbench bench;
        for (const Area& area : areas_) {
            if (stop.stop_requested())
                return Error{
                    ErrorCode::cancelled, {"loading was stopped", "завантаження зупинено"}, {}, {}};
            const DataLocation location = table_.location(*area.feature);
            if (labelled && (!area.claim || *area.claim == Claim::line)) {
                findings_.add({Severity::warning, "class-unknown",
                               filled({"nothing says who controls this area; it was skipped (name "
                                       "its class in {0})",
                                       "ніщо не вказує, котра сторона контролює цю ділянку; її "
                                       "пропущено (назвіть її клас {0})"},
                                      {class_option}),
                               location, geodesic_area(area.feature->ground)});
                continue;
            }
            ControlArea made{ControlClass::controlled_by_b, area.feature->ground};
            if (area.claim == Claim::controlled_by_a)
                made.control = ControlClass::controlled_by_a;
            else if (area.claim == Claim::undetermined)
                made.control = ControlClass::undetermined;
            if (!is_builtin(source_))
                if (auto repaired = repair(bench, made.ground, location, findings_); !repaired)
                    return repaired.error();
            if (!made.ground.empty())
                out.areas.push_back(std::move(made));
        }
        if (out.areas.empty())
            return nothing_found();
        if (auto checked = check_regained(bench, out); !checked)
            return checked.error();
        return out;
    }

    /// Warns that the areas were taken as those of the second party, with what the file says of
    /// them that was not understood.
    void tell_unlabelled() {
        std::string said;
        for (const char* name : telling_attributes)
            for (const Area& area : areas_)
                if (const auto value = area.feature->value(name); said.empty() && !value.empty())
                    said = std::string(name) + " = " + std::string(value);
        const Text& party = parties_[Side::b].name;
        if (said.empty())
            note(Severity::warning, "unlabelled",
                 filled({"no attribute says whose areas these are; they were taken as controlled "
                         "by {0} (name their class in {1})",
                         "жоден атрибут не вказує, чиї це території; вважається, що їх контролює "
                         "{0} (назвіть їхній клас {1})"},
                        {party, class_option}));
        else
            note(Severity::warning, "unlabelled",
                 filled({"nothing that is understood says whose areas these are ({2}); they were "
                         "taken as controlled by {0} (name their class in {1})",
                         "ніщо зрозуміле не вказує, чиї це території ({2}); вважається, що їх "
                         "контролює {0} (назвіть їхній клас {1})"},
                        {party, class_option, said}));
    }

    /// Warns where areas marked as regained are within areas of the party that lost them.
    Status check_regained(Workbench& bench, const ControlPolygons& polygons) {
        constexpr SquareMetres least = square_kilometres(1);
        if (regained_.empty())
            return ok();
        std::vector<const GeoRegion*> grounds;
        for (const Feature* feature : regained_)
            grounds.push_back(&feature->ground);
        const Projector projector(Projection::for_box(box_on_circle(grounds)));
        std::vector<Region> lost;
        for (const GeoRegion* ground : grounds)
            lost.push_back(projector.project(*ground));
        const auto all_lost = union_of(bench, lost);
        if (!all_lost)
            return all_lost.error();
        SquareMetres shared;
        for (const ControlArea& area : polygons.areas) {
            if (area.control != ControlClass::controlled_by_b)
                continue;
            const auto part = intersection(bench, projector.project(area.ground), *all_lost);
            if (!part)
                return part.error();
            shared += geodesic_area(projector.inverse(*part));
        }
        if (shared > least)
            findings_.add({Severity::warning, "regained-overlap",
                           filled({"areas marked as regained by {0} are within areas of {1}, which "
                                   "keeps them here: check which is later (name a class in {2})",
                                   "ділянки, позначені як звільнені (їх повернула {0}), лежать у "
                                   "межах територій, які має {1}, і тут лишаються за нею: "
                                   "перевірте, що пізніше (назвіть клас {2})"},
                                  {parties_[Side::a].name, parties_[Side::b].name, class_option}),
                           DataLocation{table_.file, {}, {}, {}}, shared});
        return ok();
    }

    Result<Side> party_named(std::string_view id, const Feature& feature, const char* field) const {
        if (const auto side = parties_.find(id))
            return *side;
        if (const auto side = PartyText(id, parties_).whole())
            return *side;
        DataLocation location = table_.location(feature);
        location.field = field;
        return Error{
            ErrorCode::bad_value,
            filled({"'{0}' is not a party of this project", "«{0}» – не сторона цього проєкту"},
                   {std::string(id)}),
            filled({"the parties are {0} and {1}", "сторони – {0} і {1}"},
                   {parties_[Side::a].id, parties_[Side::b].id}),
            location};
    }

    Error one_party_on_both_sides(const Feature& feature) const {
        DataLocation location = table_.location(feature);
        location.field = "right";
        return {ErrorCode::bad_value,
                {"the line has the same party on both sides", "лінія має ту саму сторону обабіч"},
                {"correct its attribute left or right", "виправте її атрибут left або right"},
                location};
    }

    /// The party on the left, as the options or the line's own attributes state.
    Result<std::optional<Side>> left_of(const Feature& feature) const {
        if (source_.left == LeftOfLines::side_a || source_.left == LeftOfLines::side_b)
            return std::optional(source_.left == LeftOfLines::side_a ? Side::a : Side::b);
        const bool swapped = source_.left == LeftOfLines::reversed;
        std::optional<Side> stated;
        for (const auto& [field, is_left] : {std::pair{"left", true}, std::pair{"right", false}})
            if (const auto id = feature.value(field); !id.empty()) {
                const auto side = party_named(id, feature, field);
                if (!side)
                    return side.error();
                const Side left = is_left != swapped ? *side : other(*side);
                if (stated && *stated != left)
                    return one_party_on_both_sides(feature);
                stated = left;
            }
        return stated;
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
            return Error{
                ErrorCode::no_match,
                {"it holds only lines, and nothing says which party is on which side of them",
                 "у ньому лише лінії, і ніщо не вказує, котра сторона з якого боку від них"},
                {"give the lines an attribute left (or right) with the id of a party, or name a "
                 "seed point: a place and the party that controls it",
                 "дайте лініям атрибут left (або right) з ідентифікатором сторони або назвіть "
                 "точку належності: місце й сторону, що його контролює"},
                DataLocation{table_.file, {}, {}, "left"}};
        return out;
    }

    Error nothing_found() const {
        const DataLocation location{table_.file, {}, {}, {}};
        if (points_ > 0 && areas_.empty() && lines_.empty() &&
            aside_[0] + aside_[1] + aside_[2] == 0)
            return {
                ErrorCode::bad_geometry,
                filled({"it holds {0} points, but no areas and no lines",
                        "у ньому {0} точок, але немає ні територій, ні ліній"},
                       {points_}),
                {"a control map consists of polygons with a class of control, or of lines of "
                 "contact",
                 "карта контролю складається з полігонів із класом контролю або з ліній зіткнення"},
                location};
        return {ErrorCode::bad_geometry,
                {"no areas of control and no lines of contact were found",
                 "не знайдено ні територій контролю, ні ліній зіткнення"},
                filled({"check the filter and the classes, or name them in {0}",
                        "перевірте фільтр і класи або назвіть їх {0}"},
                       {class_option}),
                location};
    }

    const LayerSource& source_;
    const FeatureTable& table_;
    const Parties& parties_;
    Diagnostics& diagnostics_;
    Findings findings_;
    std::vector<Area> areas_;
    std::vector<const Feature*> lines_;
    std::size_t points_ = 0;
    std::vector<const Feature*> regained_;
    std::array<std::size_t, 3> aside_{}; ///< skipped: elsewhere, by option, not about control
};

} // namespace

Result<ControlMap> control_map_of(const LayerSource& source, const FeatureTable& table,
                                  const Parties& parties, Diagnostics& diagnostics,
                                  std::stop_token stop) {
    if (!is_builtin(source))
        if (auto fine = check_crossings(table); !fine)
            return fine.error();
    return ControlMapReader(source, table, parties, diagnostics).read(std::move(stop));
}

} // namespace io

namespace {

Result<ControlMap> drawn_control_map(const DrawnLines& drawn, const LayerSource& source) {
    const bool sides = std::any_of(drawn.paths.begin(), drawn.paths.end(),
                                   [](const ContactPath& line) { return line.left.has_value(); });
    if (drawn.paths.empty() || (!sides && source.seeds.empty()))
        return Error{ErrorCode::bad_value,
                     drawn.paths.empty()
                         ? Text{"the line of contact is drawn, but is empty",
                                "лінію зіткнення накреслено, але вона порожня"}
                         : Text{"nothing says which party is on which side of the line of contact",
                                "ніщо не вказує, котра сторона з якого боку лінії зіткнення"},
                     {"draw it again", "накресліть її знову"},
                     DataLocation{{}, {}, {}, "/layers/front"}};
    ContactLines lines{{}, source.seeds};
    for (const ContactPath& path : drawn.paths)
        for (GeoPolyline& piece : cut_at_180(unrolled(path.path).shape))
            lines.paths.push_back({std::move(piece), path.left});
    return ControlMap{std::move(lines), source.provenance};
}

} // namespace

Result<ControlMap> load_control_map(const LayerSource& source, const SearchFolders& places,
                                    const Parties& parties, Diagnostics& diagnostics,
                                    std::stop_token stop) {
    return io::guarded(path_text(source), [&]() -> Result<ControlMap> {
        if (const auto* drawn = std::get_if<DrawnLines>(&source.data))
            return drawn_control_map(*drawn, source);
        const auto table = io::read_source(source, places, diagnostics, stop);
        if (!table)
            return table.error();
        return io::control_map_of(source, *table, parties, diagnostics, stop);
    });
}

} // namespace delimit
