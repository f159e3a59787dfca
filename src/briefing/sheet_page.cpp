#include "briefing/sheet_page.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

/// Text scales in a box that the user resized.
constexpr double least_text = 0.25, most_text = 3;

/// A part at the size that fits the user's box.
std::vector<SheetItem> fill_box(const PageContext& context, const SheetPart& part,
                                const ScreenBox& box, double scale, double height) {
    const auto put = [&](double at_scale) {
        SheetCanvas canvas(context.style, context.measurer, at_scale);
        const double bottom = part.put(canvas, box.left, box.top, box.width);
        return std::pair(bottom <= box.bottom() + 0.1, std::move(canvas.items));
    };
    // A part that was only moved keeps its size.
    if (std::abs(box.height - height) < 0.5)
        if (auto [fits, items] = put(scale); fits)
            return items;
    double low = least_text * scale, high = most_text * scale;
    for (int i = 0; i < 10; ++i) {
        const double middle = (low + high) / 2;
        (put(middle).first ? low : high) = middle;
    }
    return put(low).second;
}

} // namespace

double SheetPage::margin() const {
    return std::max(18.0, 0.02 * std::max(size().width, size().height));
}

const ElementChoice* SheetPage::choice(std::string_view id) const {
    const auto& all = context_.choice.elements;
    const auto found = all.find(context_.prefix + std::string(id));
    return found == all.end() ? nullptr : &found->second;
}

bool SheetPage::hidden(std::string_view id) const {
    const ElementChoice* chosen = choice(id);
    return chosen && chosen->hidden;
}

std::string SheetPage::words(std::string_view id, const std::string& otherwise) const {
    const ElementChoice* chosen = choice(id);
    return chosen && chosen->text ? chosen->text->in(context_.language) : otherwise;
}

std::optional<MapExtent> SheetPage::extent(std::string_view id) const {
    const ElementChoice* chosen = choice(id);
    return chosen ? chosen->extent : std::nullopt;
}

GraticuleChoice SheetPage::graticule(std::string_view id) const {
    const ElementChoice* chosen = choice(id);
    return chosen && chosen->graticule ? *chosen->graticule : GraticuleChoice();
}

std::optional<ScreenBox> SheetPage::chosen_box(std::string_view id) const {
    return chosen_box(id, {0, 0, size().width, size().height});
}

std::optional<ScreenBox> SheetPage::chosen_box(std::string_view id, const ScreenBox& on) const {
    const ElementChoice* chosen = choice(id);
    if (!chosen || !chosen->box_on_page)
        return std::nullopt;
    const PageBox& box_on_page = *chosen->box_on_page;
    return ScreenBox{on.left + box_on_page.left * on.width, on.top + box_on_page.top * on.height,
                     box_on_page.width * on.width, box_on_page.height * on.height};
}

SheetPart SheetPage::text(const std::string& id, const Text& name, const std::string& otherwise,
                          std::string_view role, std::size_t lines, double smallest,
                          std::vector<std::string> beside) const {
    const std::string said = words(id, otherwise);
    beside.push_back(said);
    return {id, name,
            [said, role = std::string(role), lines, smallest, alike = std::move(beside)](
                SheetCanvas& canvas, double left, double top, double width) {
                TextStyle style = canvas.text(role);
                style.size *= share_for(canvas.measurer(), alike, style, width, lines, smallest);
                return canvas.put(wrapped(canvas.measurer(), said, style, width), left, top, width);
            },
            said};
}

bool SheetPage::note_hidden(std::string_view id, const Text& name) {
    if (!hidden(id))
        return false;
    hidden_elements.push_back({context_.prefix + std::string(id), name.in(context_.language)});
    return true;
}

void SheetPage::add(const std::string& id, const Text& name, const ScreenBox& box, bool moved,
                    std::vector<SheetItem> made) {
    SheetElement element;
    element.id = context_.prefix + id;
    element.name = name.in(context_.language);
    element.box = box;
    element.first_item = items.size();
    element.items = made.size();
    element.moved = moved;
    std::move(made.begin(), made.end(), std::back_inserter(items));
    elements.push_back(std::move(element));
}

double SheetPage::height(const SheetPart& part, double width, double share) const {
    if (hidden(part.id))
        return 0;
    SheetCanvas spare(context_.style, context_.measurer, scale_ * share);
    return part.put(spare, 0, 0, width);
}

double SheetPage::put(const SheetPart& part, double left, double top, double width, double share) {
    if (note_hidden(part.id, part.name))
        return top;
    SheetCanvas canvas(context_.style, context_.measurer, scale_ * share);
    const double bottom = part.put(canvas, left, top, width);
    if (canvas.items.empty() && !part.text)
        return bottom;
    const auto chosen = chosen_box(part.id);
    const ScreenBox box = chosen.value_or(ScreenBox{left, top, width, bottom - top});
    add(part.id, part.name, box, chosen.has_value(),
        chosen ? fill_box(context_, part, box, scale_ * share, bottom - top)
               : std::move(canvas.items));
    elements.back().text = part.text;
    return bottom;
}

void SheetPage::put_map(const std::string& id, const Text& name, SheetMap map) {
    if (note_hidden(id, name))
        return;
    const ScreenBox box = map.box;
    const GraticuleChoice graticule = map.graticule;
    const bool locator = map.locator;
    const bool moved = chosen_box(id).has_value();
    add(id, name, box, moved, {std::move(map)});
    elements.back().map = !locator;
    elements.back().graticule = graticule;
}

void SheetPage::put_sign(const std::string& map_id, const std::string& id, const Text& name,
                         SheetMapElement sign) {
    if (note_hidden(id, name))
        return;
    const ScreenBox box = sign.box;
    add(id, name, box, choice(id) && choice(id)->box_on_page, {std::move(sign)});
    elements.back().of = context_.prefix + map_id;
}

void SheetPage::put_box(const std::string& id, const Text& name, const ScreenBox& box,
                        const SheetItem& item) {
    if (note_hidden(id, name))
        return;
    const auto chosen = chosen_box(id);
    SheetItem placed = item;
    std::visit([&](auto& any) { any.box = chosen.value_or(box); }, placed);
    add(id, name, chosen.value_or(box), chosen.has_value(), {std::move(placed)});
}

void SheetPage::rule(double left, double top, double width) {
    SheetCanvas canvas(context_.style, context_.measurer, scale_);
    canvas.rule(left, top, width);
    items.push_back(canvas.items.front());
}

} // namespace delimit
