// Recognition of first-level units by code, by name, or by their position.
#include "io/layers/oblasts.h"
#include "io/layers/choose_layer.h"

#include "delimit/base/message.h"
#include "io/files/option_names.h"
#include "io/files/plain_text.h"
#include "io/vector/repair.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace delimit::io {
namespace {

bool looks_like_iso_3166_2(std::string_view text) {
    if (text.size() < 4 || text.size() > 6 || text[2] != '-')
        return false;
    const auto upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return upper(text[0]) && upper(text[1]) &&
           std::all_of(text.begin() + 3, text.end(),
                       [&](char c) { return upper(c) || (c >= '0' && c <= '9'); });
}

std::string_view first_of(const Feature& feature, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (const auto value = feature.value(name); !value.empty())
            return value;
    return {};
}

/// Name of a unit that the table does not have.
Text own_name(const Feature& feature, const LayerSource& source) {
    if (!source.name_field.empty())
        return {std::string(feature.value(source.name_field)), {}};
    Text name{std::string(first_of(feature, {"name_en", "name", "shapeName", "ADM1_EN", "NAME_1",
                                             "ADMIN_1", "title"})),
              std::string(first_of(feature, {"name_uk", "ADM1_UA", "name_local"}))};
    for (const Field& field : feature.fields)
        if (name.en.empty() && !field.number)
            name.en = field.value;
    return name;
}

std::string made_up_id(const Text& name, long long feature) {
    std::string id = plain(name.en);
    std::replace(id.begin(), id.end(), ' ', '-');
    return id.empty() ? "unit-" + std::to_string(feature) : id;
}

/// Finds the unit of each feature.
class Recogniser {
  public:
    Recogniser(const LayerSource& source, const FeatureTable& table, const OblastNames& names,
               const SearchFolders& places, Diagnostics& diagnostics)
        : source_(source), table_(table), names_(names), places_(places),
          diagnostics_(diagnostics) {}

    /// Codes by feature; empty where the table does not know the unit.
    std::vector<std::string> codes() {
        std::vector<std::string> out;
        for (const Feature& feature : table_.features) {
            auto code = by_code(feature);
            out.emplace_back(code.empty() ? by_name(feature) : code);
        }
        settle_second_choices(out);
        by_overlap(out);
        return out;
    }

  private:
    std::string_view by_code(const Feature& feature) const {
        for (const Field& field : feature.fields) {
            if (looks_like_iso_3166_2(field.value) && names_.name(field.value))
                return field.value;
            if (const auto code = names_.code_of_place_code(field.value); !code.empty())
                return code;
        }
        return {};
    }

    template <class LookUp>
    std::string_view look_up(const Feature& feature, LookUp in_table) const {
        for (const Field& field : feature.fields) {
            if (field.number || (!source_.name_field.empty() && field.name != source_.name_field))
                continue;
            if (const auto code = in_table(field.value); !code.empty())
                return code;
        }
        return {};
    }

    std::string_view by_name(const Feature& feature) const {
        return look_up(feature, [&](const std::string& value) { return names_.code(value); });
    }

    /// Resolves two features of the same unit: one of them may have a name with a second meaning.
    void settle_second_choices(std::vector<std::string>& codes) const {
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (codes[i].empty() || std::count(codes.begin(), codes.end(), codes[i]) < 2)
                continue;
            const auto second = look_up(table_.features[i], [&](const std::string& value) {
                return names_.second_choice(value);
            });
            if (!second.empty() && std::find(codes.begin(), codes.end(), second) == codes.end())
                codes[i] = second;
        }
    }

    void by_overlap(std::vector<std::string>& codes) {
        std::vector<Oblast> builtin;
        Workbench bench;
        for (std::size_t i = 0; i < codes.size(); ++i) {
            const GeoRegion& as_read = table_.features[i].ground;
            if (!codes[i].empty() || as_read.empty() || is_builtin(source_) ||
                !box_of<GeoPoint>(as_read).meets(names_.extent()))
                continue;
            const auto repaired = repair(bench, as_read);
            if (!repaired)
                continue; // reading it as an oblast tells why
            const GeoRegion& ground = repaired->region;
            if (builtin.empty())
                builtin = builtin_oblasts();
            for (const Oblast& oblast : builtin) {
                const auto inside = share_covered(bench, ground, oblast.ground);
                if (!inside || *inside <= 0.5)
                    continue;
                // Covered both ways, or a district would pass for the oblast around it.
                const auto covering = share_covered(bench, oblast.ground, ground);
                if (covering && *covering > 0.5)
                    codes[i] = oblast.iso;
            }
        }
    }

    std::vector<Oblast> builtin_oblasts() {
        LayerSource source;
        source.data = BuiltInFile{*BareName::from("oblasts.geojson")};
        Diagnostics unused;
        auto loaded = load_oblasts(source, places_, unused);
        if (loaded)
            return *std::move(loaded);
        diagnostics_.push_back(
            {Severity::note, "no-builtin-oblasts",
             filled({"units could not be compared with the built-in ones: {0}",
                     "одиниці не вдалося порівняти з вбудованими: {0}"},
                    {Text{loaded.error().text(), loaded.error().text(Language::ukrainian)}}),
             DataLocation{path_text(source_), {}, {}, {}}, std::nullopt});
        return {};
    }

    const LayerSource& source_;
    const FeatureTable& table_;
    const OblastNames& names_;
    const SearchFolders& places_;
    Diagnostics& diagnostics_;
};

