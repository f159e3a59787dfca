#include "analysis/check_division.h"

#include "delimit/base/message.h"
#include "delimit/geo/planar.h"

#include <cmath>

namespace delimit {
namespace {

double plane_area_of(const Region& region) {
    double area = 0;
    for (const Polygon& polygon : region.polygons)
        area += plane_area(polygon);
    return area;
}

} // namespace

Status check_division(const Control& control, const std::vector<Region>& oblasts,
                      const std::vector<StudyArea::Overlap>& overlaps) {
    std::vector<double> wholes;
    for (const Region& oblast : oblasts)
        wholes.push_back(plane_area_of(oblast));
    for (const StudyArea::Overlap& overlap : overlaps)
        wholes[overlap.other] -= plane_area(overlap.shape);
    for (std::size_t i = 0; i < control.oblasts.size(); ++i) {
        const DividedOblast& oblast = control.oblasts[i];
        const double whole = wholes[i];
        const double controlled =
            plane_area_of(oblast.controlled[0]) + plane_area_of(oblast.controlled[1]);
        // Gaps of metres along borders are closed and repaired; a square kilometre is an error.
        const double spare = 1e-4 * whole + 1e5;
        const SquareMetres none(-1e-6 * oblast.area.count() - 1e5);
        const bool sound = std::isfinite(controlled) && std::abs(controlled - whole) <= spare &&
                           oblast.area_of_control[0] >= none && oblast.area_of_control[1] >= none &&
                           oblast.undetermined_area >= SquareMetres(0) &&
                           oblast.undetermined_area <= oblast.area * (1 + 1e-6) + SquareMetres(1e5);
        if (!sound)
            return Error{
                ErrorCode::internal,
                filled({"the areas of {0} do not add up, so no figures are shown",
                        "площі в одиниці «{0}» не сходяться, тож показників не наведено"},
                       {oblast.name}),
                {"check the oblasts' file for rings that cross themselves or one another",
                 "перевірте, чи немає у файлі областей кілець, що перетинають себе чи одне одного"},
                {}};
    }
    return ok();
}

} // namespace delimit
