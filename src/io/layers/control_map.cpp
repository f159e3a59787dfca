// Reading of a control map or a line of contact, in any of the forms that files have.
#include "io/layers/control_map.h"

#include "delimit/base/message.h"
#include "delimit/geo/geodesic.h"
#include "io/files/guard.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"
#include "io/layers/party_words.h"
#include "io/layers/sources.h"
#include "io/vector/repair.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <set>
#include <utility>

namespace delimit {
namespace io {
namespace {

// Attributes that usually state control, the most specific first.
constexpr std::array telling{"kind",    "class",    "status", "control", "side", "party", "holder",
                             "held_by", "occupied", "name",   "title",   "type", "layer"};

// Attributes for an area's colour.
constexpr std::array colour_attributes{"fill",         "fill-color",  "fill_color",
                                       "fillcolor",    "fill-colour", "stroke",
                                       "stroke-color", "color",       "colour"};
// Attributes for a unit's name.
constexpr std::array naming{"name",    "title",   "name_en", "shapeName", "NAME_2", "NAME_1",
                            "ADM2_EN", "ADM1_EN", "name_uk", "nam",       "назва"};

Claim controlled_by(Side side) {
    return side == Side::a ? Claim::controlled_by_a : Claim::controlled_by_b;
}

/// True if the built-in words would classify the name of a party as this claim.
bool is_named_so(Claim claim, const Parties& parties) {
    for (const Side side : both_sides)
        for (const std::string* name : {&parties[side].name.en, &parties[side].name.uk,
                                        &parties[side].adjective.en, &parties[side].adjective.uk})
            if (claim_of_words(*name) == claim)
                return true;
    return false;
}

/// True unless the study area may hold the places that the built-in words say lie elsewhere:
/// Abkhazia is outside Ukraine, and part of Georgia.
bool is_elsewhere(const Parties& parties) {
    return parties.find("ukraine").has_value();
}

/// Meaning of a party's bare name: control of the area, or only the subject of the data.
enum class PartyName { holds, is_subject };

/// The project's own words are tried before the built-in ones: a party may have a name that means
/// another conflict in the built-in table.
std::optional<Claim> claim_of_value(std::string_view value, const LayerSource& source,
                                    const Parties& parties, PartyName bare = PartyName::holds) {
    for (const auto& [key, meaning] : source.classes)
        if (plain(key) == plain(value))
            return claim_of(meaning);
    if (value.empty())
        return std::nullopt;
    if (is_qualified(value))
        return std::nullopt;
    const PartyText text(value, parties);
    if (const auto side = text.whole())
        return bare == PartyName::holds ? std::optional(controlled_by(*side)) : std::nullopt;
    if (!text.speaks_of_claim())
        if (const auto side = text.holder())
            return controlled_by(*side);
    const auto may_be = [&](std::optional<Claim> claim) {
        return claim && (claim != Claim::elsewhere || is_elsewhere(parties));
    };
    if (const auto claim = claim_of_words(value); may_be(claim) && !is_named_so(*claim, parties))
        return claim;
    if (const auto claim = claim_of_words(text.other_words()); may_be(claim))
        return claim;
    const auto side = bare == PartyName::holds ? text.subject() : std::nullopt;
    return side ? std::optional(controlled_by(*side)) : std::nullopt;
}

} // namespace

std::optional<Claim> claim_of(const Feature& feature, const FeatureTable& table,
                              const LayerSource& source, const Parties& parties) {
    // Delimit's own zones are withdrawal zones, not areas of control.
    if (feature.value("computed_by").starts_with("Delimit") && !feature.value("proposal").empty())
        return Claim::no_control;
    if (!source.class_field.empty())
        return claim_of_value(feature.value(source.class_field), source, parties);
    if (!source.classes.empty())
        for (const Field& field : feature.fields)
            if (source.classes.contains(field.value))
                return claim_of_value(field.value, source, parties);
    for (const char* name : telling) {
        if (const auto claim = claim_of_value(feature.value(name), source, parties))
            return claim;
        if (is_qualified(feature.value(name)))
            return std::nullopt;
    }
    for (const char* name : colour_attributes)
        if (const auto claim = claim_of_colour(feature.value(name));
            claim && (claim != Claim::elsewhere || is_elsewhere(parties)))
            return claim;
    // In KML and GeoPackage the folder or layer often is the class. The bare name of a party is a
    // class only if there are several layers.
    if (const auto claim =
            claim_of_value(table.layers[feature.layer], source, parties,
                           table.layers.size() > 1 ? PartyName::holds : PartyName::is_subject))
        return claim;
    // The file's name, too, where each class is published as a file.
    const std::string name = std::filesystem::path(table.file).stem().string();
    if (const auto claim = claim_of_value(name, source, parties, PartyName::is_subject))
        return claim;
    // The options may give a class for features without any.
    return source.classes.contains({}) ? claim_of_value({}, source, parties) : std::nullopt;
}

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
            ++regained_;
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
        if (regained_ > 0)
            note(Severity::note, "regained",
                 filled({"areas marked as regained (liberated) lie within the area controlled by "
                         "{1} and were skipped: {0}",
                         "ділянки, позначені як звільнені, лежать у межах території, яку контролює "
                         "{1}; їх пропущено: {0}"},
                        {regained_, parties_[Side::a].name}));
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
                 {"whose the left side of its lines is has no effect: areas say who controls them",
                  "чия ліва сторона ліній, не має значення: належність задають території"});
        if (!source_.seeds.empty())
            note(Severity::warning, "seeds-unused",
                 {"seed points have no effect: areas say who controls them",
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

    /// True for a text that may be a class: a word or some, no number, date, code or address.
    static bool is_plain_word(std::string_view value) {
        return value.size() <= 80 && value.find_first_of("0123456789/\\@") == value.npos &&
               std::any_of(value.begin(), value.end(),
                           [](unsigned char c) { return c >= 0x80 || std::isalpha(c) != 0; });
    }

    /// The distinct values of an attribute over all areas; empty if one of them has none.
    [[nodiscard]] std::set<std::string_view> values_of(const char* attribute) const {
        std::set<std::string_view> out;
        for (const Area& area : areas_) {
            const auto value = area.feature->value(attribute);
            if (value.empty())
                return {};
            out.insert(value);
        }
        return out;
    }

    [[nodiscard]] Error several_owners(const Text& differ,
                                       const std::set<std::string_view>& values) const {
        std::string shown;
        std::size_t count = 0;
        for (const std::string_view value : values)
            if (++count <= 3)
                shown += (shown.empty() ? "" : ", ") + std::string(value.substr(0, 40));
        if (count > 3)
            shown += ", …";
        return {
            ErrorCode::no_match,
            filled({"{0} ({1}), and nothing says which party controls which",
                    "{0} ({1}), і ніщо не вказує, котра сторона яку контролює"},
                   {differ, shown}),
            filled({"name the class of each in {0}; an empty value stands for all without a class",
                    "назвіть, котра сторона яку контролює, {0}; порожнє значення позначає всі, "
                    "про які нічого не сказано"},
                   {class_option}),
            DataLocation{table_.file, {}, {}, "class_field"}};
    }

    /// Areas without a recognised class may be one party's only if no attribute distinguishes them.
    [[nodiscard]] Status check_one_owner() const {
        if (!source_.class_field.empty() && !values_of(source_.class_field.c_str()).empty())
            return several_owners(
                {"no value of the attribute is understood", "жодне значення атрибута не зрозуміле"},
                values_of(source_.class_field.c_str()));
        for (const char* attribute : colour_attributes)
            if (const auto values = values_of(attribute); values.size() > 1)
                return several_owners(
                    {"its areas differ in colour", "території різняться кольором"}, values);
        if (const auto values = values_of("style"); values.size() > 1)
            return several_owners({"its areas differ in style", "території різняться стилем"},
                                  values);
        for (const char* attribute : telling)
            if (const auto values = values_of(attribute); values.size() > 1 &&
                                                          attribute != std::string_view("name") &&
                                                          attribute != std::string_view("title"))
                return several_owners(filled({"its areas differ in the attribute {0}",
                                              "території різняться атрибутом {0}"},
                                             {attribute}),
                                      values);
        for (const char* attribute : naming)
            if (const auto values = values_of(attribute); values.size() > 1)
                return several_owners({"its areas have names of their own, as units have",
                                       "території мають власні назви, як одиниці поділу"},
                                      values);
        // Any other attribute may be the class, in whatever language.
        for (const Field& field : areas_.front().feature->fields)
            if (const auto values = values_of(field.name.c_str());
                values.size() > 1 && std::all_of(values.begin(), values.end(), is_plain_word))
                return several_owners(filled({"its areas differ in the attribute {0}",
                                              "території різняться атрибутом {0}"},
                                             {field.name}),
                                      values);
        std::set<std::string_view> qualified;
        for (const Area& area : areas_)
            for (const char* attribute : telling)
                if (const auto value = area.feature->value(attribute); is_qualified(value))
                    qualified.insert(value);
        if (!qualified.empty())
            return several_owners({"its areas are described by something other than control today",
                                   "території описано не тим, хто контролює їх тепер"},
                                  qualified);
        return ok();
    }

    Result<ControlPolygons> control_polygons(const std::stop_token& stop) {
        const bool labelled = std::any_of(areas_.begin(), areas_.end(), [](const Area& area) {
            return area.claim && *area.claim != Claim::line;
        });
        if (!labelled && !source_.classes.contains({}))
            if (auto one = check_one_owner(); !one)
                return one.error();
        if (!labelled)
            note(Severity::note, "unlabelled",
                 filled(
                     {"no attribute says whose areas these are; they were taken as controlled by "
                      "{0}",
                      "жоден атрибут не вказує, чиї це території; вважається, що їх контролює {0}"},
                     {parties_[Side::b].name}));
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
        return out;
    }

    Result<Side> party_named(std::string_view id, const Feature& feature, const char* field) const {
        if (const auto side = parties_.find(id))
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

    /// The party on the left, as the options or the line's own attributes state.
    Result<std::optional<Side>> left_of(const Feature& feature) const {
        if (source_.left == LeftOfLines::side_a || source_.left == LeftOfLines::side_b)
            return std::optional(source_.left == LeftOfLines::side_a ? Side::a : Side::b);
        const bool swapped = source_.left == LeftOfLines::reversed;
        for (const auto& [field, is_left] : {std::pair{"left", true}, std::pair{"right", false}})
            if (const auto id = feature.value(field); !id.empty()) {
                const auto side = party_named(id, feature, field);
                if (!side)
                    return side.error();
                return std::optional(is_left != swapped ? *side : other(*side));
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
    std::size_t regained_ = 0;
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
    return ControlMap{ContactLines{drawn.paths, source.seeds}, source.provenance};
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