/// True if units known by name would lie in the table's extent with x and y exchanged.
bool swapped_axes_fit(const std::vector<Oblast>& oblasts, const OblastNames& names) {
    GeoBox box;
    for (const Oblast& oblast : oblasts)
        if (names.name(oblast.iso))
            box.add(box_of<GeoPoint>(oblast.ground));
    const GeoBox swapped{box.min_y, box.min_x, box.max_y, box.max_x};
    return !box.empty() && !box.meets(names.extent()) && swapped.meets(names.extent());
}

/// OpenStreetMap's exports often hold the country, its oblasts and their districts together.
bool is_other_level(const Feature& feature, bool any_first_level) {
    const auto level = feature.value("admin_level");
    return any_first_level && !level.empty() && level != "4";
}

} // namespace

Result<std::vector<Oblast>> oblasts_of(const LayerSource& source, const FeatureTable& table,
                                       const OblastNames& names, const SearchFolders& places,
                                       Diagnostics& diagnostics, std::stop_token stop) {
    if (auto one = areas_in_one_layer(
            table, {"the one that holds the oblasts", "той, що містить області"});
        !one)
        return one.error();
    if (!is_builtin(source))
        if (auto fine = check_crossings(table); !fine)
            return fine.error();
    if (auto known = check_attribute(table, source.name_field, "name_field"); !known)
        return known.error();
    Findings findings(diagnostics);
    const auto codes = Recogniser(source, table, names, places, diagnostics).codes();
    std::vector<Oblast> out;
    std::map<std::string, std::size_t> index_of;
    std::set<std::size_t> merged;
    std::vector<DataLocation> place_of;
    std::size_t without_area = 0, other_level = 0;
    const bool any_first_level =
        std::any_of(table.features.begin(), table.features.end(), [](const Feature& feature) {
            return feature.value("admin_level") == "4" && !feature.ground.empty();
        });
    for (std::size_t i = 0; i < table.features.size(); ++i) {
        const Feature& feature = table.features[i];
        if (feature.ground.empty()) {
            ++without_area;
            continue;
        }
        if (is_other_level(feature, any_first_level)) {
            ++other_level;
            continue;
        }
        const Text own = own_name(feature, source);
        std::string iso = codes[i];
        for (const Field& field : feature.fields)
            if (iso.empty() && looks_like_iso_3166_2(field.value))
                iso = field.value;
        const bool made_up = iso.empty();
        if (made_up)
            iso = made_up_id(own, feature.id);
        const auto [known, is_new] = index_of.emplace(iso, out.size());
        if (!is_new && !made_up) {
            auto& into = out[known->second].ground.polygons;
            into.insert(into.end(), feature.ground.polygons.begin(), feature.ground.polygons.end());
            merged.insert(known->second);
            continue;
        }
        if (!is_new) // another unit of the same name
            iso += "-" + std::to_string(feature.id);
        const Text* name = names.name(iso);
        out.push_back({iso, name ? *name : own, feature.ground});
        place_of.push_back(table.location(feature));
    }
    const DataLocation file{table.file, {}, {}, {}};
    if (out.empty())
        return Error{ErrorCode::bad_geometry,
                     {"it holds no areas, only points or lines",
                      "у ньому немає територій, лише точки або лінії"},
                     {"name a file with the oblasts as polygons",
                      "назвіть файл, де області подано полігонами"},
                     file};
    if (swapped_axes_fit(out, names))
        return Error{ErrorCode::no_match,
                     {"longitude and latitude are swapped", "довготу й широту переставлено"},
                     filled({"export the file with longitude first (x before y), or have them "
                             "exchanged by {0}",
                             "експортуйте файл так, щоб спершу йшла довгота (x перед y), або "
                             "поміняйте їх {0}"},
                            {axes_option}),
                     DataLocation{file.file, {}, {}, "swap_axes"}};
    if (without_area > 0)
        findings.add({Severity::note, "no-area",
                      filled({"features without an area were skipped: {0}",
                              "об’єкти без території пропущено: {0}"},
                             {without_area}),
                      file, std::nullopt});
    if (other_level > 0)
        findings.add(
            {Severity::note, "other-level",
             filled(
                 {"areas of another administrative level (admin_level is not 4) were skipped: {0}",
                  "території іншого адміністративного рівня (admin_level не 4) "
                  "пропущено: {0}"},
                 {other_level}),
             file, std::nullopt});
    Workbench bench;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (stop.stop_requested())
            return Error{
                ErrorCode::cancelled, {"loading was stopped", "завантаження зупинено"}, {}, {}};
        if (merged.contains(i))
            findings.add({Severity::note, "units-merged",
                          filled({"several features are {0} ({1}) and were taken together",
                                  "кілька об’єктів – це {0} ({1}); їх об’єднано"},
                                 {out[i].name, out[i].iso}),
                          file, std::nullopt});
        if (!is_builtin(source) || merged.contains(i))
            if (auto repaired = repair(bench, out[i].ground, place_of[i], findings); !repaired)
                return repaired.error();
    }
    std::erase_if(out, [](const Oblast& oblast) { return oblast.ground.empty(); });
    if (out.empty())
        return Error{
            ErrorCode::bad_geometry,
            {"none of its areas could be used", "жодної з його територій не вдалося використати"},
            {"check the file in a GIS", "перевірте файл у ГІС"},
            file};
    return out;
}

} // namespace delimit::io
