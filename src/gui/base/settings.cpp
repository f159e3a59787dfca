#include "gui/base/settings.h"

#include <QLocale>
#include <QSettings>

namespace delimit {
namespace {

constexpr auto geometry_key = "window/geometry";
constexpr auto state_key = "window/state";
constexpr auto maps_key = "window/maps";
constexpr auto arrangement_key = "window/arrangement";
constexpr auto linked_key = "view/linked";
constexpr auto graticule_key = "view/graticule";
constexpr auto legend_key = "view/legend";
constexpr auto figures_key = "view/figures";
constexpr auto language_key = "view/language";
constexpr auto theme_key = "view/theme";
constexpr auto numbers_key = "view/numbers";
constexpr auto depth_unit_key = "view/depth-unit";
constexpr auto hint_key = "window/hint-seen";
constexpr auto coordinates_key = "view/coordinates";

MapLayout arrangement_of(int stored) {
    return stored >= 1 && stored <= int(MapLayout::difference) ? MapLayout(stored)
                                                               : MapLayout::side_by_side;
}

} // namespace

Settings::Window Settings::window() {
    const QSettings settings;
    return {settings.value(geometry_key).toByteArray(),
            settings.value(state_key).toByteArray(),
            settings.value(maps_key).toByteArray(),
            arrangement_of(settings.value(arrangement_key).toInt()),
            settings.value(linked_key, true).toBool(),
            settings.value(graticule_key, true).toBool(),
            settings.value(legend_key, true).toBool(),
            settings.value(figures_key, false).toBool()};
}

void Settings::save(const Window& window) {
    QSettings settings;
    settings.setValue(geometry_key, window.geometry);
    settings.setValue(state_key, window.state);
    settings.setValue(maps_key, window.maps);
    settings.setValue(arrangement_key, int(window.arrangement));
    settings.setValue(linked_key, window.linked);
    settings.setValue(graticule_key, window.graticule);
    settings.setValue(legend_key, window.legend);
    settings.setValue(figures_key, window.figures);
}

Language Settings::language() {
    const QString system = QLocale::system().language() == QLocale::Ukrainian
                               ? QStringLiteral("uk")
                               : QStringLiteral("en");
    return QSettings().value(language_key, system).toString() == QLatin1String("uk")
               ? Language::ukrainian
               : Language::english;
}

CoordinateFormat Settings::coordinate_format() {
    const int stored = QSettings().value(coordinates_key).toInt();
    return stored >= 0 && stored <= int(CoordinateFormat::mgrs) ? CoordinateFormat(stored)
                                                                : CoordinateFormat::decimal;
}

void Settings::save(CoordinateFormat format) {
    QSettings().setValue(coordinates_key, int(format));
}

Theme Settings::theme() {
    const int stored = QSettings().value(theme_key).toInt();
    return stored == 1 || stored == 2 ? Theme(stored) : Theme::system;
}

void Settings::save(Theme theme) {
    QSettings().setValue(theme_key, int(theme));
}

NumberFormat Settings::number_format() {
    const int stored = QSettings().value(numbers_key).toInt();
    return stored >= 0 && stored <= int(NumberFormat::point_comma) ? NumberFormat(stored)
                                                                   : NumberFormat::of_language;
}

void Settings::save(NumberFormat format) {
    QSettings().setValue(numbers_key, int(format));
}

DepthUnit Settings::depth_unit() {
    return QSettings().value(depth_unit_key).toInt() == int(DepthUnit::miles)
               ? DepthUnit::miles
               : DepthUnit::kilometres;
}

void Settings::save(DepthUnit unit) {
    QSettings().setValue(depth_unit_key, int(unit));
}

bool Settings::hint_seen() {
    return QSettings().value(hint_key).toBool();
}

void Settings::save_hint_seen() {
    QSettings().setValue(hint_key, true);
}

void Settings::save(Language language) {
    QSettings().setValue(language_key, language == Language::ukrainian ? QStringLiteral("uk")
                                                                       : QStringLiteral("en"));
}

} // namespace delimit
