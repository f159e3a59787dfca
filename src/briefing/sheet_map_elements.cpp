#include "briefing/sheet_map_elements.h"

#include "delimit/map/legend_position.h"
#include "delimit/map/map_elements.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace delimit {
namespace {

/// Length of a point of paper, metres.
constexpr double point = 0.0254 / 72;

class SheetMapElements {
  public:
    SheetMapElements(const SheetPage& page, const SheetContent& content, const std::string& id,
                     std::size_t number, const SheetMap& map)
        : page_(page), content_(content), id_(id), number_(number), box_(map.box),
          viewport_(map.viewport), projector_(content.projector) {
        const Style& style = map.scene->style;
        if (const auto found = style.texts.find("scale"); found != style.texts.end())
            text_ = found->second;
        // A ratio is only stated for sheets of a physical size.
        if (content.request.paper)
            ratio_ =
                ratio_text(ground_metres_per_pixel(projector_, viewport_), point, content.language);
        MapElementNeeds needs;
        needs.unit = 1;
        needs.miles = true;
        needs.numbers_below = map.graticule.shown && map.graticule.numbers.bottom;
        if (!ratio_.empty())
            needs.ratio_width = content.measurer.measure(ratio_, text_).width;
        MapElementBoxes places = map_element_boxes(projector_, viewport_, needs, content.language);
        keep_off_line(places, map);
        add("scale-bar", {"Scale bar", "Масштабна лінійка"}, places.scale_bar,
            [this](const ScreenBox& box) {
                return scale_bars_in(box, projector_, viewport_, true, content_.language);
            });
        if (!ratio_.empty())
            add("ratio", {"Scale ratio", "Числовий масштаб"}, places.ratio,
                [this](const ScreenBox& box) {
                    return ratio_in(box, ratio_, content_.measurer, text_);
                });
        add("north", {"North arrow", "Стрілка півночі"}, places.north,
            [this](const ScreenBox& box) { return north_in(box, projector_, viewport_); });
    }

    /// In the map's viewport.
    [[nodiscard]] std::vector<ScreenBox> occupied() const { return occupied_; }

    void put(SheetPage& page) {
        for (Sign& sign : signs_)
            page.put_sign(id_, sign.id, sign.name, std::move(sign.item));
    }

  private:
    struct Sign {
        std::string id;
        Text name;
        SheetMapElement item;
    };

    /// Puts scale bar and ratio at the left, or at its top, where they would hide the line of
    /// contact at the right; maps of one extent have them at the same position.
    void keep_off_line(MapElementBoxes& places, const SheetMap& map) const {
        LayerStyles line = map.layer_styles;
        LayerStyle hidden;
        hidden.visible = false;
        line.set("zones", hidden);
        constexpr double near = 4;
        const auto hides = [&](double dx, double dy) {
            const auto by = [&](const MapElementBox& one) {
                return hidden_by(shifted(one.box.grown(near), dx, dy), *map.scene, viewport_, line);
            };
            return by(places.scale_bar) + (ratio_.empty() ? 0 : by(places.ratio));
        };
        double least = hides(0, 0);
        if (least == 0)
            return;
        // The bar itself, or the first letter of the ratio, at the margin.
        constexpr double before_bar = 5, before_ratio = 2.5;
        const double dx = map_element_margin - before_bar - places.scale_bar.box.left;
        const double top = ratio_.empty() ? places.scale_bar.box.top : places.ratio.box.top;
        ScreenPoint best;
        for (const ScreenPoint way :
             {ScreenPoint{dx, 0}, ScreenPoint{dx, map_element_margin - top}})
            if (const double there = hides(way.x, way.y); there < least) {
                least = there;
                best = way;
            }
        for (MapElementBox* one : {&places.scale_bar, &places.ratio}) {
            one->box = shifted(one->box, best.x, best.y);
            one->clear = shifted(one->clear, best.x, best.y);
        }
        if (best.x != 0)
            places.ratio.box.left = map_element_margin - before_ratio;
    }
    static ScreenBox shifted(ScreenBox box, double dx, double dy) {
        box.left += dx;
        box.top += dy;
        return box;
    }

    template <class Make>
    void add(const char* kind, const Text& name, const MapElementBox& box_on_page,
             const Make& make) {
        const std::string id = id_ + "/" + kind;
        const auto chosen = page_.chosen_box(id, box_);
        // A map too small for it has none, to stay visible.
        if (!chosen && !viewport_.frame().holds(box_on_page.box))
            return;
        const ScreenBox box = chosen.value_or(on_page(box_on_page.box));
        if (!page_.hidden(id)) {
            ScreenBox clear = box_on_page.clear;
            if (chosen) {
                constexpr double room = 2;
                clear = box.grown(room);
                clear.left -= box_.left;
                clear.top -= box_.top;
            }
            occupied_.push_back(clear);
        }
        signs_.push_back({id, named(name), {box, {box_.left, box_.top}, make(box)}});
    }

    [[nodiscard]] ScreenBox on_page(const ScreenBox& box) const {
        return shifted(box, box_.left, box_.top);
    }
    [[nodiscard]] Text named(const Text& name) const {
        if (number_ == 0)
            return name;
        const std::string number = std::to_string(number_);
        return {name.en + ", map " + number, name.uk + ", карта " + number};
    }

    const SheetPage& page_;
    const SheetContent& content_;
    std::string id_;
    std::size_t number_;
    ScreenBox box_; ///< of the map on the page
    Viewport viewport_;
    const Projector& projector_;
    TextStyle text_;
    std::string ratio_;
    std::vector<Sign> signs_;
    std::vector<ScreenBox> occupied_;
};

} // namespace

void put_map_with_signs(SheetPage& page, const SheetContent& content, const std::string& id,
                        std::size_t number, SheetMap map) {
    const Text name{"Map", "Карта"};
    if (page.hidden(id))
        return page.put_map(id, name, std::move(map));
    map.graticule = page.graticule(id);
    SheetMapElements signs(page, content, id, number, map);
    map.occupied = signs.occupied();
    page.put_map(id, name, std::move(map));
    signs.put(page);
}

} // namespace delimit
