#include "delimit/map/map_elements.h"

#include "delimit/map/graticule.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

// Points.
constexpr double north_size = 22, north_letter = 6;
constexpr double bar_width = 105;                       // at most
constexpr double bar_share = 0.24;                      // of the map's width, at most
constexpr double before_bar = 5, beyond_bar = 22;       // for the numbers that extend over its ends
constexpr double above_two_bars = 9;                    // for the numbers of the upper
constexpr double bar_height = 13, two_bars_height = 26; // with numbers
constexpr double ratio_height = 9, ratio_baseline = 6, ratio_padding = 2.5;
constexpr double clearance = 5;

double height_of_bars(bool miles) {
    return miles ? two_bars_height : bar_height;
}

/// Rounds off the last bits, which shares of a page do not preserve.
double rounded(double value) {
    constexpr double fine = 1e9;
    return std::round(value * fine) / fine;
}

/// Both bars, each as long as possible up to a width.
struct Bars {
    ScaleBar km;
    std::optional<ScaleBar> miles;

    Bars(const Projector& projector, const Viewport& viewport, double widest, bool with_miles,
         Locale language)
        : km(scale_bar(projector, viewport, widest, language)) {
        if (with_miles)
            miles = scale_bar(projector, viewport, widest, language, LengthUnit::miles);
    }
    [[nodiscard]] double width() const { return std::max(km.width, miles ? miles->width : 0.0); }
};

} // namespace

ScaleBars scale_bars_in(const ScreenBox& box, const Projector& projector, const Viewport& viewport,
                        bool miles, Locale language) {
    constexpr double shortest = 8, slack = 0.01;
    const double unit = rounded(std::min(box.height / height_of_bars(miles),
                                         box.width / (before_bar + beyond_bar + shortest)));
    Bars bars(projector, viewport, box.width - (before_bar + beyond_bar) * unit + slack, miles,
              language);
    return {
        std::move(bars.km), std::move(bars.miles),
        ScreenPoint{box.left + before_bar * unit, box.top + (miles ? above_two_bars : 0) * unit},
        unit};
}

NorthArrow north_in(const ScreenBox& box, const Projector& projector, const Viewport& viewport) {
    const double unit =
        rounded(std::min(box.width / north_size, box.height / (north_size + north_letter)));
    const double top = box.centre().y - (north_size + north_letter) / 2 * unit;
    return {{box.centre().x, top + north_size / 2 * unit},
            north_size * unit,
            north_angle(projector, viewport),
            unit};
}

ScaleRatio ratio_in(const ScreenBox& box, const std::string& text, const TextMeasurer& measurer,
                    const TextStyle& style) {
    const double width = measurer.measure(text, style).width;
    const double unit =
        rounded(std::min(box.height / ratio_height, box.width / (width + 2 * ratio_padding)));
    const double top = box.centre().y - ratio_height / 2 * unit;
    return {text, {box.centre().x - width / 2 * unit, top + ratio_baseline * unit}, unit};
}

MapElementBoxes map_element_boxes(const Projector& projector, const Viewport& viewport,
                                  const MapElementNeeds& needs, Locale language) {
    const double unit = needs.unit, margin = map_element_margin * unit;
    const ScreenSize size = viewport.size();
    MapElementBoxes places;
    // On a small map a bar of the usual length would cover the main part of the map.
    const double usual = bar_width * unit, widest = std::min(usual, bar_share * size.width);
    const double bars = Bars(projector, viewport, widest, needs.miles, language).width();
    const double height = height_of_bars(needs.miles) * unit;
    const double right = size.width - margin;
    const double bottom =
        size.height - margin - (needs.numbers_below ? graticule_numbers_height * unit : 0);
    const double left = right - beyond_bar * unit - bars;
    places.scale_bar.box = {left - before_bar * unit, bottom - height,
                            bars + (before_bar + beyond_bar) * unit, height};
    const double above = clearance * unit;
    places.scale_bar.clear = {places.scale_bar.box.left, places.scale_bar.box.top - above,
                              places.scale_bar.box.width, height + 2 * above};
    if (needs.ratio_width > 0) {
        const double width = (needs.ratio_width + 2 * ratio_padding) * unit;
        const double ratio_top = places.scale_bar.box.top - ratio_height * unit;
        // Over a short bar it would reach into the map.
        places.ratio.box = {widest < usual ? right + ratio_padding * unit - width
                                           : left - ratio_padding * unit,
                            ratio_top, width, ratio_height * unit};
        places.ratio.clear = {places.scale_bar.clear.left, ratio_top - above,
                              places.scale_bar.clear.width, ratio_height * unit + above};
    }
    const double arrow = north_size * unit;
    places.north.box = {size.width - margin - arrow, margin, arrow, arrow + north_letter * unit};
    places.north.clear = places.north.box.grown(2 * unit);
    places.north.clear.height += 2 * unit;
    return places;
}

} // namespace delimit
