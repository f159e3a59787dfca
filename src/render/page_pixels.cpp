#include "render/page_pixels.h"

#include "delimit/base/message.h"

#include <algorithm>
#include <cmath>

namespace delimit {
namespace {

constexpr int longest_side = 30'000, shortest_side = 320;
constexpr double most_pixels = 400e6;

/// Pixels of a point on a screen picture: legible at 1280×720, and growing with the picture, so
/// that 3840×2160 is 1920×1080 at twice the resolution.
double pixels_per_point(int width, int height) {
    const double side = std::sqrt(static_cast<double>(width) * height);
    return std::min(std::max(1.15, 1.4 * side / 1440), std::max(width, height) / 760.0);
}

} // namespace

ScreenSize points(PageSize page) {
    constexpr double mm = points_an_inch / 25.4;
    switch (page) {
    case PageSize::a4_portrait:
        return {210 * mm, 297 * mm};
    case PageSize::a4_landscape:
        return {297 * mm, 210 * mm};
    case PageSize::a3_portrait:
        return {297 * mm, 420 * mm};
    case PageSize::a3_landscape:
        return {420 * mm, 297 * mm};
    }
    return {};
}

PixelSize pixel_size(const ExportOptions& options) {
    if (!options.page)
        return {options.width, options.height, pixels_per_point(options.width, options.height)};
    const ScreenSize page = points(*options.page);
    const double per_point = options.dpi.value_or(300) / points_an_inch;
    return {static_cast<int>(std::lround(page.width * per_point)),
            static_cast<int>(std::lround(page.height * per_point)), per_point};
}

ScreenSize layout_size(const ExportOptions& options) {
    if (options.page)
        return points(*options.page);
    const double per_point = pixels_per_point(options.width, options.height);
    return {options.width / per_point, options.height / per_point};
}

SheetMedium sheet_medium(const ExportOptions& options) {
    SheetMedium medium;
    medium.paper = options.page.has_value();
    medium.pixels_per_point = pixel_size(options).per_point;
    medium.today = options.today;
    medium.language = options.language;
    return medium;
}

std::optional<Error> problem_of(const ExportOptions& options) {
    const auto error = [](ErrorCode code, Text message, Text advice) {
        return Error{code, std::move(message), std::move(advice), {}};
    };
    if (options.dpi && !(*options.dpi >= 10 && *options.dpi <= 2400))
        return error(ErrorCode::bad_value,
                     {"the resolution must be from 10 to 2400 dpi",
                      "роздільна здатність має бути від 10 до 2400 точок на дюйм"},
                     {});
    const bool drawn = options.format == SheetFormat::svg || options.format == SheetFormat::pdf;
    if (options.transparent && options.format != SheetFormat::png &&
        options.format != SheetFormat::svg)
        return error(ErrorCode::bad_value,
                     {"only PNG and SVG can be transparent", "прозорими бувають лише PNG і SVG"},
                     {"choose one of these, or an opaque background",
                      "виберіть один із них або зніміть прозорість"});
    if (options.page && drawn)
        return std::nullopt;
    const PixelSize size = pixel_size(options);
    const std::string asked = std::to_string(size.width) + "x" + std::to_string(size.height);
    if (size.width < shortest_side || size.height < shortest_side)
        return error(
            ErrorCode::bad_value,
            filled({"a sheet of {0} pixels is too small to read",
                    "аркуш {0} пікселів замалий для читання"},
                   {asked}),
            filled({"each side needs at least {0}", "кожна сторона потребує принаймні {0}"},
                   {shortest_side}));
    if (size.width > longest_side || size.height > longest_side ||
        static_cast<double>(size.width) * size.height > most_pixels)
        return error(
            ErrorCode::too_large,
            filled({"a sheet of {0} pixels is too large", "аркуш {0} пікселів завеликий"}, {asked}),
            filled({"the limit is {0} pixels a side and 400 million in all; PDF and SVG "
                    "have none",
                    "межа {0} пікселів на сторону й 400 мільйонів разом; PDF і SVG її не "
                    "мають"},
                   {longest_side}));
    return std::nullopt;
}

} // namespace delimit
