#include "delimit/briefing/sheet_warnings.h"

#include "delimit/base/message.h"
#include "delimit/briefing/figures.h"

#include "briefing/annotation_prefix.h"
#include "briefing/written_areas.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace delimit {
namespace {

/// Least legible type size: points on paper, pixels on a screen.
constexpr double least_points = 5.2, least_pixels = 8.5;
/// Least difference in lightness (CIE L*, 0–100) of two distinguishable greys.
constexpr double least_lightness = 12;

double lightness(Colour colour) {
    const auto linear = [](std::uint8_t value) {
        const double s = value / 255.0;
        return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
    };
    const double y =
        0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

class Examination {
  public:
    Examination(const Snapshot& snapshot, const Project& project, const std::vector<Sheet>& sheets,
                const SheetMedium& medium)
        : snapshot_(snapshot), project_(project), sheets_(sheets), medium_(medium),
          control_map_(snapshot.layers->control_map.provenance) {}

    std::vector<SheetWarning> run() {
        title();
        date();
        source();
        scale();
        disclaimer();
        line();
        age();
        dates();
        grey();
        small();
        precision();
        return std::move(found_);
    }

  private:
    [[nodiscard]] std::string say(const Text& text) const { return text.in(medium_.language); }
    void warn(SheetFlaw flaw, const Text& text, const Text& fix, std::string element = {},
              std::string words = {}) {
        found_.push_back({flaw, say(text), say(fix), std::move(element), std::move(words)});
    }

    /// Id of an element of this name that the user hid or emptied.
    [[nodiscard]] std::optional<std::string> taken_away(std::string_view name) const {
        const auto is = [&](const std::string& id) {
            return id.ends_with("/" + std::string(name));
        };
        for (const Sheet& sheet : sheets_) {
            for (const HiddenElement& element : sheet.hidden)
                if (is(element.id))
                    return element.id;
            for (const SheetElement& element : sheet.elements)
                if (is(element.id) && element.text && element.text->empty())
                    return element.id;
        }
        return std::nullopt;
    }
    bool warn_taken_away(SheetFlaw flaw, std::string_view name, const Text& text) {
        const auto id = taken_away(name);
        if (id)
            warn(flaw, text, {"Show it again", "Показати знову"}, *id);
        return id.has_value();
    }

    void title() {
        if (warn_taken_away(SheetFlaw::no_title, "title",
                            {"The sheet has no title", "Аркуш не має назви"}) ||
            !project_.title.empty())
            return;
        warn(SheetFlaw::no_title, {"The project has no title", "Проєкт не має назви"},
             {"Use the proposals' names", "Взяти назви пропозицій"});
    }

    void date() {
        const bool gone = warn_taken_away(SheetFlaw::no_date, "subtitle",
                                          {"The date of the line of contact is not on the sheet",
                                           "На аркуші немає дати лінії зіткнення"});
        if (!gone && !control_map_.date && !says("date", Text{"date", "дат"}))
            warn(SheetFlaw::no_date,
                 {"The date of the line of contact is not known", "Дата лінії зіткнення невідома"},
                 {"Say so on the sheet", "Зазначити це на аркуші"}, subtitle_id(), "date");
    }

    void source() {
        const bool gone =
            warn_taken_away(SheetFlaw::no_source, "notes",
                            {"The sources are not on the sheet", "На аркуші немає джерел"});
        if (!gone && control_map_.source.empty() && !says("source", Text{"source", "джерел"}))
            warn(SheetFlaw::no_source,
                 {"The source of the line of contact is not known",
                  "Джерело лінії зіткнення невідоме"},
                 {"Say so on the sheet", "Зазначити це на аркуші"}, subtitle_id(), "source");
    }

    /// True if the user's subtitle contains the word.
    [[nodiscard]] bool says(std::string_view, const Text& word) const {
        const auto& elements = project_.sheet.elements;
        const auto found = elements.find(subtitle_id());
        return found != elements.end() && found->second.text &&
               found->second.text->in(medium_.language).find(word.in(medium_.language)) !=
                   std::string::npos;
    }
    [[nodiscard]] std::string subtitle_id() const {
        for (const Sheet& sheet : sheets_)
            for (const SheetElement& element : sheet.elements)
                if (element.id.ends_with("/subtitle"))
                    return element.id;
        return {};
    }

    void scale() {
        for (const Sheet& sheet : sheets_)
            for (const HiddenElement& element : sheet.hidden) {
                if (is_map(element.id))
                    return warn(SheetFlaw::no_scale,
                                {"A map was taken away, and its scale with it",
                                 "Карту прибрано, а з нею і масштаб"},
                                {"Show it again", "Показати знову"}, element.id);
                constexpr std::string_view bar = "/scale-bar";
                if (element.id.ends_with(bar) &&
                    !stands(sheet, element.id.substr(0, element.id.size() - bar.size()) + "/ratio"))
                    return warn(SheetFlaw::no_scale,
                                {"A map has neither scale bar nor ratio",
                                 "Карта не має ні масштабної лінійки, ні числового масштабу"},
                                {"Show the scale bar again", "Показати лінійку знову"}, element.id);
            }
        // Least width of a map with a scale bar.
        constexpr double least_width = 150;
        for (const Sheet& sheet : sheets_)
            for (const SheetElement& element : sheet.elements)
                if (element.map && element.box.width < least_width &&
                    !moved(sheet, element.id + "/scale-bar"))
                    return warn(SheetFlaw::no_scale,
                                {"A map is too small for its scale bar",
                                 "Карта замала для масштабної лінійки"},
                                {"Restore the template's size", "Повернути розмір із шаблону"},
                                element.id);
    }

    /// "side-by-side/map/2", but not its parts.
    [[nodiscard]] static bool is_map(const std::string& id) {
        const std::size_t map = id.rfind("/map/");
        return map != std::string::npos && id.find('/', map + 5) == std::string::npos;
    }
    [[nodiscard]] static bool stands(const Sheet& sheet, const std::string& id) {
        return std::any_of(sheet.elements.begin(), sheet.elements.end(),
                           [&](const SheetElement& one) { return one.id == id; });
    }
    [[nodiscard]] static bool moved(const Sheet& sheet, const std::string& id) {
        return std::any_of(sheet.elements.begin(), sheet.elements.end(),
                           [&](const SheetElement& one) { return one.id == id && one.moved; });
    }

    void disclaimer() {
        if (project_.disclaimer.empty())
            warn(SheetFlaw::no_disclaimer,
                 {"There is no disclaimer about boundaries and names",
                  "Немає застереження щодо кордонів і назв"},
                 {"Add the usual one", "Додати звичне"});
        else
            warn_taken_away(SheetFlaw::no_disclaimer, "disclaimer",
                            {"The disclaimer is not on the sheet", "На аркуші немає застереження"});
    }

    void line() {
        if (!control_map_.schematic)
            return;
        for (const Sheet& sheet : sheets_)
            for (const SheetElement& element : sheet.elements)
                if (element.id.ends_with("/title") && element.text) {
                    if (element.text->find(say({"schematic", "схематичн"})) != std::string::npos)
                        return;
                    return warn(SheetFlaw::schematic_line,
                                {"The line of contact is schematic (not surveyed)",
                                 "Лінія зіткнення схематична (не знята на місцевості)"},
                                {"Say so in the title", "Зазначити це в назві"}, element.id,
                                *element.text + say({" (schematic line)", " (схематична лінія)"}));
                }
    }

    void age() {
        if (!medium_.today || !control_map_.date)
            return;
        const auto days =
            (std::chrono::sys_days(*medium_.today) - std::chrono::sys_days(*control_map_.date))
                .count();
        if (days <= project_.sheet.current_for_days)
            return;
        const std::string number = std::to_string(days);
        const Text age = counted(days, {"day", "days"}, {"день", "дні", "днів"});
        warn(SheetFlaw::outdated_line,
             filled({"The line of contact is {0} old, more than {1}",
                     "Дані про лінію зіткнення застарілі: {0} (допустимо {1})"},
                    {age, project_.sheet.current_for_days}),
             {"Accept a line of this age", "Прийняти лінію такого віку"}, {}, number);
    }

    void dates() {
        std::set<std::string> seen;
        std::string element;
        for (const Sheet& sheet : sheets_)
            for (const SheetItem& item : sheet.items)
                if (const auto* map = std::get_if<SheetMap>(&item))
                    seen.insert(map->date ? iso_text(*map->date) : std::string());
        if (seen.size() > 1)
            warn(SheetFlaw::differing_dates,
                 {"The maps show lines of different dates", "Карти показують лінії різних дат"},
                 {"Name the dates in the subtitle", "Назвати дати в підзаголовку"}, subtitle_id(),
                 joined(seen));
    }
    [[nodiscard]] std::string joined(const std::set<std::string>& dates) const {
        std::string all;
        for (const std::string& date : dates)
            all += (all.empty() ? "" : ", ") + (date.empty() ? say({"no date", "без дати"}) : date);
        return all;
    }

    /// Warns of zones of the two parties that differ in neither hatch nor lightness.
    void grey() {
        for (const Sheet& sheet : sheets_) {
            std::vector<const LegendEntry*> zones;
            for (const SheetItem& item : sheet.items)
                if (const auto* sample = std::get_if<SheetSample>(&item);
                    sample && sample->entry.layer == "zones" && sample->entry.fill)
                    zones.push_back(&sample->entry);
            for (const LegendEntry* a : zones)
                for (const LegendEntry* b : zones)
                    if (a < b && !(a->fill->colour == b->fill->colour) &&
                        a->fill->hatch == b->fill->hatch &&
                        std::abs(lightness(a->fill->colour) - lightness(b->fill->colour)) <
                            least_lightness)
                        return warn(SheetFlaw::alike_in_grey,
                                    {"“" + a->text + "” and “" + b->text +
                                         "” look alike when printed in greyscale",
                                     "«" + a->text + "» і «" + b->text +
                                         "» не відрізнити на чорно-білому друці"},
                                    {"Hatch them differently", "Заштрихувати по-різному"});
        }
    }

    void small() {
        for (const Sheet& sheet : sheets_)
            for (const SheetElement& element : sheet.elements)
                for (std::size_t i = element.first_item; i < element.first_item + element.items;
                     ++i) {
                    const auto size = size_of_text(sheet, sheet.items[i]);
                    if (!size || *size >= least_size())
                        continue;
                    const Text too_small{"Text is too small to read: " + element.name,
                                         "Текст задрібний для читання: " + element.name};
                    if (!element.of.empty()) {
                        // The program uses one size on all pages; only the user's change makes it
                        // so small.
                        if (element.moved)
                            return warn(
                                SheetFlaw::small_text, too_small,
                                {"Restore the template's size", "Повернути розмір із шаблону"},
                                element.id, "template");
                        continue;
                    }
                    const bool larger = medium_.paper && project_.sheet.page &&
                                        (*project_.sheet.page == PageSize::a4_landscape ||
                                         *project_.sheet.page == PageSize::a4_portrait);
                    return warn(SheetFlaw::small_text, too_small,
                                larger ? Text{"Use A3 paper", "Взяти папір A3"}
                                       : Text{"Remove this part", "Прибрати цю частину"},
                                element.id, larger ? "A3" : "");
                }
        for (const Annotation* one : shown_annotations())
            if (one->style.text_size && *one->style.text_size < least_size())
                return warn(SheetFlaw::small_text,
                            {"An annotation is too small to read: “" + words_of(*one) + "”",
                             "Анотація задрібна для читання: «" + words_of(*one) + "»"},
                            {"Use the usual size", "Написати звичним розміром"},
                            std::string(annotation_prefix) + one->id);
    }

    /// Size in points; absent for elements without text.
    [[nodiscard]] static std::optional<double> size_of_text(const Sheet& sheet,
                                                            const SheetItem& item) {
        if (const auto* text = std::get_if<SheetText>(&item))
            return text->style.size;
        const auto* sign = std::get_if<SheetMapElement>(&item);
        const auto style = sheet.style.texts.find("scale");
        if (!sign || style == sheet.style.texts.end())
            return std::nullopt;
        return style->second.size *
               std::visit([](const auto& what) { return what.unit; }, sign->sign);
    }

    /// Checks the user's texts only: the program's own are rounded by construction.
    void precision() {
        SquareMetres step = square_kilometres(500);
        for (const DividedOblast& oblast : snapshot_.control->oblasts)
            if (oblast.line > Metres(0))
                step = std::min(step, rounding_step(area_uncertainty(oblast.line, control_map_)));
        for (const Sheet& sheet : sheets_)
            for (const SheetElement& element : sheet.elements) {
                if (!element.text)
                    continue;
                const std::string rounded =
                    with_areas_rounded(*element.text, in_km2(step), medium_.language);
                if (rounded != *element.text)
                    return warn(
                        SheetFlaw::false_precision,
                        {"A figure has more digits than the line's uncertainty supports: “" +
                             *element.text + "”",
                         "Число має більше знаків, ніж дозволяє похибка лінії: «" + *element.text +
                             "»"},
                        {"Round it", "Округлити"}, element.id, rounded);
            }
        for (const Annotation* one : shown_annotations()) {
            const std::string said = words_of(*one);
            const std::string rounded = with_areas_rounded(said, in_km2(step), medium_.language);
            if (rounded != said)
                return warn(SheetFlaw::false_precision,
                            {"A figure has more digits than the line's uncertainty supports: “" +
                                 said + "”",
                             "Число має більше знаків, ніж дозволяє похибка лінії: «" + said + "»"},
                            {"Round it", "Округлити"}, std::string(annotation_prefix) + one->id,
                            rounded);
        }
    }

    [[nodiscard]] double least_size() const {
        return medium_.paper ? least_points : least_pixels / medium_.pixels_per_point;
    }
    /// The text as written, without fields: their values are rounded by construction.
    [[nodiscard]] std::string words_of(const Annotation& one) const {
        return one.text.in(medium_.language);
    }
    /// Annotations with text on some map of the sheets.
    [[nodiscard]] std::vector<const Annotation*> shown_annotations() const {
        std::vector<const Annotation*> shown;
        for (const Sheet& sheet : sheets_)
            for (const SheetItem& item : sheet.items)
                if (const auto* map = std::get_if<SheetMap>(&item); map && map->annotations)
                    for (const SceneAnnotation& one : *map->annotations)
                        if (!one.text.empty())
                            shown.push_back(&one.annotation);
        return shown;
    }

    const Snapshot& snapshot_;
    const Project& project_;
    const std::vector<Sheet>& sheets_;
    const SheetMedium& medium_;
    const Provenance& control_map_;
    std::vector<SheetWarning> found_;
};

} // namespace

std::vector<SheetWarning> sheet_warnings(const Snapshot& snapshot, const Project& project,
                                         const std::vector<Sheet>& sheets,
                                         const SheetMedium& medium) {
    return Examination(snapshot, project, sheets, medium).run();
}

} // namespace delimit
